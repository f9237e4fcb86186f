package io.github.disclosurereport.finding;

import io.github.disclosurereport.form.Bilingual;
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
                .basis("")
                .says(new Bilingual("", ""))
                .key(rule);
    }

    /** What it is about, the main thing first, and where each of that stands. */
    public FindingBuilder targets(List<? extends Target> targets, List<Optional<Place>> places) {
        builder.targets(targets).places(places);
        return this;
    }

    /** What was compared. */
    public FindingBuilder balances(List<Balance> balances) {
        builder.balances(balances);
        return this;
    }

    /** What the figures should be and what they are. */
    public FindingBuilder numbers(List<BigDecimal> expected, List<BigDecimal> actual) {
        builder.expected(expected).actual(actual);
        return this;
    }

    /** The law, the notice or the practice that asks for it. */
    public FindingBuilder basis(String basis) {
        builder.basis(basis);
        return this;
    }

    /** What is wrong. */
    public FindingBuilder says(Bilingual sentence) {
        builder.says(sentence);
        return this;
    }

    /** What tells it from other findings. */
    public FindingBuilder key(String key) {
        builder.key(key);
        return this;
    }

    /** The finding. */
    public Finding build() {
        return builder.build();
    }
}
