package io.github.disclosurereport.formats.json;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.form.TableKind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** The keys of the JSON document. Those of tables are the form's own, encoded once. */
final class JsonKeys {

    static final String EDITION = "edition";
    static final String ORGAN = "organ";
    static final String REPORT_YEAR = "reportYear";
    static final String TITLE = "title";
    static final String PUBLISHED = "published";
    static final String TEXT = "text";
    static final String PREFACE = "preface";

    static final Map<String, TableKind> TABLES = byKey(Arrays.asList(TableKind.values()), TableKind::key);
    static final Map<String, SectionKind> SECTIONS = byKey(Arrays.asList(SectionKind.values()), SectionKind::key);

    private static final Map<TableKind, Map<String, Map<String, CellPath>>> CELLS = new EnumMap<>(TableKind.class);
    private static final Map<Edition, List<Table>> WRITTEN = new EnumMap<>(Edition.class);

    static {
        CellPath.all()
                .forEach(path -> CELLS.computeIfAbsent(path.table(), table -> new HashMap<>())
                        .computeIfAbsent(path.row().key(), row -> new HashMap<>())
                        .put(path.column().key(), path));
        Arrays.stream(Edition.values())
                .forEach(edition -> WRITTEN.put(
                        edition,
                        Arrays.stream(TableKind.values())
                                .map(table -> Table.of(edition, table))
                                .toList()));
    }

    private JsonKeys() {}

    /** A table of an edition as it is written. */
    record Table(SerializableString key, List<Row> rows) {

        static Table of(Edition edition, TableKind table) {
            List<CellPath> cells = edition.cells(table);
            return new Table(
                    new SerializedString(table.key()),
                    cells.stream()
                            .map(CellPath::row)
                            .distinct()
                            .map(row -> Row.of(
                                    row,
                                    edition,
                                    cells.stream()
                                            .filter(cell -> cell.row() == row)
                                            .toList()))
                            .toList());
        }
    }

    /** A row of a table: the position of its first cell in the edition, and its columns. */
    record Row(SerializableString key, int first, List<Cell> cells) {

        static Row of(Heading row, Edition edition, List<CellPath> cells) {
            return new Row(
                    new SerializedString(row.key()),
                    edition.indexOf(cells.get(0)),
                    cells.stream()
                            .map(cell ->
                                    new Cell(new SerializedString(cell.column().key()), cell))
                            .toList());
        }
    }

    /** A cell of a row. */
    record Cell(SerializableString key, CellPath path) {}

    private static <T> Map<String, T> byKey(List<T> things, Function<T, String> key) {
        return things.stream().collect(Collectors.toMap(key, Function.identity()));
    }

    static Optional<Edition> edition(String name) {
        return Arrays.stream(Edition.values())
                .filter(edition -> edition.name().equals(name))
                .findFirst();
    }

    static List<Table> tables(Edition edition) {
        return WRITTEN.getOrDefault(edition, List.of());
    }

    /** The cells of a table by the keys of their rows and columns. */
    static Map<String, Map<String, CellPath>> cells(TableKind table) {
        return CELLS.getOrDefault(table, Map.of());
    }
}
