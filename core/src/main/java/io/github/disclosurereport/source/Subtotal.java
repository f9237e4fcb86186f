package io.github.disclosurereport.source;

import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.HeadingGroup;

/**
 * A figure beside the form: the sum of a group's rows in one column, or of a group's columns in one row.
 *
 * @param group the group that it sums up
 * @param across the column, or the row, in which it stands
 * @param cell the figure
 */
public record Subtotal(HeadingGroup group, Heading across, SourceCell cell) {}
