package io.github.disclosurereport.formats.json;

import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.Place.TextPlace;
import java.util.Optional;
import tools.jackson.core.JsonParser;

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

    /** A place in a line that is known, or none; the column is 0 if it is not. */
    static Optional<Place> place(int line, int column) {
        return line < 1 ? Optional.empty() : Optional.of(new TextPlace(line, column));
    }
}
