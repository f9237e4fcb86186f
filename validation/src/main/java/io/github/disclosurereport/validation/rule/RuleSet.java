package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.NotAssessable;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.Names;
import io.github.disclosurereport.text.Blanks;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A list of rules, ready to run: the engine, which knows no rule and no table. Immutable and thread-safe. */
public final class RuleSet {

    private final List<Rule> rules;
    private final Profile profile;

    /** The rules that are on, each with its relations. */
    private final Map<Edition, List<CompiledRule>> compiled = new EnumMap<>(Edition.class);

    private record CompiledRule(Rule rule, List<CompiledRelation> relations) {}

    /**
     * Compiles rules.
     *
     * @throws IllegalArgumentException if two rules have one id, or the profile has a key or a value that means nothing
     */
    public RuleSet(List<Rule> rules, Profile profile) {
        this.rules = List.copyOf(rules);
        this.profile = profile;
        requireDifferentIds();
        requireKnownKeys();
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
                rule.relations(edition).stream()
                        .map(relation -> new CompiledRelation(relation, edition))
                        .toList());
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

    private void requireKnownKeys() {
        Set<String> known =
                Arrays.stream(RuleFamily.values()).map(Enum::name).collect(Collectors.toCollection(HashSet::new));
        rules.forEach(rule -> {
            known.add(rule.id());
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
            boolean isMeant = isThreshold ? Blanks.strip(value).matches("\\d{1,15}") : Profile.isSetting(value);
            rules.stream()
                    .filter(rule -> rule.id().equals(key) && Profile.isGraver(value, rule.severity()))
                    .findFirst()
                    .ifPresent(rule -> {
                        throw new IllegalArgumentException("The profile says " + key + "=" + value + ": " + key + " is "
                                + rule.severity().name(Language.EN) + ", and a profile can only make it milder");
                    });
            if (!isMeant) {
                throw new IllegalArgumentException("The profile says " + key + "=" + value + ": "
                        + (isThreshold ? "give a whole number, 0 or more" : "give on, off, error, warning or info"));
            }
        });
    }

    /** Judges a subject by each rule. */
    public CheckResult run(Subject subject) {
        Results results = new Results();
        Figures figures = new Figures(subject.report());
        for (CompiledRule on : compiled.getOrDefault(subject.report().edition(), List.of())) {
            Instances instances = new Instances(on.rule(), profile, subject, results);
            judge(on.relations(), figures, instances, subject);
            on.rule().check().ifPresent(check -> judge(on.rule(), check, subject, instances, results));
        }
        return results.result();
    }

    private static void judge(List<CompiledRelation> relations, Figures figures, Instances instances, Subject subject) {
        if (figures.isComplete() && allHold(relations, figures.numbers())) {
            instances.passed(relations.size());
            return;
        }
        int passed = 0;
        for (CompiledRelation relation : relations) {
            Optional<CellPath> obstacle = figures.isComplete() ? Optional.empty() : subject.obstacle(relation.cells());
            if (obstacle.isPresent()) {
                instances.obstructed(relation.cells(), obstacle.get());
            } else if (relation.holds(figures.numbers())) {
                passed++;
            } else {
                new RelationWords(relation, figures, subject.report().edition()).tell(instances.found());
            }
        }
        instances.passed(passed);
    }

    /** Nearly always they do: then there is nothing to tell. */
    private static boolean allHold(List<CompiledRelation> relations, long[] numbers) {
        for (CompiledRelation relation : relations) {
            if (!relation.holds(numbers)) {
                return false;
            }
        }
        return true;
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
