package io.github.disclosurereport.result.html;

import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.result.told.Counts;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The index of a page with many reports: a line for each, and the totals. */
final class IndexTable {

    private static final List<PageWords> COLUMNS = List.of(
            PageWords.NUMBER,
            PageWords.ORGAN,
            PageWords.YEAR,
            PageWords.ERRORS,
            PageWords.WARNINGS,
            PageWords.UNJUDGED,
            PageWords.STATE);

    private final List<IndexLine> lines;
    private final Language language;

    private IndexTable(List<IndexLine> lines, Language language) {
        this.lines = lines;
        this.language = language;
    }

    static Element of(List<IndexLine> lines, Language language) {
        return new IndexTable(lines, language).navigation();
    }

    private Element navigation() {
        Element navigation =
                new Element("nav").id("index").addClass("index").attr("aria-label", PageWords.INDEX.in(language));
        navigation.appendElement("p").addClass("totals").text(totals());
        Element table = navigation.appendElement("table");
        Element head = table.appendElement("thead").appendElement("tr");
        COLUMNS.forEach(column -> head.appendElement("th").attr("scope", "col").text(column.in(language)));
        Element body = table.appendElement("tbody");
        lines.forEach(line -> append(body.appendElement("tr"), line));
        appendSums(table.appendElement("tfoot").appendElement("tr"));
        return navigation;
    }

    /** How many there are of each state. */
    private String totals() {
        return Stream.of(State.values())
                .filter(state -> count(state) > 0)
                .map(state -> PageWords.HOW_MANY.in(language, state.words().in(language), count(state)))
                .reduce((one, other) -> one + PageWords.AND.in(language) + other)
                .orElse("");
    }

    private long count(State state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }

    private void append(Element row, IndexLine line) {
        row.appendElement("td").addClass("count").text(line.number() == 0 ? "" : Integer.toString(line.number()));
        Element organ = row.appendElement("th").attr("scope", "row");
        if (line.number() == 0) {
            organ.text(line.name());
        } else {
            organ.appendElement("a")
                    .attr("href", "#" + Anchors.report(line.number()))
                    .text(line.name());
            if (!line.file().equals(line.name())) {
                organ.appendElement("span").addClass("file").text(line.file());
            }
        }
        row.appendElement("td")
                .addClass("count")
                .text(line.year().isPresent() ? Integer.toString(line.year().getAsInt()) : "");
        boolean isCounted = line.state() != State.UNUSABLE && line.state() != State.MISSING;
        Stream.of(
                        line.counts().errors(),
                        line.counts().warnings(),
                        line.counts().notAssessable())
                .forEach(
                        count -> row.appendElement("td").addClass("count").text(isCounted ? Long.toString(count) : ""));
        row.appendElement("td")
                .attr("data-order", Integer.toString(line.state().ordinal()))
                .appendChild(line.stateMark(language));
    }

    private void appendSums(Element row) {
        row.appendElement("td");
        row.appendElement("th")
                .attr("scope", "row")
                .text(PageWords.TOTAL.in(
                        language,
                        lines.stream().filter(line -> line.number() > 0).count()));
        row.appendElement("td");
        appendSum(row, Counts::errors);
        appendSum(row, Counts::warnings);
        appendSum(row, Counts::notAssessable);
        row.appendElement("td");
    }

    private void appendSum(Element row, ToLongFunction<Counts> counted) {
        long sum = lines.stream().map(IndexLine::counts).mapToLong(counted).sum();
        row.appendElement("td").addClass("count").text(Long.toString(sum));
    }
}
