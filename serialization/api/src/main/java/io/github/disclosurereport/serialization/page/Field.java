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

    /** Whether it has no text but blanks. */
    public boolean isBlank() {
        return Blanks.isBlank(text);
    }
}
