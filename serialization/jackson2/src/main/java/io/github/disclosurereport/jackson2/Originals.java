package io.github.disclosurereport.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import io.github.disclosurereport.formats.json.JsonReportException;
import io.github.disclosurereport.formats.json.LetterColumns;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;

/** The tokens of the value on which a parser stands, copied one by one, each with its place. */
final class Originals {

    private final JsonParser original;
    private final String outside;
    private final LetterColumns columns;
    private final List<TokenStreamLocation> places = new ArrayList<>();

    Originals(JsonParser original) {
        this.original = original;
        this.outside = pointer(original);
        JsonLocation begin = original.currentTokenLocation();
        this.columns = new LetterColumns(begin.getLineNr(), begin.getColumnNr(), isFirst(original.getParsingContext()));
    }

    private static boolean isFirst(JsonStreamContext value) {
        JsonStreamContext around = value.getParent();
        return around == null || (around.inRoot() && around.getCurrentIndex() == 0);
    }

    /** Where each token stands; the column is 0 where it is not known. */
    List<TokenStreamLocation> places() {
        return places;
    }

    /**
     * The tokens, each in a line of its own.
     *
     * @throws JsonReportException if the value is broken
     */
    byte[] copied(JsonFactory factory) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator copy = factory.createGenerator(bytes)) {
            copyTokens(copy);
        } catch (JsonProcessingException e) {
            throw broken(e);
        }
        return bytes.toByteArray();
    }

    private void copyTokens(JsonGenerator copy) throws IOException {
        int open = 0;
        do {
            if (!places.isEmpty()) {
                copy.writeRaw('\n');
            }
            places.add(place(original.currentTokenLocation()));
            copy.copyCurrentEventExact(original);
            tell();
            if (original.currentToken().isStructStart()) {
                open++;
            } else if (original.currentToken().isStructEnd()) {
                open--;
            }
        } while (open > 0 && original.nextToken() != null);
    }

    /** A tree has no places. */
    private TokenStreamLocation place(JsonLocation at) {
        int column = columns.column(at.getLineNr(), at.getColumnNr(), at.getCharOffset());
        return at.getLineNr() < 1
                ? TokenStreamLocation.NA
                : new TokenStreamLocation(ContentReference.unknown(), 0, at.getLineNr(), column);
    }

    private void tell() throws IOException {
        JsonLocation begin = original.currentTokenLocation();
        if (original.currentToken() == JsonToken.FIELD_NAME) {
            columns.key(original.currentName(), begin.getLineNr());
        } else if (original.currentToken() == JsonToken.VALUE_STRING) {
            long bytes = original.currentLocation().getByteOffset() - begin.getByteOffset();
            columns.text(original.getText(), begin.getLineNr(), bytes);
        }
    }

    private JsonReportException broken(JsonProcessingException e) {
        JsonLocation at = Optional.ofNullable(e.getLocation()).orElse(JsonLocation.NA);
        String said = e.getOriginalMessage();
        String path = pointer(original)
                .substring(outside.length())
                .replaceFirst("/", "")
                .replace('/', '.');
        int column = columns.columnOfFault(said, path, at.getLineNr(), at.getColumnNr(), at.getCharOffset());
        return JsonReportException.broken(said, path, at.getLineNr(), column);
    }

    private static String pointer(JsonParser json) {
        return json.getParsingContext().pathAsPointer().toString();
    }
}
