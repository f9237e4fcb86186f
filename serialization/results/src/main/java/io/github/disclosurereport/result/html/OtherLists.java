package io.github.disclosurereport.result.html;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.NotAssessable;
import io.github.disclosurereport.finding.Suppressed;
import io.github.disclosurereport.finding.Unrun;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What is no finding: unknown cells and why, what could not be judged, what was not asked, and what is let stand. */
final class OtherLists {

    private static final int LONGEST_LIST = 6;

    private final CheckResult result;
    private final UnknownCells unknown;
    private final Anchors anchors;
    private final Language language;

    OtherLists(CheckResult result, UnknownCells unknown, Anchors anchors, Language language) {
        this.result = result;
        this.unknown = unknown;
        this.anchors = anchors;
        this.language = language;
    }

    void appendTo(Element parent) {
        appendUnknown(parent);
        appendObstacles(parent, PageWords.NOT_ASSESSABLE, true);
        appendObstacles(parent, PageWords.BESIDE, false);
        appendSuppressed(parent);
        appendUnrun(parent);
        if (!result.notApplicable().isEmpty()) {
            folded(parent, PageWords.NOT_APPLICABLE, result.notApplicable().size())
                    .appendElement("p")
                    .text(joined(result.notApplicable().stream()));
        }
    }

    private void appendUnknown(Element parent) {
        if (unknown.byReason().isEmpty()) {
            return;
        }
        Element list = list(parent, PageWords.UNKNOWN_CELLS, "unknowns");
        unknown.byReason().forEach((reason, cells) -> {
            String letter = unknown.letter(cells.get(0));
            Element item = list.appendElement("li").id(anchors.name("why-" + letter));
            item.appendElement("span").addClass("ref why").text(letter);
            item.appendText(" " + reason);
            item.appendElement("p").addClass("cells").text(PageWords.CELLS.in(language, cells.size(), names(cells)));
        });
    }

    private String names(List<CellPath> cells) {
        String names = joined(cells.stream().limit(LONGEST_LIST).map(path -> path.name(language)));
        return cells.size() > LONGEST_LIST ? PageWords.AND_MORE.in(language, names) : names;
    }

    private void appendObstacles(Element parent, PageWords title, boolean isOfThisReport) {
        Map<List<String>, List<NotAssessable>> byRules = result.notAssessable().stream()
                .filter(obstacle -> obstacle.isOfThisReport() == isOfThisReport)
                .collect(Collectors.groupingBy(NotAssessable::rules, LinkedHashMap::new, Collectors.toList()));
        if (byRules.isEmpty()) {
            return;
        }
        Element list = list(parent, title, "obstacles");
        byRules.forEach((rules, obstacles) -> list.appendElement("li")
                .text(PageWords.OBSTACLES.in(language, joined(rules.stream()), obstacles.size(), reasons(obstacles))));
    }

    private String reasons(List<NotAssessable> obstacles) {
        String reasons = joined(obstacles.stream().limit(LONGEST_LIST).map(obstacle -> obstacle.reason(language)));
        return obstacles.size() > LONGEST_LIST ? PageWords.AND_MORE.in(language, reasons) : reasons;
    }

    private Element list(Element parent, PageWords title, String name) {
        parent.appendElement("h3").text(title.in(language));
        return parent.appendElement("ul").addClass(name);
    }

    private void appendSuppressed(Element parent) {
        if (result.suppressed().isEmpty()) {
            return;
        }
        Element list = folded(parent, PageWords.SUPPRESSED, result.suppressed().size())
                .appendElement("ul")
                .addClass("suppressed");
        result.suppressed().forEach(suppressed -> append(list, suppressed));
    }

    private void append(Element list, Suppressed suppressed) {
        Element item = list.appendElement("li");
        item.appendElement("p").text(suppressed.finding().message(language));
        Element why = item.appendElement("p")
                .addClass("reason")
                .text(PageWords.LET_STAND.in(
                        language,
                        suppressed.suppression().reason(),
                        suppressed.suppression().by()));
        suppressed
                .suppression()
                .expires()
                .ifPresent(day -> why.appendText(" ").appendElement("span").text(PageWords.UNTIL.in(language, day)));
    }

    /** The rules that lack the same, together. */
    private void appendUnrun(Element parent) {
        if (result.notGiven().isEmpty()) {
            return;
        }
        Element list =
                folded(parent, PageWords.NOT_GIVEN, result.notGiven().size()).appendElement("ul");
        result.notGiven().stream()
                .collect(Collectors.groupingBy(
                        unrun -> unrun.reason().in(language),
                        LinkedHashMap::new,
                        Collectors.mapping(Unrun::rule, Collectors.toList())))
                .forEach((reason, rules) -> list.appendElement("li")
                        .text(reason + " ")
                        .appendElement("span")
                        .addClass("rule")
                        .text(joined(rules.stream())));
    }

    private Element folded(Element parent, PageWords title, int count) {
        Element details = parent.appendElement("details");
        details.appendElement("summary").text(title.in(language, count));
        return details;
    }

    private String joined(Stream<String> words) {
        return words.collect(Collectors.joining(PageWords.AND.in(language)));
    }
}
