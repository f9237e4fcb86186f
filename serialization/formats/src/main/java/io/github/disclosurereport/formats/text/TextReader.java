package io.github.disclosurereport.formats.text;

import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.serialization.NotAReportException;
import io.github.disclosurereport.serialization.PartCount;
import io.github.disclosurereport.serialization.ReportReader;
import io.github.disclosurereport.serialization.Sureness;
import io.github.disclosurereport.serialization.interpretation.PageInterpreter;
import io.github.disclosurereport.serialization.page.Encodings;
import io.github.disclosurereport.serialization.page.Page;
import io.github.disclosurereport.source.ReadResult;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads reports from plain text, as saved from a web page or from Word: a cell a line, or separated by tabs, blanks or
 * pipes, or all in one line.
 *
 * <p>A blank cell leaves no trace in text, so that a row with too few figures is unknown; not so in lines that have equally
 * many fields between tabs or pipes. Figures run together are told apart where that can be done in one way only.
 */
public final class TextReader implements ReportReader {

    private static final Pattern MARK_OF_HEADING = Pattern.compile("^#{1,6}\\s+");

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
    public ReadResult read(byte[] bytes, String name, Limits limits) {
        NotAReportException.checkSize(bytes, limits);
        List<String> lines = Encodings.decode(bytes, Optional.empty())
                .lines()
                .map(line -> MARK_OF_HEADING.matcher(line).replaceFirst(""))
                .toList();
        return PageInterpreter.interpret(new Page(new TextBlocks(new PartCount(limits)).of(lines)));
    }
}
