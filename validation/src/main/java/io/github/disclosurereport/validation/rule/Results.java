package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.NotAssessable;
import io.github.disclosurereport.finding.Repair;
import java.util.ArrayList;
import java.util.List;

/** What a run of the engine brings together. */
final class Results {

    private final List<Finding> findings = new ArrayList<>();
    private final List<NotAssessable> notAssessable = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();
    private int passed;

    void passed(int instances) {
        passed += instances;
    }

    void found(Finding finding) {
        findings.add(finding);
    }

    void notAssessable(NotAssessable instance) {
        notAssessable.add(instance);
    }

    void repair(Repair repair) {
        repairs.add(repair);
    }

    /** The findings so far. */
    List<Finding> findings() {
        return findings;
    }

    CheckResult result() {
        return new CheckResult(findings, notAssessable, repairs, passed);
    }
}
