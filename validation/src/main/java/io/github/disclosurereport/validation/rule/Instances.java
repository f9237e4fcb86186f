package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.NotAssessable;
import io.github.disclosurereport.finding.Repair;
import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.form.CellPath;
import java.util.List;

/** Takes what a rule says of its instances. */
public final class Instances {

    private final Rule rule;
    private final Profile profile;
    private final Subject subject;
    private final Results results;

    Instances(Rule rule, Profile profile, Subject subject, Results results) {
        this.rule = rule;
        this.profile = profile;
        this.subject = subject;
        this.results = results;
    }

    /** An instance holds. */
    public void passed() {
        results.passed(1);
    }

    void passed(int instances) {
        results.passed(instances);
    }

    /** An instance does not hold: begins its finding. */
    public FindingDraft found() {
        return new FindingDraft(this, rule, subject);
    }

    /** An instance cannot be judged because of the document. */
    public void notAssessable(List<CellPath> cells, String chinese, String english) {
        results.notAssessable(new NotAssessable(rule.id(), cells, NotAssessable.Cause.DOCUMENT, chinese, english));
    }

    /** What rules have found before this one. */
    public List<Finding> findings() {
        return List.copyOf(results.findings());
    }

    /** A threshold of the rule, as the profile has it. */
    public long threshold(String name) {
        return profile.threshold(rule, name);
    }

    Finding tell(FindingDraft draft, Severity severity) {
        Finding finding = draft.finding(profile.cap(rule, severity.orMilder(rule.severity())));
        results.found(finding);
        return finding;
    }

    void propose(Repair repair) {
        results.repair(repair);
    }
}
