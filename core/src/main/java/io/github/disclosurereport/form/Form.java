package io.github.disclosurereport.form;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One edition's cells and identities, laid out from the declarations of rows and columns. */
final class Form {

    /** Laid out on first use: the rows and columns name editions while they load. */
    private static final class Holder {
        static final Form[] FORMS =
                Arrays.stream(Edition.values()).map(Form::new).toArray(Form[]::new);
    }

    private final List<Heading> rows;
    private final List<List<Heading>> rowsByTable;
    private final List<CellPath> cells;
    private final List<List<CellPath>> cellsByTable;
    private final Map<Heading, List<CellPath>> cellsByRow;
    private final List<Identity> identities;
    private final Map<CellPath, List<Identity>> identitiesByTotal;

    private Form(Edition edition) {
        rowsByTable = Arrays.stream(TableKind.values())
                .map(table ->
                        table.rows().stream().filter(row -> row.isIn(edition)).toList())
                .toList();
        rows = rowsByTable.stream().flatMap(List::stream).toList();
        cells = CellPath.all().stream().filter(edition::has).toList();
        cellsByTable = Arrays.stream(TableKind.values())
                .map(table ->
                        cells.stream().filter(path -> path.table() == table).toList())
                .toList();
        cellsByRow = cells.stream().collect(Collectors.groupingBy(CellPath::row, Collectors.toUnmodifiableList()));
        identities = Stream.concat(note(), Arrays.stream(TableKind.values()).flatMap(this::totals))
                .toList();
        identitiesByTotal = identities.stream()
                .filter(Identity::isTotal)
                .collect(Collectors.groupingBy(identity -> identity.left().get(0), Collectors.toUnmodifiableList()));
    }

    static Form of(Edition edition) {
        return Holder.FORMS[edition.ordinal()];
    }

    /** 第一项加第二项之和，等于第三项加第四项之和. */
    private Stream<Identity> note() {
        return Arrays.stream(ApplicantKind.values())
                .map(kind -> new Identity(
                        RequestRow.CARRIED_FORWARD,
                        List.of(
                                CellPath.of(RequestRow.NEWLY_RECEIVED, kind),
                                CellPath.of(RequestRow.CARRIED_OVER, kind)),
                        List.of(
                                CellPath.of(RequestRow.OUTCOME_TOTAL, kind),
                                CellPath.of(RequestRow.CARRIED_FORWARD, kind))));
    }

    /** The sums of a table: total rows, column by column, then total columns, row by row. */
    private Stream<Identity> totals(TableKind table) {
        return Stream.<Function<CellPath, Heading>>of(CellPath::row, CellPath::column)
                .flatMap(heading -> cells(table).stream()
                        .filter(cell -> heading.apply(cell).isTotal())
                        .map(cell -> total(heading.apply(cell), cell)));
    }

    private Identity total(Heading total, CellPath cell) {
        List<CellPath> parts = cells(cell.table()).stream()
                .filter(other -> total == cell.row()
                        ? other.column() == cell.column() && isPart(other.row(), total)
                        : other.row() == cell.row() && isPart(other.column(), total))
                .toList();
        return new Identity(total, List.of(cell), parts);
    }

    private static boolean isPart(Heading heading, Heading total) {
        List<HeadingGroup> groups = heading.groups();
        int depth = total.groups().size();
        return !heading.isTotal()
                && groups.size() >= depth
                && groups.subList(0, depth).equals(total.groups());
    }

    List<Heading> rows() {
        return rows;
    }

    List<Heading> rows(TableKind table) {
        return rowsByTable.get(table.ordinal());
    }

    List<CellPath> cells() {
        return cells;
    }

    List<CellPath> cells(TableKind table) {
        return cellsByTable.get(table.ordinal());
    }

    List<CellPath> cells(Heading row) {
        return cellsByRow.getOrDefault(row, List.of());
    }

    List<Identity> identities() {
        return identities;
    }

    List<Identity> identities(CellPath total) {
        return identitiesByTotal.getOrDefault(total, List.of());
    }
}
