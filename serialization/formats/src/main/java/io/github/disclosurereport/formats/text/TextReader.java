package io.github.disclosurereport.formats.text;

import io.github.disclosurereport.formats.lines.TextBlocks;
import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.serialization.NotAReportException;
import io.github.disclosurereport.serialization.PartCount;
import io.github.disclosurereport.serialization.ReportReader;
import io.github.disclosurereport.serialization.Sureness;
import io.github.disclosurereport.serialization.bytes.Encodings;
import io.github.disclosurereport.serialization.interpretation.PageInterpreter;
import io.github.disclosurereport.serialization.page.Page;
import io.github.disclosurereport.source.Place.TextPlace;
import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.source.ReadResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads reports from plain text, as saved from a web page or from Word: a cell a line, or separated by tabs, blanks or
 * pipes, or all in one line.
 *
 * <p>A blank cell leaves no trace in text, so that a row with too few figures is unknown; not so in lines that have equally
 * many fields between tabs or pipes, or whose figures stand in columns. Figures run together are told apart where that can be done in one way only.
 */
public final class TextReader implements ReportReader {

    /** Made by hand or found as a service. */
    public TextReader() {}

    @Override
    public String kind() {
        return "txt";
    }

    @Override
    public Sureness sureness(byte[] head) {
        return head.length == 0 || Encodings.isBinary(head) ? Sureness.NO : Sureness.POSSIBLE;
    }

    @Override
    public ReadResult read(Document document, Limits limits) {
        NotAReportException.checkSize(document, limits);
        List<String> lines =
                Encodings.decode(document.bytes(), Optional.empty()).lines().toList();
        TextPlace begin = document.begin();
        List<PlacedText> placed = IntStream.range(0, lines.size())
                .mapToObj(i -> PlacedText.of(lines.get(i), i == 0 ? begin : new TextPlace(begin.line() + i, 1)))
                .toList();
        return PageInterpreter.interpret(new Page(TextBlocks.of(placed, new PartCount(limits))));
    }
}
