package io.github.disclosurereport.validation;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.Profile;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.RuleSet;
import io.github.disclosurereport.validation.rule.Subject;
import io.github.disclosurereport.validation.rules.StandardRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks reports. Immutable and thread-safe. */
public final class ReportCheck {

    private static final ReportCheck STANDARD = of(StandardRules.ALL);

    private final RuleSet rules;

    private ReportCheck(RuleSet rules) {
        this.rules = rules;
    }

    /** By the standard rules. */
    public static ReportCheck standard() {
        return STANDARD;
    }

    /**
     * By some rules only.
     *
     * @throws IllegalArgumentException if two of them have the same id
     */
    public static ReportCheck of(List<Rule> rules) {
        return new ReportCheck(new RuleSet(rules, Profile.STANDARD));
    }

    /**
     * By one more rule.
     *
     * @throws IllegalArgumentException if there is a rule of that id already
     */
    public ReportCheck with(Rule rule) {
        List<Rule> more = new ArrayList<>(rules());
        more.add(rule);
        return new ReportCheck(new RuleSet(more, rules.profile()));
    }

    /**
     * Under a profile; what it says counts before what profiles before it have said.
     *
     * @throws IllegalArgumentException if the profile has a key or a value that means nothing
     */
    public ReportCheck with(Profile profile) {
        return new ReportCheck(new RuleSet(rules(), rules.profile().with(profile)));
    }

    /** The rules, in the order in which they run. */
    public List<Rule> rules() {
        return rules.rules();
    }

    /** Checks a report alone; rules that need to see what was printed are not assessable. */
    public CheckResult check(AnnualReport report) {
        return check(report, Context.of());
    }

    /** Checks a report with what the caller knows beside it. */
    public CheckResult check(AnnualReport report, Context context) {
        return rules.run(new Subject(report, Optional.empty(), context));
    }

    /** Checks what was read. */
    public CheckResult check(ReadResult read) {
        return check(read, Context.of());
    }

    /** Checks what was read with what the caller knows beside it. */
    public CheckResult check(ReadResult read, Context context) {
        return rules.run(new Subject(read.report(), Optional.of(read.source()), context));
    }
}
