package io.github.disclosurereport.formats.json;

import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.table.CellText;
import io.github.disclosurereport.table.PrintedState;
import io.github.disclosurereport.table.Remark;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/** Keeps no place, and throws where something would be lost. */
final class StrictFacts implements JsonFacts {

    private final LetterColumns columns;

    /** Where the cells stand that some editions lack: which edition it is may be told behind them. */
    private final Map<CellPath, Place> places = new HashMap<>();

    /** What is read from where a parser stands. */
    StrictFacts(JsonParser json) {
        TokenStreamLocation begin = json.currentTokenLocation();
        columns = new LetterColumns(begin.getLineNr(), begin.getColumnNr(), isFirst(json.streamReadContext()));
    }

    private static boolean isFirst(TokenStreamContext value) {
        return value.getParent() == null
                || (value.getParent().inRoot() && value.getParent().getCurrentIndex() == 0);
    }

    /** The document cannot be followed further. */
    JsonReportException broken(JacksonException e, String path) {
        TokenStreamLocation at = Optional.ofNullable(e.getLocation()).orElse(TokenStreamLocation.NA);
        String said = String.valueOf(e.getOriginalMessage());
        int column = columns.columnOfFault(said, path, at.getLineNr(), at.getColumnNr(), at.getCharOffset());
        return JsonReportException.broken(JsonFault.of(e), path, at.getLineNr(), column);
    }

    @Override
    public void text(String text, JsonParser at) {
        TokenStreamLocation begin = at.currentTokenLocation();
        columns.text(text, begin.getLineNr(), at.currentLocation().getByteOffset() - begin.getByteOffset());
    }

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
            Bilingual reason = words(text.remarks().get(0));
            throw refused(
                    new Bilingual(
                            path.name(Language.ZH) + "填“" + text.printed() + "”，" + reason.chinese(),
                            path + " is \"" + text.printed() + "\": " + reason.english()),
                    path.toString(),
                    at);
        }
        if (JsonKeys.isForeignSomewhere(path)) {
            TokenStreamLocation begin = at.currentTokenLocation();
            JsonPlaces.place(begin.getLineNr(), column(begin)).ifPresent(place -> places.put(path, place));
        }
    }

    private static Bilingual words(Remark remark) {
        String chinese = switch (remark) {
            case NOT_AN_INTEGER -> "不是整数";
            case TOO_LARGE -> "过大";
            case TOO_FINE -> "小数位过多";
            case WRONG_UNIT -> "单位不对";
            default -> "不是数字";
        };
        return new Bilingual(chinese, remark.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    @Override
    public void repeated(CellPath path, JsonParser at) {
        Oddity.RepeatedKey again = new Oddity.RepeatedKey(path.toString(), Optional.empty());
        throw refused(behindKey(again.key(), again.why()), again.key(), at);
    }

    @Override
    public void oddity(Oddity oddity, JsonParser at) {
        String key = oddity.about();
        columns.key(key, at.currentTokenLocation().getLineNr());
        throw refused(words(oddity), key, at);
    }

    /** What the rules on what the reader met say of it. */
    private static Bilingual words(Oddity oddity) {
        if (oddity instanceof Oddity.UnknownKey unknown) {
            return behindKey(unknown.key(), unknown.why());
        }
        if (oddity instanceof Oddity.RepeatedKey repeated) {
            return behindKey(repeated.key(), repeated.why());
        }
        return oddity instanceof Oddity.WrongType wrong ? wrong.why() : Bilingual.same(oddity.about());
    }

    private static Bilingual behindKey(String key, Bilingual why) {
        return new Bilingual("“" + key + "”：" + why.chinese(), '"' + key + "\": " + why.english());
    }

    /** Where a cell stands that not all editions have; empty for another one. */
    Optional<Place> place(CellPath path) {
        return Optional.ofNullable(places.get(path));
    }

    private JsonReportException refused(Bilingual says, String path, JsonParser at) {
        TokenStreamLocation begin = at.currentTokenLocation();
        return JsonReportException.broken(says, path, begin.getLineNr(), column(begin));
    }

    private int column(TokenStreamLocation at) {
        return columns.column(at.getLineNr(), at.getColumnNr(), at.getCharOffset());
    }
}
