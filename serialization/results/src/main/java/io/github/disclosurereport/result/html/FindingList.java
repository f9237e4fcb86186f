package io.github.disclosurereport.result.html;

import io.github.disclosurereport.finding.Balance;
import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.Repair;
import io.github.disclosurereport.finding.RuleInfo;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.result.told.Counts;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** The list of the findings of a report, each with its proof and a link to where it is. */
final class FindingList {

    private final CheckResult result;
    private final List<NumberedFinding> findings;
    private final References references;
    private final Anchors anchors;
    private final Language language;
    private final Map<String, RuleInfo> rules;

    FindingList(
            CheckResult result,
            List<NumberedFinding> findings,
            References references,
            Anchors anchors,
            Language language) {
        this.result = result;
        this.findings = findings;
        this.references = references;
        this.anchors = anchors;
        this.language = language;
        this.rules = result.rules().stream().collect(Collectors.toMap(RuleInfo::id, Function.identity()));
    }

    void appendTo(Element parent) {
        if (findings.isEmpty()) {
            parent.appendElement("p").addClass("nothing").text(PageWords.NOTHING.in(language));
        } else {
            Element list = parent.appendElement("ol").addClass("findings");
            findings.forEach(finding -> append(list, finding));
        }
        result.unlisted()
                .forEach((rule, count) -> parent.appendElement("p").text(Counts.unlisted(rule, count, language)));
    }

    private void append(Element list, NumberedFinding numbered) {
        Finding finding = numbered.finding();
        Element item = list.appendElement("li")
                .id(anchors.name("f" + numbered.number()))
                .addClass(Anchors.key(finding.severity()));
        Element head = item.appendElement("p").addClass("head");
        head.appendChild(anchors.toReport(numbered, references.isShown(numbered)));
        head.appendText(" ").appendElement("b").text(finding.severity().name(language));
        Element rule =
                head.appendText(" ").appendElement("span").addClass("rule").text(finding.rule());
        if (rules.containsKey(finding.rule())) {
            rule.attr("title", rules.get(finding.rule()).title().in(language));
        }
        finding.location(language)
                .ifPresent(location -> head.appendText(" ")
                        .appendElement("span")
                        .addClass("place")
                        .text(location));
        item.appendElement("p").addClass("says").text(finding.explanation(language));
        finding.balances().forEach(balance -> appendFormula(item, balance));
        result.repairs().stream()
                .filter(repair -> repair.finding().equals(finding))
                .forEach(repair -> appendSettled(item, repair));
        if (!finding.basis().isEmpty()) {
            item.appendElement("p").addClass("basis").text(PageWords.BASIS.in(language, finding.basis()));
        }
    }

    /** The total and its parts look as they do in the report. */
    private static void appendFormula(Element item, Balance balance) {
        String sign = balance.holds()
                ? balance.comparison().sign()
                : balance.comparison().broken();
        Element formula = item.appendElement("p").addClass("formula");
        formula.appendElement("span").addClass("total").text(balance.left().formula());
        formula.appendText(" " + sign + " ");
        formula.appendElement("span").addClass("parts").text(balance.right().formula());
    }

    private void appendSettled(Element item, Repair repair) {
        Element line = item.appendElement("p").addClass("settles").text(PageWords.SETTLES.in(language) + " ");
        findings.stream()
                .filter(other -> repair.settles().contains(other.finding()))
                .forEach(other -> line.appendChild(anchors.link("f" + other.number(), Integer.toString(other.number()))
                        .addClass(Anchors.key(other.finding().severity()))
                        .attr("aria-label", PageWords.FINDING.in(language, other.number()))));
    }
}
