package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.table.HeadColumn;
import io.github.disclosurereport.serialization.interpretation.table.TableRows;
import io.github.disclosurereport.serialization.interpretation.table.Tables;
import io.github.disclosurereport.serialization.interpretation.table.UnlistedRows;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds tables in the running text of the sections of a page. */
public final class SectionTables {

    private final Map<Optional<SectionKind>, List<Line>> parts;
    private final Captions captions;
    private final Tables tables;
    private final Map<TableKind, UnlistedRows> unlisted = new EnumMap<>(TableKind.class);
    private final Map<TableKind, List<HeadColumn>> misprinted = new EnumMap<>(TableKind.class);

    /**
     * Looks at the lines of a page.
     *
     * @param parts the lines of each section, those in front of the first under an empty key
     * @param tables what was found of the tables in grids, to which they are added
     */
    public SectionTables(Map<Optional<SectionKind>, List<Line>> parts, Captions captions, Tables tables) {
        this.parts = parts;
        this.captions = captions;
        this.tables = tables;
    }

    /** Finds the tables that are in no grid, unless it is an empty form outside their section; of their sections is left what stands around them. */
    public void find() {
        Map<Optional<SectionKind>, Passage> passages = new HashMap<>();
        for (TableKind table : TableKind.values()) {
            if (tables.isMissing(table)) {
                find(table, passages);
            }
        }
    }

    /** Looks for a table in the text, first of all in its own section. */
    private void find(TableKind table, Map<Optional<SectionKind>, Passage> passages) {
        List<Optional<SectionKind>> keys = new ArrayList<>(parts.keySet());
        Optional<SectionKind> own = Optional.of(table.section());
        if (keys.remove(own)) {
            keys.add(0, own);
        }
        for (Optional<SectionKind> key : keys) {
            Passage text = passages.computeIfAbsent(key, part -> new Passage(parts.getOrDefault(part, List.of())));
            Optional<TextTable> found = find(table, text, key.equals(own));
            if (found.isPresent()) {
                misprinted.put(table, MisprintedHeads.in(table, text.letters()));
                found.get().rows().forEach(row -> tables.of(table).add(0, row, false));
                found.get().corner().ifPresent(tables.of(table)::corner);
                found.get().unlisted().ifPresent(zeros -> unlisted.put(table, zeros));
                parts.put(key, found.get().around().lines());
                passages.put(key, found.get().around());
                return;
            }
        }
    }

    /** First of all where no caption says that the figures are others; what stands below such a caption is text. */
    private Optional<TextTable> find(TableKind table, Passage text, boolean isOwnSection) {
        List<Line> others = captions.others(text.lines());
        Optional<TextTable> found =
                others.isEmpty() ? Optional.empty() : TextScheme.find(table, text.without(others), isOwnSection);
        return found.map(own -> TextTable.between(own.around().lines(), own.rows(), own.corner(), others))
                .or(() -> TextScheme.find(table, text, isOwnSection));
    }

    /** The columns of a table in text whose names are misprinted. */
    public List<HeadColumn> misprinted(TableKind table) {
        return misprinted.getOrDefault(table, List.of());
    }

    /** What the text says of the rows that it does not list of a table. */
    public Optional<UnlistedRows> unlisted(TableKind table) {
        return Optional.ofNullable(unlisted.get(table));
    }

    /** The whole table once more behind its own section, under no caption that says whose it is; it is text all the same. */
    public Optional<TableRows> findAgain(TableKind table) {
        int count = tables.of(table).countFilled();
        if (count == 0) {
            return Optional.empty();
        }
        return parts.entrySet().stream()
                .filter(part -> part.getKey()
                        .filter(section -> section.table().isEmpty())
                        .isPresent())
                .filter(part -> part.getValue().stream()
                                .filter(line -> line.wording().mayHaveFigures())
                                .limit(count)
                                .count()
                        == count)
                .map(part -> new Passage(part.getValue()).without(captions.others(part.getValue())))
                .filter(text -> RunningBegin.isCertain(table, text.letters()))
                .flatMap(text -> TextScheme.find(table, text, false).stream())
                .map(found -> TableRows.of(table, found.rows()))
                .filter(again -> again.countFilled() >= count)
                .findFirst();
    }
}
