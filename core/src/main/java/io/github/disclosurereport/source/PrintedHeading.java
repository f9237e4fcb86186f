package io.github.disclosurereport.source;

import io.github.disclosurereport.form.SectionKind;
import java.util.Optional;

/**
 * A numbered heading of the top level.
 *
 * @param section the section it names; empty for one that the form does not have
 * @param text as printed, with its numeral
 * @param place where it stands
 */
public record PrintedHeading(Optional<SectionKind> section, String text, Optional<Place> place) {}
