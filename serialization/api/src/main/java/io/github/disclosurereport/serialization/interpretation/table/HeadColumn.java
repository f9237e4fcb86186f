package io.github.disclosurereport.serialization.interpretation.table;

import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.HeadingGroup;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.source.PlacedText;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column of figures, as the head of a table names it.
 *
 * @param from the first column of the grid
 * @param to the column behind the last
 * @param row the row of the form that stands in the head, as the forums of table 四 do
 * @param column the column of the form; empty for one that the form does not have
 * @param group the innermost group above it
 * @param label the label as printed
 */
public record HeadColumn(
        int from, int to, Optional<RowLabel> row, Optional<Heading> column, Optional<HeadingGroup> group, Piece label) {

    /**
     * A row that stands in a head.
     *
     * @param row the row of the form
     * @param label its label as printed
     */
    public record RowLabel(Heading row, Piece label) {}

    private static final Pattern YEAR = Pattern.compile("20\\d\\d(?=\\s*年)");

    /** A column by its number, which the form has or not. */
    public static HeadColumn numbered(int number, Optional<Heading> column, PlacedText label) {
        return new HeadColumn(
                number, number + 1, Optional.empty(), column, Optional.empty(), new Piece(label, number, number + 1));
    }

    /** It, when nobody knows which column of the form it is. */
    public HeadColumn untold() {
        return new HeadColumn(from, to, row, Optional.empty(), group, label);
    }

    /** The row of the form that stands in the head above it. */
    public Optional<Heading> forum() {
        return row.map(RowLabel::row);
    }

    /** It, or untold where its label names another year than that of the report. */
    HeadColumn ofYear(OptionalInt reportYear) {
        Matcher named = YEAR.matcher(label.text());
        boolean isOther = reportYear.isPresent()
                && column.isPresent()
                && named.find()
                && Integer.parseInt(named.group()) != reportYear.getAsInt();
        return isOther ? untold() : this;
    }

    public boolean isExtra() {
        return column.isEmpty();
    }

    /** Whether it is none of the form, nor below a group of columns that the form has. */
    boolean isUnknown() {
        return isExtra() && group.isEmpty();
    }
}
