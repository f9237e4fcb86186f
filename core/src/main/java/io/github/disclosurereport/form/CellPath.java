package io.github.disclosurereport.form;

import io.github.disclosurereport.text.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name of one cell in any edition: {@code requests.newlyReceived.naturalPerson}.
 *
 * <p>The same word is constant, key and accessor. There is one object per cell, so paths compare by identity; their
 * natural order is print order.
 */
public final class CellPath implements Comparable<CellPath> {

    private final TableKind table;
    private final Heading row;
    private final Heading column;
    private final Unit unit;
    private final int position;
    private final String text;

    private CellPath(TableKind table, Heading row, Heading column, int position) {
        this.table = table;
        this.row = row;
        this.column = column;
        this.unit = column.declaration().unit();
        this.position = position;
        this.text = table.key() + "." + row.key() + "." + column.key();
    }

    /** All cells of all editions: found by their text, and by their row and column. */
    private static final class All {
        private static final List<CellPath> GROWING = new ArrayList<>();
        static final List<CellPath> PATHS;
        static final Map<String, CellPath> BY_TEXT = new HashMap<>();
        static final CellPath[][][] BY_HEADINGS = new CellPath[TableKind.values().length][][];

        static {
            for (TableKind table : TableKind.values()) {
                BY_HEADINGS[table.ordinal()] =
                        new CellPath[table.rows().size()][table.columns().size()];
                for (Heading row : table.rows()) {
                    table.columns().stream()
                            .filter(column -> table.hasCell(row, column))
                            .forEach(column -> add(new CellPath(table, row, column, GROWING.size())));
                }
            }
            PATHS = List.copyOf(GROWING);
        }

        private static void add(CellPath path) {
            GROWING.add(path);
            BY_TEXT.put(path.text, path);
            BY_HEADINGS[path.table.ordinal()][path.row.ordinal()][path.column.ordinal()] = path;
        }
    }

    /** The cells of all editions, in print order. */
    public static List<CellPath> all() {
        return All.PATHS;
    }

    /**
     * The cell of table 二 where a row and a column meet.
     *
     * @throws IllegalArgumentException if the column stands in another block than the row
     */
    public static CellPath of(ProactiveRow row, ProactiveColumn column) {
        if (!column.isIn(row.block())) {
            throw new IllegalArgumentException("Table 二 has no cell " + row + ", " + column + ": the columns of "
                    + row + " are "
                    + TableKind.PROACTIVE.columns().stream()
                            .filter(other -> TableKind.PROACTIVE.hasCell(row, other))
                            .toList());
        }
        return at(TableKind.PROACTIVE, row, column);
    }

    /** The cell of table 三 where a row and a column meet. */
    public static CellPath of(RequestRow row, ApplicantKind column) {
        return at(TableKind.REQUESTS, row, column);
    }

    /** The total of a row of table 三. */
    public static CellPath total(RequestRow row) {
        return of(row, ApplicantKind.TOTAL);
    }

    /** The cell of table 四 where a forum and a result meet. */
    public static CellPath of(CaseForum row, CaseResult column) {
        return at(TableKind.CASES, row, column);
    }

    static CellPath at(TableKind table, Heading row, Heading column) {
        return All.BY_HEADINGS[table.ordinal()][row.ordinal()][column.ordinal()];
    }

    /**
     * The cell of a name such as {@code cases.reconsideration.upheld}.
     *
     * @throws IllegalArgumentException if no edition has such a cell; the message names the nearest
     */
    public static CellPath parse(String text) {
        CellPath path = All.BY_TEXT.get(text);
        if (path == null) {
            throw new IllegalArgumentException("No cell is named " + text
                    + Names.nearest(text, All.BY_TEXT.keySet().stream().sorted())
                            .map(near -> "; did you mean " + near + "?")
                            .orElse("; a name is table.row.column, such as requests.newlyReceived.total"));
        }
        return path;
    }

    /** The table it stands in. */
    public TableKind table() {
        return table;
    }

    /** Its row; in table 四 the forum. */
    public Heading row() {
        return row;
    }

    /** Its column; in table 四 the result. */
    public Heading column() {
        return column;
    }

    /** What its figure counts. */
    public Unit unit() {
        return unit;
    }

    /** Whether it sums up other cells. */
    public boolean isTotal() {
        return row.isTotal() || column.isTotal();
    }

    /** The labels of its groups, row and column as an edition prints them: （三）不予公开·1.属于国家秘密·自然人. */
    public String label(Edition edition) {
        return Stream.of(row, column)
                .flatMap(heading -> Stream.concat(
                        heading.groups().stream()
                                .filter(HeadingGroup::isQualifying)
                                .map(HeadingGroup::label),
                        Stream.of(heading.label(edition))))
                .collect(Collectors.joining(Names.SEPARATOR));
    }

    /** Its row and column in words: 不予公开·属于国家秘密·自然人. */
    public String name(Language language) {
        return row.name(language) + Names.SEPARATOR + column.name(language);
    }

    @Override
    public int compareTo(CellPath other) {
        return Integer.compare(position, other.position);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    /** Its position in {@link #all()}: no other hash code is as small and as dense. */
    @Override
    public int hashCode() {
        return position;
    }

    /** The path as written: {@code requests.newlyReceived.naturalPerson}. */
    @Override
    public String toString() {
        return text;
    }
}
