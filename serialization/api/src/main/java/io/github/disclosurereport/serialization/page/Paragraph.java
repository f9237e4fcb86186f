package io.github.disclosurereport.serialization.page;

import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.PlacedText;

/**
 * A line or paragraph of running text.
 *
 * @param placed the text with the places of its letters; blanks inside may separate fields where a table was saved as text
 */
public record Paragraph(PlacedText placed) implements Block {

    /** A paragraph that stands at a place. */
    public Paragraph(String text, Place place) {
        this(PlacedText.of(text, place));
    }

    /** The text. */
    public String text() {
        return placed.text();
    }
}
