package io.github.disclosurereport.formats.layout;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.HeadingGroup;
import io.github.disclosurereport.formats.layout.Field.Part;
import io.github.disclosurereport.formats.layout.Grid.Placed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What portals do to rows: tables broken in two, rows in another order. */
final class GridRows {

    private GridRows() {}

    /** The rows above and from a row on; a field that spans both stands in both. */
    static List<Grid> brokenAt(Grid grid, int line) {
        List<Placed> top = new ArrayList<>();
        List<Placed> bottom = new ArrayList<>();
        for (Placed placed : grid.placed()) {
            Field field = placed.field();
            int above = Math.min(field.rowSpan(), Math.max(0, line - placed.row()));
            int below = field.rowSpan() - above;
            if (above > 0) {
                top.add(new Placed(field.spanning(above, field.columnSpan()), placed.row(), placed.column()));
            }
            if (below > 0) {
                int row = Math.max(placed.row() - line, 0);
                bottom.add(new Placed(field.spanning(below, field.columnSpan()), row, placed.column()));
            }
        }
        return List.of(Grid.laidOut(grid.kind(), top), Grid.laidOut(grid.kind(), bottom));
    }

    /** A row in the middle of a table, not right under its head. */
    static int anyBreak(Grid grid, Random random) {
        int first = grid.headRows() + 2;
        return first + random.nextInt(Math.max(1, grid.rows().size() - first - 1));
    }

    static Grid below(Grid... grids) {
        return grids[0].withRows(
                List.of(grids).stream().flatMap(grid -> grid.rows().stream()).toList());
    }

    static Grid head(Grid grid) {
        return grid.withRows(grid.rows().subList(0, grid.headRows()));
    }

    /** The blocks of table 二, each as a table. */
    static List<Grid> blocks(Grid grid) {
        List<List<List<Field>>> blocks = new ArrayList<>();
        for (List<Field> row : grid.rows()) {
            if (row.get(0).part() == Part.CAPTION) {
                blocks.add(new ArrayList<>());
            }
            blocks.get(blocks.size() - 1).add(row);
        }
        return blocks.stream().map(grid::withRows).toList();
    }

    /**
     * The rows of one group of table 三, such as （三）不予公开.
     *
     * @param start the first row
     * @param end the row after the last
     */
    record Range(HeadingGroup group, int start, int end) {

        int length() {
            return end - start;
        }
    }

    /** The groups of rows under another group. */
    static List<Range> innerGroups(Grid grid) {
        List<Range> ranges = new ArrayList<>();
        for (int start = 0; start < grid.rows().size(); start++) {
            Optional<HeadingGroup> group = innerGroup(grid, start);
            int end = start + 1;
            while (group.isPresent()
                    && end < grid.rows().size()
                    && innerGroup(grid, end).equals(group)) {
                end++;
            }
            if (group.isPresent()) {
                ranges.add(new Range(group.orElseThrow(), start, end));
                start = end - 1;
            }
        }
        return ranges;
    }

    private static Optional<HeadingGroup> innerGroup(Grid grid, int row) {
        return grid.rows().get(row).stream()
                .flatMap(field -> field.path().stream())
                .map(path -> path.row().groups())
                .filter(groups -> groups.size() > 1)
                .findFirst()
                .map(groups -> groups.get(groups.size() - 1));
    }

    /** The rows of each group in another order, each with its figures. */
    static Grid shuffled(Grid grid, Random random) {
        List<List<Field>> rows = new ArrayList<>(grid.rows());
        for (Range range : innerGroups(grid)) {
            List<List<Field>> own = new ArrayList<>();
            rows.subList(range.start(), range.end()).forEach(row -> own.add(withoutGroups(row)));
            Collections.shuffle(own, random);
            for (int i = 0; i < own.size(); i++) {
                List<Field> row = new ArrayList<>(groups(rows.get(range.start() + i)));
                row.addAll(own.get(i));
                rows.set(range.start() + i, row);
            }
        }
        return grid.withRows(rows);
    }

    /** Each label in a row of its own, and nothing beside the figures below it. */
    static Grid labelsAcross(Grid grid) {
        List<List<Field>> rows = new ArrayList<>();
        for (List<Field> row : grid.rows()) {
            row.stream()
                    .filter(GridSpans::isRowLabel)
                    .map(label -> List.of(label.spanning(1, ApplicantKind.values().length)))
                    .forEach(rows::add);
            rows.add(row.stream()
                    .filter(field -> field.part() != Part.NOTE && !GridSpans.isRowLabel(field))
                    .toList());
        }
        return grid.withRows(rows);
    }

    static List<Field> groups(List<Field> row) {
        return row.stream().filter(field -> field.part() == Part.ROW_GROUP).toList();
    }

    static List<Field> withoutGroups(List<Field> row) {
        return row.stream().filter(field -> field.part() != Part.ROW_GROUP).toList();
    }
}
