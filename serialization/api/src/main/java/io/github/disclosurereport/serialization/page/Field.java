package io.github.disclosurereport.serialization.page;

import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.text.Blanks;

/**
 * A field of a grid.
 *
 * @param text its text, a line for each of its paragraphs
 * @param place where it stands in the document
 * @param row its first row, from 0
 * @param column its first column, from 0
 * @param rowSpan the rows it covers
 * @param columnSpan the columns it covers
 */
public record Field(String text, Place place, int row, int column, int rowSpan, int columnSpan) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a row or column is below 0, or a span below 1
     */
    public Field {
        if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
            throw new IllegalArgumentException(
                    "No field stands in row " + row + ", column " + column + " over " + rowSpan + " rows and "
                            + columnSpan + " columns: count rows and columns from 0, and spans from 1");
        }
    }

    Field moved(int rows, int columns) {
        return new Field(text, place, row + rows, column + columns, rowSpan, columnSpan);
    }

    /** It with another text. */
    public Field withText(String other) {
        return new Field(other, place, row, column, rowSpan, columnSpan);
    }

    /** Whether it has no text but blanks. */
    public boolean isBlank() {
        return Blanks.isBlank(text);
    }
}
