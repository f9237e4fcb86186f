package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.finding.Target;
import io.github.disclosurereport.finding.Target.CellTarget;
import io.github.disclosurereport.finding.Target.DocumentTarget;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.table.Cell;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a check answers for one of its instances. The engine books it. */
public sealed interface Outcome {

    /** It is as it should be. */
    static Outcome held() {
        return Held.INSTANCE;
    }

    /**
     * It is not as it should be, which shows in some things, the main one first.
     *
     * @throws IllegalArgumentException if there is none: what is not there is {@link DocumentTarget the document}
     */
    static Violated violated(List<? extends Target> targets) {
        if (targets.isEmpty()) {
            throw new IllegalArgumentException(
                    "A finding is about something: give the document if there is nothing else");
        }
        return new Violated(List.copyOf(targets), "", Map.of(), Optional.empty(), List.of(), Map.of());
    }

    /** It is not as it should be, which shows in one thing. */
    static Violated violated(Target target) {
        return violated(List.of(target));
    }

    /** It is not as it should be, which shows in a cell. */
    static Violated violated(CellPath cell) {
        return violated(CellTarget.of(cell));
    }

    /**
     * It is not as it should be, which shows in some cells, the main one first.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Violated violated(Collection<CellPath> cells) {
        return violated(cells.stream().map(CellTarget::of).toList());
    }

    /** It cannot be judged because a cell is unknown, or a blank total: the engine has the words for it. */
    static Outcome notAssessable(CellTarget cell) {
        return new Obstructed(cell);
    }

    /** It cannot be judged because of something in a document. */
    static Outcome notAssessable(Target obstacle, String chinese, String english) {
        return new NotAssessable(obstacle, new Bilingual(chinese, english));
    }

    /** It cannot be judged because neither the report nor the caller says something. */
    static Outcome notGiven(Input<?> input) {
        return new NotGiven(input);
    }

    /** As it should be. */
    final class Held implements Outcome {
        private static final Held INSTANCE = new Held();

        private Held() {}
    }

    /**
     * Not as it should be. Immutable.
     *
     * @param targets what shows it, at least one thing, the main one first
     * @param variant which of the rule's messages says so; empty for the usual one
     * @param slots what the names in braces stand for
     * @param milder how grave it is, if less than the rule's worst
     * @param compared the relations that do not hold; none if nothing was compared
     * @param changes what would mend it: cells and what they should be; none if nothing is proposed
     */
    record Violated(
            List<Target> targets,
            String variant,
            Map<String, Bilingual> slots,
            Optional<Severity> milder,
            List<Relation> compared,
            Map<CellPath, Cell> changes)
            implements Outcome {

        /** Keeps copies of lists and maps. */
        public Violated {
            targets = List.copyOf(targets);
            slots = Collections.unmodifiableMap(new LinkedHashMap<>(slots));
            compared = List.copyOf(compared);
            changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
        }

        /** Told by another of the rule's messages. */
        public Violated variant(String name) {
            return new Violated(targets, name, slots, milder, compared, changes);
        }

        /** Less grave than the rule's worst. */
        public Violated as(Severity severity) {
            return new Violated(targets, variant, slots, Optional.of(severity), compared, changes);
        }

        /** What a name in braces stands for, the same in both languages; what tells a person in it is masked when it is told. */
        public Violated with(String name, String text) {
            return with(name, Bilingual.same(text));
        }

        /** The number that a name in braces stands for. */
        public Violated with(String name, long number) {
            return with(name, Bilingual.same(Long.toString(number)));
        }

        /** What a name in braces stands for; what tells a person in it is masked when it is told. */
        public Violated with(String name, Bilingual words) {
            Map<String, Bilingual> more = new LinkedHashMap<>(slots);
            more.put(name, words);
            return new Violated(targets, variant, more, milder, compared, changes);
        }

        /** What was compared: relations that do not hold, whose numbers become part of the finding. */
        public Violated comparing(List<Relation> relations) {
            return new Violated(targets, variant, slots, milder, relations, changes);
        }

        /** What would mend it: the cells, which are its targets, and what they should be. */
        public Violated proposing(Map<CellPath, Cell> cells) {
            return new Violated(targets, variant, slots, milder, compared, cells);
        }
    }

    /**
     * Not to be judged for want of a figure.
     *
     * @param cell the unknown cell, or the blank total
     */
    record Obstructed(CellTarget cell) implements Outcome {}

    /**
     * Not to be judged.
     *
     * @param obstacle what is in the way
     * @param reason why it is
     */
    record NotAssessable(Target obstacle, Bilingual reason) implements Outcome {}

    /**
     * Not to be judged for want of something that a caller may give.
     *
     * @param input what is not given
     */
    record NotGiven(Input<?> input) implements Outcome {}
}
