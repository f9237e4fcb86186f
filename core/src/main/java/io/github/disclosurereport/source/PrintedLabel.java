package io.github.disclosurereport.source;

import io.github.disclosurereport.form.Heading;
import java.util.Optional;

/**
 * A label of a row or column of a table.
 *
 * @param heading the row or column it was taken for
 * @param text as printed
 * @param place where it stands
 */
public record PrintedLabel(Heading heading, String text, Optional<Place> place) {}
