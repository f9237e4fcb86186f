package io.github.disclosurereport.report;

import io.github.disclosurereport.form.SectionKind;
import org.immutables.value.Value;

/** Section 五: the main problems of the year, and improvements. */
@Value.Immutable
public abstract non-sealed class Problems implements Section {

    Problems() {}

    /** The section with a text. */
    public static Problems of(Narrative text) {
        return ImmutableProblems.builder().text(text).isMissing(false).build();
    }

    /** The section that a document lacks. */
    public static Problems missing() {
        return ImmutableProblems.builder().text(Narrative.EMPTY).isMissing(true).build();
    }

    @Override
    public final SectionKind kind() {
        return SectionKind.PROBLEMS;
    }
}
