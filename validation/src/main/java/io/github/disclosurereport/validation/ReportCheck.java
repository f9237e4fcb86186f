package io.github.disclosurereport.validation;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.Profile;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.RuleFamily;
import io.github.disclosurereport.validation.rule.RuleSet;
import io.github.disclosurereport.validation.rules.StandardRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks reports. Immutable and thread-safe.
 *
 * <pre>{@code
 * CheckResult result = ReportCheck.standard().check(read);
 * result.findings().forEach(finding -> System.out.println(finding.message(ZH)));
 * System.out.println(result.isClean()); // false: an error, or something that the document makes unjudgeable
 * }</pre>
 */
public final class ReportCheck {

    private static final ReportCheck STANDARD = of(StandardRules.ALL);

    private final RuleSet rules;
    private final Suppressions suppressions;
    private final Context known;

    private ReportCheck(RuleSet rules, Suppressions suppressions, Context known) {
        this.rules = rules;
        this.suppressions = suppressions;
        this.known = known;
    }

    /** By the standard rules. */
    public static ReportCheck standard() {
        return STANDARD;
    }

    /**
     * By some rules only.
     *
     * @throws IllegalArgumentException if there is none, two of them have the same id, or one that is no standard rule has
     *     the family of a standard rule
     */
    public static ReportCheck of(List<Rule> rules) {
        rules.forEach(ReportCheck::requireOwnFamily);
        return new ReportCheck(new RuleSet(rules, Profile.REVIEW), Suppressions.NONE, Context.of());
    }

    /**
     * By one more rule.
     *
     * @throws IllegalArgumentException if there is a rule of that id already, or it has the family of a standard rule
     */
    public ReportCheck with(Rule rule) {
        requireOwnFamily(rule);
        List<Rule> more = new ArrayList<>(rules());
        more.add(rule);
        return new ReportCheck(new RuleSet(more, rules.profile()), suppressions, known);
    }

    private static void requireOwnFamily(Rule rule) {
        if (RuleFamily.standard().contains(rule.family()) && !StandardRules.ALL.contains(rule)) {
            throw new IllegalArgumentException(rule.id() + " has the family of a standard rule, " + rule.family()
                    + ": give it a family of your own, such as CITY-01");
        }
    }

    /**
     * Under a profile; what it says counts before what profiles before it have said.
     *
     * @throws IllegalArgumentException if the profile has a key or a value that means nothing
     */
    public ReportCheck with(Profile profile) {
        return new ReportCheck(new RuleSet(rules(), rules.profile().with(profile)), suppressions, known);
    }

    /** With findings that somebody lets stand, instead of those given before. */
    public ReportCheck with(Suppressions others) {
        return new ReportCheck(rules, others, known);
    }

    /** Knowing something of every report that it checks; what comes with a report counts before that. */
    public ReportCheck with(Context more) {
        return new ReportCheck(rules, suppressions, known.with(more));
    }

    /** What it knows of every report. */
    public Context known() {
        return known;
    }

    /** The profile under which it checks. */
    public Profile profile() {
        return rules.profile();
    }

    /** The rules, in the order in which they run. */
    public List<Rule> rules() {
        return rules.rules();
    }

    /** Checks a report alone; rules that need to see what was printed are not given it. */
    public CheckResult check(AnnualReport report) {
        return check(report, Context.of());
    }

    /**
     * Checks a report with what the caller knows beside it.
     *
     * @throws IllegalArgumentException if last year's report is given and is not of the year before
     */
    public CheckResult check(AnnualReport report, Context context) {
        return suppressions.apply(report, rules.run(report, Optional.empty(), known.with(context)));
    }

    /** Checks what was read. */
    public CheckResult check(ReadResult read) {
        return check(read, Context.of());
    }

    /**
     * Checks what was read with what the caller knows beside it.
     *
     * @throws IllegalArgumentException if last year's report is given and is not of the year before
     */
    public CheckResult check(ReadResult read, Context context) {
        return suppressions.apply(
                read.report(), rules.run(read.report(), Optional.of(read.source()), known.with(context)));
    }
}
