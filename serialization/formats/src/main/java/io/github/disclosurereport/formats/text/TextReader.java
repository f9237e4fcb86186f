package io.github.disclosurereport.formats.text;

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
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads reports from plain text, as saved from a web page or from Word: a cell a line, or separated by tabs, blanks or
 * pipes, or all in one line.
 *
 * <p>A blank cell leaves no trace in text, so that a row with too few figures is unknown; not so in lines that have equally
 * many fields between tabs or pipes, or whose figures stand in columns. Figures run together are told apart where that can be done in one way only.
 */
public final class TextReader implements ReportReader {

    private static final String FORM_FEED = "\f";
    private static final Pattern PAGE_NUMBER = Pattern.compile("\\f?\\s*\\d{1,4}\\s*");

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
        List<String> lines = withoutPageNumbers(
                Encodings.decode(document.bytes(), Optional.empty()).lines().toList());
        TextPlace begin = document.begin();
        boolean areNumbered = NumberedLines.are(lines);
        boolean areMarked = MarkedLine.isMarked(lines);
        List<PlacedText> placed = IntStream.range(0, lines.size())
                .mapToObj(i -> {
                    String line = lines.get(i);
                    TextPlace place = i == 0 ? begin : new TextPlace(begin.line() + i, 1);
                    PlacedText text = PlacedText.of(line, place);
                    return areNumbered
                            ? text.substring(
                                    NumberedLines.numberOf(line), text.text().length())
                            : text;
                })
                .toList();
        return PageInterpreter.interpret(
                new Page(new TextBlocks(new PartCount(limits)).of(new TextLines(placed, areMarked))));
    }

    /** A number alone in the last line of a page, or in its first, numbers the page. */
    private static List<String> withoutPageNumbers(List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> {
                    boolean isAtEdge = lines.get(i).startsWith(FORM_FEED)
                            || (i + 1 < lines.size() && lines.get(i + 1).startsWith(FORM_FEED));
                    boolean isNumber =
                            isAtEdge && PAGE_NUMBER.matcher(lines.get(i)).matches();
                    return isNumber ? lines.get(i).replaceAll("[^\f]", "") : lines.get(i);
                })
                .toList();
    }
}
