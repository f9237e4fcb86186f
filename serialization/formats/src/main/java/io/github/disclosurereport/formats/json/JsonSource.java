package io.github.disclosurereport.formats.json;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.Source;
import io.github.disclosurereport.source.SourceBuilder;
import io.github.disclosurereport.source.SourceCell;
import io.github.disclosurereport.table.CellText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/** Keeps everything met, with line and column. */
final class JsonSource implements JsonFacts {

    private final Utf8Places places;
    private final SourceBuilder source = Source.withoutLayout();

    JsonSource(byte[] bytes) {
        places = new Utf8Places(bytes);
    }

    @Override
    public void count(CellPath path, long count, JsonParser at) {
        cell(path, CellText.count(count), at);
    }

    @Override
    public void cell(CellPath path, CellText text, JsonParser at) {
        source.cell(path, new SourceCell(text, place(at.currentTokenLocation())));
    }

    @Override
    public void oddity(Oddity.Kind kind, String text, JsonParser at) {
        oddity(kind, text, at.currentTokenLocation());
    }

    void oddity(Oddity.Kind kind, String text, @Nullable TokenStreamLocation location) {
        source.oddity(new Oddity(kind, text, place(location)));
    }

    private Optional<Place> place(@Nullable TokenStreamLocation location) {
        return Optional.ofNullable(location).map(known -> places.at(known));
    }

    Source source() {
        return source.build();
    }
}
