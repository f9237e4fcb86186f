package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.RuleInfo;
import io.github.disclosurereport.finding.Target.CellTarget;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.source.Facet;
import io.github.disclosurereport.source.Source;
import io.github.disclosurereport.text.OrganNames;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A list of rules, ready to run: the engine, which knows no rule and no table. Immutable and thread-safe. */
public final class RuleSet {

    private static final Bilingual NO_SOURCE = new Bilingual("未提供原文", "the document was not given");

    private final List<Rule> rules;
    private final Profile profile;
    private final List<RuleInfo> infos;

    /** The rules as they run for organs of which the profile says more, by name. */
    private final Map<String, RuleSet> organs = new LinkedHashMap<>();

    /** The rules that are on, each with its relations. */
    private final Map<Edition, List<CompiledRule>> compiled = new EnumMap<>(Edition.class);

    /** A rule with the relations between cells of one report, which are compiled, and those over several reports. */
    private record CompiledRule(
            Rule rule,
            List<Input<?>> inputs,
            List<Facet> facets,
            List<CompiledRelation> relations,
            List<Relation> overReports) {}

    /**
     * Compiles rules.
     *
     * @throws IllegalArgumentException if there is none, or all are off, two have one id, or the profile has a key or a value that means
     *     nothing
     */
    public RuleSet(List<Rule> rules, Profile profile) {
        this.rules = List.copyOf(rules);
        this.profile = profile;
        this.infos = rules.stream().filter(profile::isOn).map(Rule::info).toList();
        if (infos.isEmpty()) {
            throw new ProfileException(new Bilingual(
                    "没有规则的检查会认为一切报告都没有问题：请至少保留一条规则",
                    "An engine without rules would find every report clean: give it a rule, and leave one on"));
        }
        requireDifferentIds();
        new ProfileKeys(rules).require(profile);
        profile.organs().forEach(organ -> organs.put(organ, new RuleSet(rules, profile.of(organ))));
        for (Edition edition : Edition.values()) {
            compiled.put(
                    edition,
                    rules.stream()
                            .filter(profile::isOn)
                            .map(rule -> compile(rule, edition))
                            .toList());
        }
    }

    private static CompiledRule compile(Rule rule, Edition edition) {
        return new CompiledRule(
                rule,
                List.copyOf(rule.inputs()),
                List.copyOf(rule.facets()),
                rule.relations(edition).stream()
                        .filter(RuleSet::isOfThisReport)
                        .map(relation -> new CompiledRelation(relation, edition))
                        .toList(),
                rule.relations(edition).stream()
                        .filter(relation -> !isOfThisReport(relation))
                        .toList());
    }

    private static boolean isOfThisReport(Relation relation) {
        return relation.scopes().equals(Set.of(Scope.THIS));
    }

    /** The rules, in the order in which they run. */
    public List<Rule> rules() {
        return rules;
    }

    /** The profile under which they run. */
    public Profile profile() {
        return profile;
    }

    private void requireDifferentIds() {
        Set<String> ids = new HashSet<>();
        rules.stream().filter(rule -> !ids.add(rule.id())).findFirst().ifPresent(rule -> {
            throw new IllegalArgumentException(
                    "There is a rule " + rule.id() + " already: give the other one an id of its own");
        });
    }

    /**
     * Judges a report by each rule.
     *
     * @param source what was printed; empty if only the report is known
     * @throws IllegalArgumentException if last year's report is given and is not of the year before
     */
    public CheckResult run(AnnualReport report, Optional<Source> source, Context context) {
        context.get(Context.PREVIOUS).ifPresent(previous -> requireYearBefore(report, previous.report()));
        return of(report).judge(new Seen(report, source, context));
    }

    /** The rules as they run for a report's organ. */
    private RuleSet of(AnnualReport report) {
        return organs.entrySet().stream()
                .filter(known -> report.organ()
                        .filter(organ -> OrganNames.areSame(known.getKey(), organ))
                        .isPresent())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(this);
    }

    private CheckResult judge(Seen seen) {
        Subject subject = new Subject(seen);
        Booking booking = new Booking(subject, profile);
        for (CompiledRule on : compiled.getOrDefault(subject.edition(), List.of())) {
            booking.rule(on.rule());
            if (canRun(on, subject, booking)) {
                run(on, subject, booking);
            }
        }
        return booking.result(infos);
    }

    private static void requireYearBefore(AnnualReport report, AnnualReport previous) {
        boolean areKnown =
                report.reportYear().isPresent() && previous.reportYear().isPresent();
        if (areKnown && previous.reportYear().getAsInt() != report.reportYear().getAsInt() - 1) {
            throw new IllegalArgumentException("The report before that of "
                    + report.reportYear().getAsInt() + " is of the year "
                    + (report.reportYear().getAsInt() - 1) + ", not "
                    + previous.reportYear().getAsInt() + ": give that one, or none");
        }
    }

    /** Whether a rule has all it needs; tells if not. */
    private static boolean canRun(CompiledRule on, Subject subject, Booking booking) {
        Rule rule = on.rule();
        for (Input<?> input : on.inputs()) {
            if (!subject.seen().context().has(input)) {
                booking.notGiven(rule, input.notGiven());
                return false;
            }
        }
        for (Facet facet : on.facets()) {
            if (!subject.shows(facet)) {
                if (subject.source().isEmpty()) {
                    booking.notGiven(rule, NO_SOURCE);
                } else {
                    booking.notApplicable(rule);
                }
                return false;
            }
        }
        return true;
    }

    /** A rule that throws spoils nothing but itself. */
    private void run(CompiledRule on, Subject subject, Booking booking) {
        try {
            judge(on, subject, booking);
            Optional<Check<?>> check = on.rule().check();
            if (check.isPresent()) {
                check.get().run(subject.of(on.rule(), profile), booking);
            }
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
            booking.failed(on.rule(), e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        }
        booking.end(on.rule());
    }

    private static void judge(CompiledRule on, Subject subject, Booking booking) {
        Numbers numbers = subject.seen().numbers();
        if (numbers.isComplete() && on.overReports().isEmpty() && allHold(on.relations(), numbers)) {
            booking.passed(on.relations().size());
            return;
        }
        Balances balances = subject.seen().balances();
        for (CompiledRelation relation : on.relations()) {
            Optional<CellPath> obstacle = numbers.obstacle(relation.cells());
            if (obstacle.isPresent()) {
                booking.begin();
                booking.obstructed(CellTarget.of(obstacle.get()));
            } else if (relation.holds(numbers)) {
                booking.passed(1);
            } else {
                booking.begin();
                booking.broken(balances.of(relation.relation()));
            }
        }
        for (Relation relation : on.overReports()) {
            if (balances.areCellsThere(relation)) {
                judge(relation, balances, booking);
            }
        }
    }

    private static void judge(Relation relation, Balances balances, Booking booking) {
        Optional<CellTarget> obstacle = balances.obstacle(relation);
        booking.begin();
        if (obstacle.isPresent()) {
            booking.obstructed(obstacle.get());
            return;
        }
        booking.book(balances.of(relation));
    }

    /** Nearly always they do: then there is nothing to tell. */
    private static boolean allHold(List<CompiledRelation> relations, Numbers numbers) {
        for (CompiledRelation relation : relations) {
            if (!relation.holds(numbers)) {
                return false;
            }
        }
        return true;
    }
}
