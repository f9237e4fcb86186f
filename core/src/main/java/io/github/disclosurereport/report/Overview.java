package io.github.disclosurereport.report;

import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.OverviewAspect;
import io.github.disclosurereport.form.SectionKind;
import org.immutables.value.Value;

/** Section 一: how the organ carried out the Regulations. */
@Value.Immutable
public abstract non-sealed class Overview implements Section {

    Overview() {}

    /** The section with a text. */
    public static Overview of(Narrative text) {
        return ImmutableOverview.builder().text(text).isMissing(false).build();
    }

    /** The section that a document lacks. */
    public static Overview missing() {
        return ImmutableOverview.builder().text(Narrative.EMPTY).isMissing(true).build();
    }

    @Override
    public final SectionKind kind() {
        return SectionKind.OVERVIEW;
    }

    /** What the section says under a sub-heading on one of its five aspects; empty if it has no such sub-heading. */
    public final Narrative aspect(OverviewAspect aspect) {
        return text().subsections().stream()
                .filter(subsection -> subsection.heading().contains(aspect.name(Language.ZH)))
                .findFirst()
                .map(Subsection::text)
                .orElse(Narrative.EMPTY);
    }
}
