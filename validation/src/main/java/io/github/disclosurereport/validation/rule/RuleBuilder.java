package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Identity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Builds a rule. */
public final class RuleBuilder {

    private static final Pattern ID = Pattern.compile("[A-Z]+-\\d+");

    final String id;
    final Map<String, Long> thresholds = new LinkedHashMap<>();
    Severity severity = Severity.WARNING;
    String basis = "";
    Rule.Needs needs = Rule.Needs.REPORT;
    Function<Edition, List<Relation>> relations = Rule.none();
    Optional<Check> check = Optional.empty();
    String chinese = "";
    String english = "";
    String title = "";
    String englishTitle = "";

    RuleBuilder(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "No rule can have the id " + id + ": give a family and a number, CITY-01");
        }
        this.id = id;
    }

    /** How grave its findings are at the worst; a warning if not said. */
    public RuleBuilder severity(Severity severity) {
        this.severity = severity;
        return this;
    }

    /** The law, the notice or the practice that asks for it. */
    public RuleBuilder basis(String basis) {
        this.basis = basis;
        return this;
    }

    /** What it judges, in one sentence each. */
    public RuleBuilder title(String chinese, String english) {
        this.title = chinese;
        this.englishTitle = english;
        return this;
    }

    /** One more relation that has to hold, in the editions that have its cells. */
    public RuleBuilder relation(Relation relation) {
        return relations(edition -> List.of(relation));
    }

    /** More relations, which have to hold in an edition. */
    public RuleBuilder relations(Function<Edition, List<Relation>> ofEdition) {
        Function<Edition, List<Relation>> before = relations;
        relations = edition -> {
            List<Relation> all = new ArrayList<>(before.apply(edition));
            all.addAll(ofEdition.apply(edition));
            return all;
        };
        return this;
    }

    /** The equations of the form that have to hold in an edition. */
    public RuleBuilder identities(Function<Edition, List<Identity>> ofEdition) {
        return relations(
                edition -> ofEdition.apply(edition).stream().map(Relation::of).toList());
    }

    /** What it judges of the report alone. */
    public RuleBuilder check(Check check) {
        this.check = Optional.of(check);
        return this;
    }

    /** What it judges of what was printed. */
    public RuleBuilder checkSource(Check check) {
        needs = Rule.Needs.SOURCE;
        return check(check);
    }

    /** What it judges of headings and labels as printed. */
    public RuleBuilder checkLayout(Check check) {
        needs = Rule.Needs.LAYOUT;
        return check(check);
    }

    /** A number that a profile may set, with its usual value. */
    public RuleBuilder threshold(String name, long usual) {
        thresholds.put(name, usual);
        return this;
    }

    /**
     * What its findings say. Names in braces are filled in: of a relation {cell}, {row} and {column} of its first cell,
     * {actual} and {leftSum} for what its left side is, {expected} and {sum} for its right side, {terms} for what that is
     * made of; of a check those that it gives.
     */
    public RuleBuilder says(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
        return this;
    }

    /**
     * The rule.
     *
     * @throws IllegalStateException if it can judge nothing, says nothing, or says what nothing fills in
     */
    public Rule build() {
        boolean hasRelation = List.of(Edition.values()).stream()
                .anyMatch(edition -> relations.apply(edition).stream().anyMatch(relation -> relation.isIn(edition)));
        if (!hasRelation && check.isEmpty()) {
            throw new IllegalStateException("The rule " + id
                    + " can judge nothing: give it a relation between cells that one edition has, or a check");
        }
        if (chinese.isEmpty() || english.isEmpty()) {
            throw new IllegalStateException("The rule " + id + " says nothing: give it says(chinese, english)");
        }
        if (check.isEmpty()) {
            requireNamesOfRelations();
        }
        return new Rule(this);
    }

    private void requireNamesOfRelations() {
        Template.names(chinese + english).stream()
                .filter(name -> !RelationWords.NAMES.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalStateException("The rule " + id + " says {" + name
                            + "}, which no relation fills in: use one of " + RelationWords.NAMES);
                });
    }
}
