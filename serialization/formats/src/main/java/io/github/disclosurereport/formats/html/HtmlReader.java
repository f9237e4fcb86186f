package io.github.disclosurereport.formats.html;

import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.formats.html.style.PageStyle;
import io.github.disclosurereport.formats.markup.MarkupTree;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.Section;
import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.serialization.NotAReportException;
import io.github.disclosurereport.serialization.PartCount;
import io.github.disclosurereport.serialization.ReportReader;
import io.github.disclosurereport.serialization.Sureness;
import io.github.disclosurereport.serialization.bytes.Encodings;
import io.github.disclosurereport.serialization.interpretation.PageInterpreter;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.table.Cell;
import io.github.disclosurereport.table.Table;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * Reads reports from web pages, as portals publish them.
 *
 * <p>The bytes are decoded by content and declaration, the tables laid out as browsers do; tables made of other elements
 * are read as running text.
 */
public final class HtmlReader implements ReportReader {

    private static final int ALL_PARTS = SectionKind.values().length + TableKind.values().length;
    private static final Pattern MARKUP =
            Pattern.compile("<(?:!doctype html|html|head|body|table|tbody|tr|td|div|p|span|h[1-6]|meta|article)\\b");

    /** A page may be a value in it. */
    private static final Pattern JSON = Pattern.compile("\\s*(?:\\{\\s*\"|\\[|\")");

    /** Made by hand or found as a service. */
    public HtmlReader() {}

    @Override
    public String kind() {
        return "html";
    }

    @Override
    public Sureness sureness(byte[] head) {
        String text = ascii(head);
        if (Encodings.isBinary(head) || !MARKUP.matcher(text).find()) {
            return Sureness.NO;
        }
        boolean isPage = text.strip().startsWith("<")
                || (text.contains("<html") && !JSON.matcher(text).lookingAt());
        return isPage ? Sureness.CERTAIN : Sureness.LIKELY;
    }

    @Override
    public ReadResult read(io.github.disclosurereport.serialization.Document page, Limits limits) {
        NotAReportException.checkSize(page, limits);
        PageEnd end = PageEnd.of(withoutMarks(Encodings.decodePage(page.bytes())));
        Document document = MarkupTree.ofPage(end.whole(), limits);
        SourceLines lines = new SourceLines(end.whole(), document);
        try {
            return read(new ParsedPage(document, PageStyle.of(document), lines, end.breaksOff()), limits);
        } catch (NotAReportException e) {
            throw EmptyPage.because(document).orElse(e);
        }
    }

    /** What XML marks as text that may look like markup is markup here; each letter stays in its place. */
    private static String withoutMarks(String html) {
        return html.replace("<![CDATA[", " ".repeat(9)).replace("]]>", "   ");
    }

    /** What a page hides counts only where what it shows is not the whole report, as behind tabs that wait for a click. */
    private static ReadResult read(ParsedPage page, Limits limits) {
        Optional<ReadResult> shown = shown(page, limits);
        boolean isAll = !page.style().hidesAny();
        if (shown.filter(read -> isAll || partsOf(read) == ALL_PARTS).isPresent()) {
            return shown.get();
        }
        try {
            ReadResult all = interpret(page, limits, true);
            return shown.filter(read -> !addsTo(read, all)).orElse(all);
        } catch (NotAReportException e) {
            return shown.orElseThrow(() -> e);
        }
    }

    /** What a page shows; empty if that is no report, and something is hidden. */
    private static Optional<ReadResult> shown(ParsedPage page, Limits limits) {
        try {
            return Optional.of(interpret(page, limits, false));
        } catch (NotAReportException e) {
            if (page.style().hidesAny()) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static ReadResult interpret(ParsedPage page, Limits limits, boolean withHidden) {
        return PageInterpreter.interpret(HtmlPage.of(page, new PartCount(limits), withHidden));
    }

    /** Whether one reading has more than another, and nothing otherwise: what is hidden may be another year's. */
    private static boolean addsTo(ReadResult shown, ReadResult all) {
        AnnualReport report = shown.report();
        boolean areFiguresSame = report.edition().cells().stream()
                .filter(path -> !report.cell(path).equals(Cell.UNKNOWN))
                .allMatch(path -> all.report().cell(path).equals(report.cell(path)));
        boolean areTextsSame = report.sections().stream()
                .filter(section -> !section.text().isEmpty())
                .allMatch(section -> sentences(section)
                        .equals(sentences(
                                all.report().sections().get(section.kind().ordinal()))));
        return partsOf(all) > partsOf(shown) && areFiguresSame && areTextsSame;
    }

    /** What a section says, without the labels of groups and columns that stand among its tables. */
    private static List<String> sentences(Section section) {
        return section.text().paragraphs().stream()
                .filter(paragraph -> !PageInterpreter.isLabel(paragraph))
                .toList();
    }

    /** How many sections and tables are there. */
    private static long partsOf(ReadResult read) {
        AnnualReport report = read.report();
        return report.sections().stream()
                        .filter(section -> !section.isMissing())
                        .count()
                + Stream.of(
                                report.proactive().table(),
                                report.requests().table(),
                                report.cases().table())
                        .filter(Table::hasKnownCell)
                        .count();
    }

    /** Markup is ASCII in every encoding of the web, but UTF-16. */
    private static String ascii(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replace("\u00EF\u00BB\u00BF", "")
                .toLowerCase(Locale.ROOT);
    }
}
