package io.github.disclosurereport.finding;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.source.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Builds one finding; what is not set is empty. */
public final class FindingBuilder {

    private final ImmutableFinding.Builder builder;

    FindingBuilder(String rule, Severity severity) {
        builder = ImmutableFinding.builder()
                .rule(rule)
                .severity(severity)
                .formula("")
                .basis("")
                .chinese("")
                .english("");
    }

    /** The cells it is about, the total first. */
    public FindingBuilder cells(List<CellPath> cells) {
        builder.cells(cells);
        return this;
    }

    /** What the figures should be and what they are. */
    public FindingBuilder numbers(List<BigDecimal> expected, List<BigDecimal> actual) {
        builder.expected(expected).actual(actual);
        return this;
    }

    /** The relation with its numbers. */
    public FindingBuilder formula(String formula) {
        builder.formula(formula);
        return this;
    }

    /** The law, the notice or the practice that asks for it. */
    public FindingBuilder basis(String basis) {
        builder.basis(basis);
        return this;
    }

    /** Where it stands in the document. */
    public FindingBuilder place(Optional<? extends Place> place) {
        builder.place(place);
        return this;
    }

    /** What is wrong, in Chinese and English. */
    public FindingBuilder says(String chinese, String english) {
        builder.chinese(chinese).english(english);
        return this;
    }

    /** The finding. */
    public Finding build() {
        return builder.build();
    }
}
