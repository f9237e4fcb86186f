package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Identity;
import io.github.disclosurereport.source.Facet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Builds a rule: a relation or a check, what it needs, and what it says.
 *
 * <pre>{@code
 * static final Rule NO_RULES_HERE = Rule.builder("CITY-01")
 *         .title("本市无规章", "The city has no rules")
 *         .severity(WARNING)
 *         .basis("市通知〔2026〕3号")
 *         .relation(cell(RULES, ISSUED).equalTo(0)) // a relation prints itself as a formula
 *         .says("{cell} 应为 0，实为 {actual}", "{cell} must be 0, is {actual}")
 *         .build();
 * }</pre>
 */
public final class RuleBuilder {

    private static final Pattern ID = Pattern.compile("[A-Z]+-\\d+");

    final String id;
    final Map<String, Long> thresholds = new LinkedHashMap<>();
    final Set<String> days = new HashSet<>();
    final Map<String, Message> messages = new LinkedHashMap<>();
    final Set<Facet> facets = EnumSet.noneOf(Facet.class);
    Severity severity = Severity.WARNING;
    int version = 1;
    String basis = "";
    Bilingual title;
    Optional<Check<?>> check = Optional.empty();
    Optional<Milder> milder = Optional.empty();
    private final Set<Input<?>> inputs = new LinkedHashSet<>();
    private final Set<String> filled = new HashSet<>();
    private final List<Function<Edition, List<Relation>>> relations = new ArrayList<>();

    RuleBuilder(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "No rule can have the id " + id + ": give a family and a number, CITY-01");
        }
        this.id = id;
        this.title = Bilingual.same(id);
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

    /** What it judges, in one sentence each; its id if not said. */
    public RuleBuilder title(String chinese, String english) {
        this.title = new Bilingual(chinese, english);
        return this;
    }

    /**
     * Which version of the rule it is, 1 if not said: steps up with whatever changes what it finds.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public RuleBuilder version(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("The rule " + id + " has the version " + number + ": begin with 1");
        }
        version = number;
        return this;
    }

    /** One more relation that has to hold, in the editions that have its cells. */
    public RuleBuilder relation(Relation relation) {
        return relations(edition -> List.of(relation));
    }

    /** More relations, which have to hold in an edition. */
    public RuleBuilder relations(Function<Edition, List<Relation>> ofEdition) {
        relations.add(ofEdition);
        return this;
    }

    /** The equations of the form that have to hold in an edition. */
    public RuleBuilder identities(Function<Edition, List<Identity>> ofEdition) {
        return relations(
                edition -> ofEdition.apply(edition).stream().map(Relation::of).toList());
    }

    /** Relations are less grave in some reports. */
    public RuleBuilder milder(Severity severity, Predicate<Subject> when) {
        milder = Optional.of(new Milder(severity, when));
        return this;
    }

    /** What a document has to show for it; a document that cannot has nothing to judge. */
    public RuleBuilder needs(Facet... shown) {
        facets.addAll(Arrays.asList(shown));
        return this;
    }

    /** What a caller has to give for it; relations over other reports need them anyway. */
    public RuleBuilder needs(Input<?>... given) {
        inputs.addAll(Arrays.asList(given));
        return this;
    }

    /**
     * Begins a check of instances, such as {@code Subject::numbers}, each of which it answers for.
     *
     * @param <T> what an instance is
     */
    public <T> CheckBuilder<T> forEach(Function<Subject, ? extends Collection<? extends T>> instances) {
        return new CheckBuilder<>(this, instances);
    }

    RuleBuilder check(Check<?> answering) {
        if (check.isPresent()) {
            throw new IllegalStateException("The rule " + id + " has a check already: make two rules of it");
        }
        check = Optional.of(answering);
        return this;
    }

    /** A number that a profile may set, with its usual value. */
    public RuleBuilder threshold(String name, long usual) {
        thresholds.put(name, usual);
        return this;
    }

    /** A month and a day that a profile may set, 128 for 28 January; 0, as it is usually, for none. */
    public RuleBuilder day(String name) {
        days.add(name);
        return threshold(name, 0);
    }

    /** The names in braces that its check fills in, beside those of its main target. */
    public RuleBuilder fills(String... names) {
        filled.addAll(Arrays.asList(names));
        return this;
    }

    /**
     * What its findings say, in both languages. Names in braces are filled in: of a relation {cell}, {row} and {column} of its
     * first cell, {actual} and {leftSum} for what its left side is, {expected} and {sum} for its right side, {terms} for what
     * that is made of; of a check {cell}, {heading}, {label} or {words} for its main target, and those that it fills.
     */
    public RuleBuilder says(String chinese, String english) {
        return says(Rule.USUAL, chinese, english);
    }

    /** What its findings say if its check names a variant. */
    public RuleBuilder says(String variant, String chinese, String english) {
        if (messages.put(variant, new Message(new Bilingual(chinese, english))) != null) {
            throw new IllegalStateException("The rule " + id + " says two things as "
                    + (variant.isEmpty() ? "its usual message" : "the variant " + variant) + ": name a variant");
        }
        return this;
    }

    Set<Input<?>> inputs() {
        Set<Input<?>> all = new LinkedHashSet<>(inputs);
        for (Edition edition : Edition.values()) {
            relationsIn(edition)
                    .forEach(relation ->
                            relation.scopes().forEach(scope -> scope.input().ifPresent(all::add)));
        }
        return all;
    }

    List<Relation> relationsIn(Edition edition) {
        return relations.stream()
                .flatMap(ofEdition -> ofEdition.apply(edition).stream())
                .filter(relation -> relation.isIn(edition, Scope.THIS))
                .toList();
    }

    /**
     * The rule.
     *
     * @throws IllegalStateException if it can judge nothing, is both relation and check, says nothing, or says what nothing
     *     fills in
     */
    public Rule build() {
        boolean hasRelation = Arrays.stream(Edition.values())
                .anyMatch(edition -> !relationsIn(edition).isEmpty());
        if (!hasRelation && check.isEmpty()) {
            throw new IllegalStateException("The rule " + id
                    + " can judge nothing: give it a relation between cells that one edition has, or a check");
        }
        if (!relations.isEmpty() && check.isPresent()) {
            throw new IllegalStateException(
                    "The rule " + id + " has relations and a check: make two rules of it, or one check");
        }
        requireMessages();
        return new Rule(this);
    }

    private void requireMessages() {
        boolean isSilent = messages.isEmpty()
                || messages.values().stream()
                        .map(Message::template)
                        .anyMatch(template -> template.chinese().isEmpty()
                                || template.english().isEmpty());
        if (isSilent) {
            throw new IllegalStateException("The rule " + id + " says nothing: give it says(chinese, english)");
        }
        if (messages.values().stream().anyMatch(Message::hasLooseBrace)) {
            throw new IllegalStateException("The rule " + id
                    + " says a brace that belongs to no name: names are of letters alone, such as {cell}");
        }
        Set<String> names = new HashSet<>(filled);
        names.addAll(check.isEmpty() ? RelationWords.NAMES : Slots.NAMES);
        messages.values().stream()
                .flatMap(message -> message.names().stream())
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalStateException("The rule " + id + " says {" + name
                            + "}, which nothing fills in: use one of "
                            + names.stream().sorted().toList()
                            + ", or declare it with fills(\"" + name + "\")");
                });
    }
}
