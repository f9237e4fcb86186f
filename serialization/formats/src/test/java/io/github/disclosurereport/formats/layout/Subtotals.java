package io.github.disclosurereport.formats.layout;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.formats.layout.Field.Part;
import io.github.disclosurereport.formats.layout.GridRows.Range;
import java.util.ArrayList;
import java.util.List;

/** Sums in table 三 that the form does not have. Figures have to be plain numbers. */
final class Subtotals {

    private static final String SUBTOTAL = "小计";

    private Subtotals() {}

    /** A row 小计 at the end of each group. */
    static Grid rowsBelow(Grid grid) {
        List<Range> groups = GridRows.innerGroups(grid);
        List<List<Field>> rows = new ArrayList<>();
        for (int row = 0; row < grid.rows().size(); row++) {
            int current = row;
            rows.add(grid.rows().get(row).stream()
                    .map(field -> stretched(field, current, groups))
                    .toList());
            groups.stream()
                    .filter(group -> group.end() == current + 1)
                    .forEach(group -> rows.add(sums(grid, group, Field.label(Part.ROW_LABEL, SUBTOTAL))));
        }
        return grid.withRows(rows);
    }

    private static Field stretched(Field field, int row, List<Range> groups) {
        if (field.part() != Part.ROW_GROUP) {
            return field;
        }
        long inside = groups.stream()
                .filter(group -> group.end() > row && group.end() <= row + field.rowSpan())
                .count();
        return field.spanning(field.rowSpan() + (int) inside, field.columnSpan());
    }

    private static List<Field> sums(Grid grid, Range group, Field label) {
        List<Field> row = new ArrayList<>(List.of(label));
        for (int column = 0; column < ApplicantKind.values().length; column++) {
            long sum = 0;
            for (int line = group.start(); line < group.end(); line++) {
                sum += Long.parseLong(figures(grid.rows().get(line)).get(column).text());
            }
            row.add(Field.extraFigure(sum));
        }
        return row;
    }

    private static List<Field> figures(List<Field> row) {
        return row.stream().filter(Field::isFigure).toList();
    }

    /** The group's label no longer beside its rows but in a row above them, with their sums. */
    static Grid groupsAsRows(Grid grid) {
        List<Range> groups = GridRows.innerGroups(grid);
        List<List<Field>> rows = new ArrayList<>();
        for (int row = 0; row < grid.rows().size(); row++) {
            int current = row;
            List<Field> fields = grid.rows().get(row);
            groups.stream().filter(group -> group.start() == current).forEach(group -> {
                Field label = Field.label(Part.ROW_LABEL, group.group().label()).spanning(1, 2);
                rows.add(sums(grid, group, label));
            });
            boolean isInside = groups.stream().anyMatch(group -> group.start() <= current && current < group.end());
            rows.add(
                    isInside
                            ? widened(GridRows.withoutGroups(fields))
                            : fields.stream()
                                    .map(field -> stretched(field, current, groups))
                                    .toList());
        }
        return grid.withRows(rows);
    }

    private static List<Field> widened(List<Field> row) {
        return row.stream()
                .map(field -> field.part() == Part.ROW_LABEL ? field.spanning(1, 2) : field)
                .toList();
    }

    /** A column 小计 behind the five kinds of organizations. */
    static Grid organizationColumn(Grid grid) {
        List<List<Field>> rows = new ArrayList<>();
        String last = ApplicantKind.OTHER_ORGANIZATION.label(Edition.latest());
        for (List<Field> fields : grid.rows()) {
            List<Field> row = new ArrayList<>();
            for (Field field : fields) {
                boolean isOverOrganizations = field.part() == Part.COLUMN_HEAD
                        && field.columnSpan() >= organizations().size();
                row.add(isOverOrganizations ? field.spanning(field.rowSpan(), field.columnSpan() + 1) : field);
                if (field.part() == Part.COLUMN_HEAD && field.text().equals(last)) {
                    row.add(Field.label(Part.COLUMN_HEAD, "法人" + SUBTOTAL));
                }
            }
            List<Field> figures = figures(fields);
            if (!figures.isEmpty()) {
                long sum = organizations().stream()
                        .mapToLong(kind ->
                                Long.parseLong(figures.get(kind.ordinal()).text()))
                        .sum();
                row.add(row.size() - 1, Field.extraFigure(sum));
            }
            rows.add(row);
        }
        return grid.withRows(rows);
    }

    private static List<Heading> organizations() {
        return Edition.latest().cells().stream()
                .map(CellPath::column)
                .filter(column -> column.groups().equals(ApplicantKind.COMMERCIAL_ENTERPRISE.groups()))
                .distinct()
                .toList();
    }
}
