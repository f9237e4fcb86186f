package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Language;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** A rule as a value: what it judges, why, and what it says. Immutable. */
public final class Rule {

    /** What a rule needs beside the report. */
    public enum Needs {
        /** Nothing. */
        REPORT,
        /** What was printed in the document. */
        SOURCE,
        /** A document that has headings and labels; without them the rule has no instance. */
        LAYOUT
    }

    private final String id;
    private final RuleFamily family;
    private final Severity severity;
    private final String basis;
    private final Needs needs;
    private final Map<Edition, List<Relation>> relations;
    private final Optional<Check> check;
    private final Map<String, Long> thresholds;
    private final String chinese;
    private final String english;
    private final String title;
    private final String englishTitle;

    Rule(RuleBuilder builder) {
        id = builder.id;
        family = RuleFamily.of(id);
        severity = builder.severity;
        basis = builder.basis;
        needs = builder.needs;
        check = builder.check;
        thresholds = new TreeMap<>(builder.thresholds);
        chinese = builder.chinese;
        english = builder.english;
        title = builder.title;
        englishTitle = builder.englishTitle;
        relations = new EnumMap<>(Edition.class);
        for (Edition edition : Edition.values()) {
            relations.put(
                    edition,
                    builder.relations.apply(edition).stream()
                            .filter(relation -> relation.isIn(edition))
                            .toList());
        }
    }

    /**
     * Begins a rule.
     *
     * @param id its permanent id: a family, a hyphen and a number, such as {@code CITY-01}
     */
    public static RuleBuilder builder(String id) {
        return new RuleBuilder(id);
    }

    static Function<Edition, List<Relation>> none() {
        return edition -> List.of();
    }

    /** The permanent id. */
    public String id() {
        return id;
    }

    /** The family, the first part of the id. */
    public RuleFamily family() {
        return family;
    }

    /** How grave its findings are at the worst. */
    public Severity severity() {
        return severity;
    }

    /** The law, the notice or the practice that asks for it. */
    public String basis() {
        return basis;
    }

    /** What it needs beside the report. */
    public Needs needs() {
        return needs;
    }

    /** What it judges, in one sentence. */
    public String title(Language language) {
        return language == Language.ZH ? title : englishTitle;
    }

    /** Its relations in an edition; empty for a rule that is a check. */
    public List<Relation> relations(Edition edition) {
        return relations.getOrDefault(edition, List.of());
    }

    /** Its thresholds by name, with their usual values; a profile may set others. */
    public Map<String, Long> thresholds() {
        return Collections.unmodifiableMap(thresholds);
    }

    Optional<Check> check() {
        return check;
    }

    /** What its findings say, with names in braces for what is filled in. */
    public String says(Language language) {
        return language == Language.ZH ? chinese : english;
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}
