package io.github.disclosurereport.validation;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.NotAssessable;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.Names;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.validation.rules.StandardRules;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks reports by a list of rules. Immutable and thread-safe; it knows no rule and no table. */
public final class ReportCheck {

    private static final class Standard {
        static final ReportCheck CHECK = new ReportCheck(StandardRules.ALL, Profile.STANDARD);
    }

    private final List<Rule> rules;
    private final Profile profile;
    private final Map<Edition, List<List<CompiledRelation>>> compiled = new EnumMap<>(Edition.class);

    private ReportCheck(List<Rule> rules, Profile profile) {
        this.rules = List.copyOf(rules);
        this.profile = profile;
        requireDifferentIds();
        requireKnownKeys();
        for (Edition edition : Edition.values()) {
            compiled.put(
                    edition,
                    rules.stream()
                            .map(rule -> rule.relations(edition).stream()
                                    .map(relation -> new CompiledRelation(relation, edition))
                                    .toList())
                            .toList());
        }
    }

    /** The standard rules. */
    public static ReportCheck standard() {
        return Standard.CHECK;
    }

    /** Only some rules. */
    public static ReportCheck of(List<Rule> rules) {
        return new ReportCheck(rules, Profile.STANDARD);
    }

    /**
     * With one more rule.
     *
     * @throws IllegalArgumentException if it has a rule of that id
     */
    public ReportCheck with(Rule rule) {
        List<Rule> more = new ArrayList<>(rules);
        more.add(rule);
        return new ReportCheck(more, profile);
    }

    /**
     * With another profile.
     *
     * @throws IllegalArgumentException if the profile has a key or a value that means nothing
     */
    public ReportCheck with(Profile other) {
        return new ReportCheck(rules, other);
    }

    /** The rules, in the order in which they run. */
    public List<Rule> rules() {
        return rules;
    }

    private void requireDifferentIds() {
        Set<String> ids = new HashSet<>();
        rules.stream().filter(rule -> !ids.add(rule.id())).findFirst().ifPresent(rule -> {
            throw new IllegalArgumentException(
                    "There is a rule " + rule.id() + " already: give the other one an id of its own");
        });
    }

    private void requireKnownKeys() {
        Set<String> known = new HashSet<>();
        rules.forEach(rule -> {
            known.add(rule.id());
            known.add(rule.family().name());
            rule.thresholds().keySet().forEach(name -> known.add(rule.id() + "." + name));
        });
        profile.settings().forEach((key, value) -> {
            if (!known.contains(key)) {
                throw new IllegalArgumentException("No rule, family or threshold is named " + key
                        + Names.nearest(key, known.stream().sorted())
                                .map(near -> "; did you mean " + near + "?")
                                .orElse(""));
            }
            boolean isThreshold = key.indexOf('.') >= 0;
            boolean isMeant = isThreshold ? value.strip().matches("-?\\d{1,15}") : Profile.isSetting(value);
            if (!isMeant) {
                throw new IllegalArgumentException("The profile says " + key + "=" + value + ": "
                        + (isThreshold ? "give a whole number" : "give on, off, error, warning or info"));
            }
        });
    }

    /** Checks a report alone; rules that need to see what was printed are not assessable. */
    public CheckResult check(AnnualReport report) {
        return check(report, Context.of());
    }

    /** Checks a report with what the caller knows beside it. */
    public CheckResult check(AnnualReport report, Context context) {
        return run(new Subject(report, Optional.empty(), context));
    }

    /** Checks what was read. */
    public CheckResult check(ReadResult read) {
        return check(read, Context.of());
    }

    /** Checks what was read with what the caller knows beside it. */
    public CheckResult check(ReadResult read, Context context) {
        return run(new Subject(read.report(), Optional.of(read.source()), context));
    }

    private CheckResult run(Subject subject) {
        Results results = new Results();
        Figures figures = new Figures(subject.report());
        List<List<CompiledRelation>> ofEdition =
                compiled.getOrDefault(subject.report().edition(), List.of());
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            if (profile.isOn(rule)) {
                Instances instances = new Instances(rule, profile, subject, results);
                judge(ofEdition.get(i), figures, instances, subject);
                rule.check().ifPresent(check -> judge(rule, check, subject, instances, results));
            }
        }
        return results.result();
    }

    private static void judge(List<CompiledRelation> relations, Figures figures, Instances instances, Subject subject) {
        int passed = 0;
        for (CompiledRelation relation : relations) {
            Optional<CellPath> obstacle = figures.isComplete() ? Optional.empty() : figures.obstacle(relation.cells());
            if (obstacle.isPresent()) {
                String chinese = obstacle.get().name(Language.ZH);
                String english = obstacle.get().name(Language.EN);
                boolean isBlank = figures.isBlankTotal(obstacle.get());
                instances.notAssessable(
                        relation.cells(),
                        chinese + (isBlank ? "未填" : "不详"),
                        english + (isBlank ? " is blank" : " is unknown"));
            } else if (relation.holds(figures.numbers())) {
                passed++;
            } else {
                new RelationWords(relation, figures, subject.report().edition()).tell(instances.found());
            }
        }
        instances.passed(passed);
    }

    private static void judge(Rule rule, Check check, Subject subject, Instances instances, Results results) {
        boolean lacksSource =
                rule.needs() != Rule.Needs.REPORT && subject.source().isEmpty();
        boolean lacksLayout = rule.needs() == Rule.Needs.LAYOUT
                && subject.source().filter(source -> source.hasLayout()).isEmpty();
        if (lacksSource) {
            results.notAssessable(new NotAssessable(
                    rule.id(), List.of(), NotAssessable.Cause.NOT_GIVEN, "未提供原文", "the document was not given"));
        } else if (!lacksLayout) {
            check.run(subject, instances);
        }
    }
}
