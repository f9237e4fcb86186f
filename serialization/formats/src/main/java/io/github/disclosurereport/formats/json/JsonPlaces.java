package io.github.disclosurereport.formats.json;

import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.Place.TextPlace;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/** What a parser alone tells of places in a value. */
final class JsonPlaces {

    /** The way to the value from the outermost one, which is none of its own. */
    private final String outside;

    /** Places in the value on whose first token a parser stands, or in front of it. */
    JsonPlaces(JsonParser json) {
        outside = pointer(json);
    }

    /** The path of the current key: {@code requests.granted.total}; empty in front of the first. */
    String path(JsonParser json) {
        String inside = pointer(json).substring(outside.length());
        return inside.isEmpty() ? "" : inside.substring(1).replace('/', '.');
    }

    private static String pointer(JsonParser json) {
        return json.streamReadContext().pathAsPointer().toString();
    }

    static Optional<Place> place(TokenStreamLocation location) {
        return place(location.getLineNr(), location.getColumnNr(), location.getCharOffset());
    }

    /** A parser of bytes counts bytes where people count characters: it tells the line alone, one of a tree not even that. */
    static Optional<Place> place(int line, int column, long characters) {
        if (line < 1) {
            return Optional.empty();
        }
        return Optional.of(characters < 0 ? TextPlace.line(line) : new TextPlace(line, column));
    }
}
