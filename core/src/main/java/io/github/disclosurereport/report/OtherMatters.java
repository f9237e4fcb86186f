package io.github.disclosurereport.report;

import io.github.disclosurereport.form.SectionKind;
import org.immutables.value.Value;

/** Section 六: other matters; here the collection of information processing fees is reported. */
@Value.Immutable
public abstract non-sealed class OtherMatters implements Section {

    OtherMatters() {}

    /** The section with a text. */
    public static OtherMatters of(Narrative text) {
        return ImmutableOtherMatters.builder().text(text).isMissing(false).build();
    }

    /** The section that a document lacks. */
    public static OtherMatters missing() {
        return ImmutableOtherMatters.builder()
                .text(Narrative.EMPTY)
                .isMissing(true)
                .build();
    }

    @Override
    public final SectionKind kind() {
        return SectionKind.OTHER_MATTERS;
    }
}
