package io.github.disclosurereport.formats.json;

import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.Place.TextPlace;
import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.source.Reading;
import io.github.disclosurereport.table.CellText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Keeps everything met, with line and column. */
final class JsonSource implements JsonFacts {

    private final Reading reading;
    private final Utf8Places places;

    JsonSource(Reading reading, Utf8Places places) {
        this.reading = reading;
        this.places = places;
    }

    @Override
    public Optional<Place> place(JsonParser at) {
        return Optional.of(places.at(at.currentTokenLocation()));
    }

    @Override
    public void text(String text, JsonParser at) {
        // The bytes themselves tell the columns.
    }

    /** What is wrong where the parser gives up; of a letter that does not belong there it knows the first byte alone. */
    Bilingual fault(JacksonException e) {
        Bilingual fault = JsonFault.of(e);
        return fault.equals(JsonFault.LETTER)
                ? places.letter(e.getLocation()).map(JsonFault::misplaced).orElse(fault)
                : fault;
    }

    Optional<Place> place(@Nullable TokenStreamLocation location) {
        return Optional.ofNullable(location).filter(JsonSource::isKnown).map(places::at);
    }

    /** Inside half a letter of UTF-32 the parser knows none. */
    private static boolean isKnown(TokenStreamLocation location) {
        return location.getLineNr() > 0;
    }

    @Override
    public Optional<Place> begin(JsonParser at) {
        TextPlace value = places.at(at.currentTokenLocation());
        return Optional.of(at.currentToken() == JsonToken.VALUE_STRING ? behind(value) : value);
    }

    /** Its letters follow the quote, up to the first that is written as an escape; of others the line is known. */
    @Override
    public PlacedText placed(String text, JsonParser at) {
        TokenStreamLocation begin = at.currentTokenLocation();
        TextPlace quote = places.at(begin);
        TextPlace end = places.at(at.currentLocation());
        boolean hasEscape = end.column() - quote.column() > text.length() + 2;
        if (!hasEscape) {
            return PlacedText.of(text, behind(quote));
        }
        return PlacedText.of(
                text,
                List.of(
                        new PlacedText.Anchor(0, behind(quote)),
                        new PlacedText.Anchor(places.lettersBeforeEscape(begin) + 1, TextPlace.line(quote.line()))));
    }

    private static TextPlace behind(TextPlace quote) {
        return new TextPlace(quote.line(), quote.column() + 1);
    }

    @Override
    public void cell(CellPath path, CellText text, JsonParser at) {
        // The source keeps whatever was typed.
    }

    @Override
    public void repeated(CellPath path, JsonParser at) {
        // The reading knows what becomes of a cell put twice.
    }

    @Override
    public void oddity(Oddity oddity, JsonParser at) {
        reading.oddity(oddity);
    }
}
