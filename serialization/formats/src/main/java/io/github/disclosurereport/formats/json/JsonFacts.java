package io.github.disclosurereport.formats.json;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.table.CellText;
import java.util.Optional;
import tools.jackson.core.JsonParser;

/** What becomes of what {@link JsonDocument} meets beside the report's values; the parser stands where it was met. */
interface JsonFacts {

    /** Where a value stands. */
    Optional<Place> place(JsonParser at);

    /** A text was read, whatever it is for. */
    void text(String text, JsonParser at);

    /** Where what a value prints begins: a text behind its quote. */
    Optional<Place> begin(JsonParser at);

    /** A text with the places of its letters. */
    PlacedText placed(String text, JsonParser at);

    /** A cell is about to be kept. */
    void cell(CellPath path, CellText text, JsonParser at);

    /** A cell is there again. */
    void repeated(CellPath path, JsonParser at);

    /** Something that belongs to no cell. */
    void oddity(Oddity oddity, JsonParser at);
}
