package io.github.disclosurereport.finding;

import io.github.disclosurereport.finding.Target.CellTarget;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.table.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One thing that a rule found in a report. Immutable. */
@Value.Immutable
public abstract class Finding {

    /**
     * A cell that becomes another one.
     *
     * @param path where it is in the report that is checked
     * @param from what it is
     * @param to what it should be
     */
    public record Change(CellPath path, Cell from, Cell to) {}

    Finding() {}

    /** Begins a finding of a rule. */
    public static Builder of(String rule, Severity severity) {
        return new Builder(rule, severity);
    }

    /** The permanent id of the rule: REQ-02. */
    public abstract String rule();

    /** How grave it is. */
    public abstract Severity severity();

    /** What it is about, the main thing first: of a broken relation its cells, the total first. */
    public abstract List<Target> targets();

    /** What was compared; several where a text may mean several things; none for a finding that compares nothing. */
    public abstract List<Balance> balances();

    /** What would mend it: the cells to change; none if it proposes nothing. */
    public abstract List<Change> changes();

    /** The law, the notice or the practice that asks for it. */
    public abstract String basis();

    /** What is wrong, in a sentence without rule and severity. */
    public abstract Bilingual says();

    /**
     * What tells it from all other findings of a result, the same in every run: the rule and what it is about, but no
     * figure, place, severity or language.
     */
    public abstract String key();

    /** Where each target stands in its document; empty for one that stands nowhere, or without a source. */
    @Value.Auxiliary
    public abstract List<Optional<Place>> places();

    /** Where the main target stands. */
    public final Optional<Place> place() {
        return places().stream().findFirst().flatMap(place -> place);
    }

    /** Where the main target stands in words, and in which report if it is in another than the one that is checked. */
    public final Optional<String> location(Language language) {
        return place().map(place -> targets().get(0).report().describe(place, language));
    }

    /** The cells of the report that is checked that it is about. */
    public final List<CellPath> cells() {
        return cells(targets());
    }

    static List<CellPath> cells(List<Target> targets) {
        return targets.stream()
                .filter(target -> target.report().equals(ReportRole.THIS))
                .flatMap(target -> target instanceof CellTarget cell
                        ? List.of(cell.cell()).stream()
                        : List.<CellPath>of().stream())
                .toList();
    }

    /** What the figures should be: one number for each balance, for a repair one for each cell, else none. */
    public final List<BigDecimal> expected() {
        return balances().isEmpty()
                ? changes().stream()
                        .flatMap(change -> change.to().value().stream())
                        .toList()
                : balances().stream().map(balance -> balance.right().sum()).toList();
    }

    /** What the figures are, parallel to {@link #expected()}; none if one of the cells to change is no number. */
    public final List<BigDecimal> actual() {
        if (!balances().isEmpty()) {
            return balances().stream().map(balance -> balance.left().sum()).toList();
        }
        return changes().stream().allMatch(change -> change.from().isNumber())
                ? changes().stream()
                        .flatMap(change -> change.from().value().stream())
                        .toList()
                : List.of();
    }

    /** The first balance with its numbers: {@code 20 ≠ 31 + 6 + 1}; empty if nothing was compared. */
    public final String formula() {
        return balances().isEmpty() ? "" : balances().get(0).formula();
    }

    /** What is wrong, in a sentence without rule and severity. */
    public final String explanation(Language language) {
        return says().in(language);
    }

    /** Severity, rule and what is wrong: 错误 REQ-02 自然人：（七）总计为 20，…. */
    public final String message(Language language) {
        return severity().name(language) + " " + rule() + " " + explanation(language);
    }

    /** The message in English. */
    @Override
    public final String toString() {
        return message(Language.EN);
    }

    /** Builds one finding; what is not set is empty. */
    @SuppressWarnings("immutables:incompat") // A builder of our own: what belongs together is set together.
    public static final class Builder {

        private final ImmutableFinding.Builder builder;

        Builder(String rule, Severity severity) {
            builder = ImmutableFinding.builder()
                    .rule(rule)
                    .severity(severity)
                    .basis("")
                    .says(new Bilingual("", ""))
                    .key(rule);
        }

        /**
         * What it is about, the main thing first, and where each of that stands.
         *
         * @throws IllegalArgumentException if there are not as many places as targets
         */
        public Builder targets(List<? extends Target> targets, List<Optional<Place>> places) {
            if (targets.size() != places.size()) {
                throw new IllegalArgumentException(targets.size() + " targets cannot stand at " + places.size()
                        + " places: give an empty place for what stands nowhere");
            }
            builder.targets(targets).places(places);
            return this;
        }

        /** What was compared. */
        public Builder balances(List<Balance> balances) {
            builder.balances(balances);
            return this;
        }

        /** What would mend it. */
        public Builder changes(List<Change> changes) {
            builder.changes(changes);
            return this;
        }

        /** The law, the notice or the practice that asks for it. */
        public Builder basis(String basis) {
            builder.basis(basis);
            return this;
        }

        /** What is wrong. */
        public Builder says(Bilingual sentence) {
            builder.says(sentence);
            return this;
        }

        /** What tells it from other findings. */
        public Builder key(String key) {
            builder.key(key);
            return this;
        }

        /** The finding. */
        public Finding build() {
            return builder.build();
        }
    }
}
