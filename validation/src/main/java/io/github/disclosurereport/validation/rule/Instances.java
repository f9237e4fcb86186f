package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.NotAssessable;
import io.github.disclosurereport.finding.Repair;
import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.stream.Distinct;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /**
     * Whether an unknown cell, or a blank total, makes it impossible to judge some cells; tells so if that is the case.
     */
    public boolean cannotJudge(List<CellPath> cells) {
        Optional<CellPath> obstacle = subject.obstacle(cells);
        obstacle.ifPresent(path -> obstructed(cells, path));
        return obstacle.isPresent();
    }

    void obstructed(List<CellPath> cells, CellPath obstacle) {
        boolean isBlank = subject.isBlankTotal(obstacle);
        notAssessable(
                Stream.concat(Stream.of(obstacle), cells.stream()).collect(Distinct.toList()),
                obstacle.name(Language.ZH) + (isBlank ? "未填" : "不详"),
                obstacle.name(Language.EN) + (isBlank ? " is blank" : " is unknown"));
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
