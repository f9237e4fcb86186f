package io.github.disclosurereport.result.html;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Unrun;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.formats.page.ReportArticle;
import io.github.disclosurereport.result.Checked.Judged;
import io.github.disclosurereport.result.Checked.Unusable;
import io.github.disclosurereport.result.Mark;
import io.github.disclosurereport.result.Marks;
import io.github.disclosurereport.result.told.Counts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** A file on the page: how it stands, what was found in it, and the report. */
final class CheckedSection {

    private static final int TITLE_LEVEL = 3;

    private final int number;
    private final Language language;
    private final Element section = new Element("section").addClass("checked");

    private CheckedSection(int number, Language language) {
        this.number = number;
        this.language = language;
        section.id(Anchors.report(number));
    }

    /** A file with a report. */
    static Element of(int number, Judged judged, Language language) {
        CheckedSection checked = new CheckedSection(number, language);
        CheckResult result = judged.result();
        Element head = checked.head(judged.file(), IndexLine.of(number, judged, language));
        Counts counts = Counts.of(result);
        Element state = head.expectFirst("p.state");
        state.appendElement("span").text(counts.in(language));
        state.appendElement("span").text(PageWords.HELD.in(language, result.passed()));
        result.incomplete().stream()
                .collect(Collectors.groupingBy(
                        unrun -> unrun.reason().in(language),
                        LinkedHashMap::new,
                        Collectors.mapping(Unrun::rule, Collectors.joining(PageWords.AND.in(language)))))
                .forEach((reason, rules) -> head.appendElement("p")
                        .addClass("incomplete")
                        .text(PageWords.FAILED.in(language, rules, reason)));
        checked.append(judged);
        return checked.section;
    }

    /** A file that cannot be used. */
    static Element of(int number, Unusable unusable, Language language) {
        CheckedSection checked = new CheckedSection(number, language);
        checked.head(unusable.file(), IndexLine.of(number, unusable))
                .appendElement("p")
                .text(unusable.reason());
        return checked.section;
    }

    private Element head(String file, IndexLine line) {
        Element head = section.appendElement("header");
        head.appendElement("h2").text(line.title(language));
        head.appendElement("p").addClass("file").text(file);
        Element state = head.appendElement("p").addClass("state");
        state.appendChild(line.stateMark(language));
        return head;
    }

    private void append(Judged judged) {
        CheckResult result = judged.result();
        List<NumberedFinding> findings = NumberedFinding.of(result);
        Map<CellPath, Mark> marks = Marks.of(judged.reading(), result);
        References references = new References(judged.reading().report(), findings, marks.keySet());
        UnknownCells unknown = new UnknownCells(judged.reading(), language);
        Anchors anchors = new Anchors(number, language);
        Element desk = section.appendElement("div").addClass("desk");
        Element lists = desk.appendElement("div").addClass("lists");
        lists.appendElement("h3").text(PageWords.FINDINGS.in(language));
        new FindingList(result, findings, references, anchors, language).appendTo(lists);
        new OtherLists(result, unknown, anchors, language).appendTo(lists);
        PageAnnotator annotator = new PageAnnotator(judged.reading(), marks, references, unknown, anchors, language);
        Element article = ReportArticle.of(judged.reading().report(), TITLE_LEVEL, annotator)
                .attr("lang", "zh-CN");
        article.select("[role=region]").forEach(region -> region.attr("aria-label", name(region, judged.file())));
        Element paper = desk.appendElement("div").addClass("paper");
        Legend.of(article, language).ifPresent(paper::appendChild);
        paper.appendChild(article);
    }

    /** On a page with many reports each region has a name of its own. */
    private static String name(Element region, String file) {
        return region.attr("aria-label") + "（" + file + "）";
    }
}
