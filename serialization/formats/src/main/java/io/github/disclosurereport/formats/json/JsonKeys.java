package io.github.disclosurereport.formats.json;

import io.github.disclosurereport.figure.Positions;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.FrontMatterKey;
import io.github.disclosurereport.report.TextPart;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** The keys of the JSON document. Those of tables are the form's own, encoded once. */
final class JsonKeys {

    static final String EDITION = FrontMatterKey.EDITION.key();
    static final String ORGAN = FrontMatterKey.ORGAN.key();
    static final String REPORT_YEAR = FrontMatterKey.REPORT_YEAR.key();
    static final String TITLE = TextPart.TITLE.key();
    static final String PUBLISHED = FrontMatterKey.PUBLISHED.key();
    static final String TEXT = TextPart.KEY;
    static final String PREFACE = TextPart.PREFACE.key();

    private static final List<Keys<Keys<CellPath>>> ROWS =
            Arrays.stream(TableKind.values()).map(JsonKeys::keysOfRows).toList();
    private static final List<List<Table>> WRITTEN = Arrays.stream(Edition.values())
            .map(edition -> Arrays.stream(TableKind.values())
                    .map(table -> Table.of(edition, table))
                    .toList())
            .toList();

    /** The cells that each edition lacks and others have. */
    private static final List<List<CellPath>> FOREIGN = Arrays.stream(Edition.values())
            .map(edition ->
                    CellPath.all().stream().filter(path -> !edition.has(path)).toList())
            .toList();

    private static final Set<CellPath> FOREIGN_SOMEWHERE =
            FOREIGN.stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    private JsonKeys() {}

    /** A table of an edition as it is written. */
    record Table(SerializableString key, List<Row> rows) {

        static Table of(Edition edition, TableKind table) {
            return new Table(
                    new SerializedString(table.key()),
                    edition.cells(table).stream()
                            .map(CellPath::row)
                            .distinct()
                            .map(row -> Row.of(row, edition))
                            .toList());
        }
    }

    /** A row of a table: the position of its first cell in the table, and its columns. */
    record Row(SerializableString key, int first, List<Cell> cells) {

        static Row of(Heading row, Edition edition) {
            List<CellPath> cells = edition.cells(row);
            return new Row(
                    new SerializedString(row.key()),
                    Positions.inTable(edition, cells.get(0)),
                    cells.stream()
                            .map(cell ->
                                    new Cell(new SerializedString(cell.column().key()), cell))
                            .toList());
        }
    }

    /** A cell of a row. */
    record Cell(SerializableString key, CellPath path) {}

    private static Keys<Keys<CellPath>> keysOfRows(TableKind table) {
        Map<String, Keys<CellPath>> rows = new LinkedHashMap<>();
        CellPath.all().stream()
                .filter(path -> path.table() == table)
                .collect(Collectors.groupingBy(path -> path.row().key(), LinkedHashMap::new, Collectors.toList()))
                .forEach((key, row) -> rows.put(key, keysOfColumns(row)));
        return new Keys<>(rows);
    }

    private static Keys<CellPath> keysOfColumns(List<CellPath> row) {
        Map<String, CellPath> columns = new LinkedHashMap<>();
        row.forEach(path -> columns.put(path.column().key(), path));
        return new Keys<>(columns);
    }

    static Optional<Edition> edition(String name) {
        return Arrays.stream(Edition.values())
                .filter(edition -> edition.name().equals(name))
                .findFirst();
    }

    static List<Table> tables(Edition edition) {
        return WRITTEN.get(edition.ordinal());
    }

    /** The cells that an edition lacks and others have. */
    static List<CellPath> foreign(Edition edition) {
        return FOREIGN.get(edition.ordinal());
    }

    /** Whether there is an edition that lacks a cell. */
    static boolean isForeignSomewhere(CellPath path) {
        return FOREIGN_SOMEWHERE.contains(path);
    }

    /** The keys of a table's rows, and in each row of its columns. */
    static Keys<Keys<CellPath>> rows(TableKind table) {
        return ROWS.get(table.ordinal());
    }
}
