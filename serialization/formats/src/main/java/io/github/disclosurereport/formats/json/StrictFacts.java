package io.github.disclosurereport.formats.json;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.table.CellText;
import io.github.disclosurereport.table.PrintedState;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonParser;

/** Keeps no place, and throws where something would be lost. */
final class StrictFacts implements JsonFacts {

    @Override
    public Optional<Place> place(JsonParser at) {
        return Optional.empty();
    }

    @Override
    public Optional<Place> begin(JsonParser at) {
        return Optional.empty();
    }

    @Override
    public PlacedText placed(String text, JsonParser at) {
        return PlacedText.of(text);
    }

    @Override
    public void cell(CellPath path, CellText text, JsonParser at) {
        if (text.state() == PrintedState.TEXT) {
            String reason =
                    text.remarks().get(0).name().toLowerCase(Locale.ROOT).replace('_', ' ');
            throw new JsonReportException(at, path + " is \"" + text.printed() + "\": " + reason);
        }
    }

    @Override
    public void repeated(CellPath path, JsonParser at) {
        throw new JsonReportException(at, "repeated key: " + path);
    }

    @Override
    public void oddity(Oddity oddity, JsonParser at) {
        throw new JsonReportException(at, words(oddity));
    }

    private static String words(Oddity oddity) {
        if (oddity instanceof Oddity.UnknownKey unknown) {
            return "unknown key: " + unknown.key();
        }
        if (oddity instanceof Oddity.RepeatedKey repeated) {
            return "repeated key: " + repeated.key();
        }
        return oddity instanceof Oddity.WrongType wrong ? "wrong type: " + wrong.key() : oddity.toString();
    }
}
