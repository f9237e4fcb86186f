package io.github.disclosurereport.formats.layout;

import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.formats.layout.Field.Part;
import io.github.disclosurereport.formats.layout.Grid.Placed;
import io.github.disclosurereport.report.AnnualReport;
import java.util.ArrayList;
import java.util.List;

/** Table 四 in other shapes than the form's one row of fifteen figures. */
final class CaseGrids {

    private static final int RESULTS = CaseResult.values().length;

    private CaseGrids() {}

    /** A row for each forum, a column for each result. */
    static Grid upright(AnnualReport report) {
        List<List<Field>> rows = new ArrayList<>();
        List<Field> head =
                new ArrayList<>(List.of(Field.label(Part.COLUMN_HEAD, "类别").spanning(1, 2)));
        for (CaseResult result : CaseResult.values()) {
            head.add(Field.label(Part.COLUMN_HEAD, result.label(report.edition())));
        }
        rows.add(head);
        for (CaseForum forum : CaseForum.values()) {
            List<Field> row = new ArrayList<>(labels(forum, report));
            for (CaseResult result : CaseResult.values()) {
                row.add(Field.figure(report, CellPath.of(forum, result)));
            }
            rows.add(row);
        }
        return new Grid(TableKind.CASES, rows);
    }

    private static List<Field> labels(CaseForum forum, AnnualReport report) {
        Field own = Field.label(Part.ROW_LABEL, forum.label(report.edition()));
        if (forum.groups().isEmpty()) {
            return List.of(own.spanning(1, 2));
        }
        boolean isFirst = forum == CaseForum.DIRECT_LITIGATION;
        return isFirst
                ? List.of(
                        Field.label(Part.ROW_GROUP, forum.groups().get(0).label())
                                .spanning(2, 1),
                        own)
                : List.of(own);
    }

    /** A line for each figure, its label in front of it, the forum over several lines. */
    static Grid oneFigureALine(AnnualReport report) {
        List<List<Field>> rows = new ArrayList<>();
        for (CaseForum forum : CaseForum.values()) {
            for (CaseResult result : CaseResult.values()) {
                List<Field> row = new ArrayList<>();
                if (result == CaseResult.UPHELD) {
                    labels(forum, report)
                            .forEach(label -> row.add(label.withPart(Part.ROW_GROUP)
                                    .spanning(RESULTS * label.rowSpan(), label.columnSpan())));
                }
                row.add(Field.label(Part.ROW_LABEL, result.label(report.edition())));
                row.add(Field.figure(report, CellPath.of(forum, result)));
                rows.add(row);
            }
        }
        return new Grid(TableKind.CASES, rows);
    }

    /** Reconsideration and litigation as tables of their own. */
    static List<Grid> apart(Grid grid) {
        return List.of(columns(grid, 0, RESULTS), columns(grid, RESULTS, grid.width()));
    }

    /** Some columns; a row in which no field begins would be no row. */
    private static Grid columns(Grid grid, int from, int to) {
        List<Placed> inside = grid.placed().stream()
                .filter(placed -> from <= placed.column() && placed.column() < to)
                .toList();
        List<List<Field>> rows = Grid.laidOut(grid.kind(), inside).rows();
        boolean hasEmptyRow = rows.stream().anyMatch(List::isEmpty);
        return grid.withRows(rows.stream().filter(row -> !row.isEmpty()).toList())
                .mapFields(field -> hasEmptyRow ? field.spanning(1, field.columnSpan()) : field);
    }
}
