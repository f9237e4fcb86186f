package io.github.disclosurereport.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What checking one report brought to light.
 *
 * @param findings what the rules found, in the order of the rules
 * @param suppressed what they found and somebody lets stand; counts for nothing
 * @param unlisted how many more findings a rule had than are listed, by the rule's id
 * @param notAssessable what could not be judged because of a document
 * @param notGiven the rules that need something beside the report that the caller did not give
 * @param notApplicable the ids of the rules that have nothing to judge in this kind of document, or in this report
 * @param incomplete the rules that failed; a result with any is not clean
 * @param repairs the likely causes of broken identities
 * @param passed how many instances hold
 * @param rules the rules that were asked
 */
public record CheckResult(
        List<Finding> findings,
        List<Suppressed> suppressed,
        Map<String, Integer> unlisted,
        List<NotAssessable> notAssessable,
        List<Unrun> notGiven,
        List<String> notApplicable,
        List<Unrun> incomplete,
        List<Repair> repairs,
        int passed,
        List<RuleInfo> rules) {

    /** Keeps copies of the lists. */
    public CheckResult {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
        unlisted = unlisted.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(unlisted));
        notAssessable = List.copyOf(notAssessable);
        notGiven = List.copyOf(notGiven);
        notApplicable = List.copyOf(notApplicable);
        incomplete = List.copyOf(incomplete);
        repairs = List.copyOf(repairs);
        rules = List.copyOf(rules);
    }

    /** Whether every rule did its work. */
    public boolean isComplete() {
        return incomplete.isEmpty();
    }

    /** Whether it is complete, there is no error, and nothing that the document made impossible to judge. */
    public boolean isClean() {
        return isComplete() && errors().isEmpty() && notAssessable.stream().noneMatch(NotAssessable::isOfThisReport);
    }

    /** The same with some of its findings let stand. */
    public CheckResult suppressing(List<Suppressed> some) {
        List<Finding> standing = some.stream().map(Suppressed::finding).toList();
        List<Suppressed> all = new ArrayList<>(suppressed);
        all.addAll(some);
        return new CheckResult(
                findings.stream().filter(finding -> !standing.contains(finding)).toList(),
                all,
                unlisted,
                notAssessable,
                notGiven,
                notApplicable,
                incomplete,
                repairs,
                passed,
                rules);
    }

    /** The findings that are errors. */
    public List<Finding> errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
