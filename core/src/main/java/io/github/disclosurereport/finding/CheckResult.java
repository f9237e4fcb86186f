package io.github.disclosurereport.finding;

import java.util.List;

/**
 * What checking one report brought to light.
 *
 * @param findings what the rules found, in the order of the rules
 * @param notAssessable the instances that could not be judged, with their reasons
 * @param repairs the likely causes of broken identities
 * @param passed how many instances hold
 */
public record CheckResult(List<Finding> findings, List<NotAssessable> notAssessable, List<Repair> repairs, int passed) {

    /** Keeps copies of the lists. */
    public CheckResult {
        findings = List.copyOf(findings);
        notAssessable = List.copyOf(notAssessable);
        repairs = List.copyOf(repairs);
    }

    /** Whether there is no error, and nothing that the document made impossible to judge. */
    public boolean isClean() {
        return errors().isEmpty()
                && notAssessable.stream().noneMatch(instance -> instance.cause() == NotAssessable.Cause.DOCUMENT);
    }

    /** The findings that are errors. */
    public List<Finding> errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
