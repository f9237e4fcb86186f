package io.github.disclosurereport.result.text;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.TableKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The part of a table around its marked cells, aligned for a terminal. */
final class TableExcerpt {

    private static final int NARROWEST_LABELS = 22;
    private static final int SHORTEST_HEAD = 3;
    private static final int GAP = 2;
    private static final String LEFT_OUT = "…";

    private final int width;
    private final Edition edition;
    private final Language language;
    private final Map<CellPath, String> marks;
    private final Function<CellPath, String> printed;
    private final Function<String, String> emphasis;

    /**
     * Prepares excerpts.
     *
     * @param width how many columns a line may take
     * @param marks what to print in the marked cells
     * @param printed what to print in the others
     * @param emphasis how a marked figure stands out beside its mark
     */
    TableExcerpt(
            int width,
            Edition edition,
            Language language,
            Map<CellPath, String> marks,
            Function<CellPath, String> printed,
            Function<String, String> emphasis) {
        this.width = width;
        this.edition = edition;
        this.language = language;
        this.marks = marks;
        this.printed = printed;
        this.emphasis = emphasis;
    }

    /** The excerpts of all tables with marked cells, each under its heading. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (TableKind table : TableKind.values()) {
            if (marks.keySet().stream().anyMatch(path -> path.table() == table)) {
                lines.add("");
                lines.add(title(table));
                blocks(table).forEach(block -> lines.addAll(excerpt(block)));
            }
        }
        return lines;
    }

    private String title(TableKind table) {
        return language == Language.ZH
                ? table.section().heading(edition)
                : "table " + table.section().numeral() + ", " + table.section().name(language);
    }

    /** The rows of a table by the columns that they share: the blocks of table 二 have columns of their own. */
    private Collection<List<Heading>> blocks(TableKind table) {
        return edition.cells(table).stream()
                .map(CellPath::row)
                .distinct()
                .collect(Collectors.groupingBy(this::columns, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private List<Heading> columns(Heading row) {
        return edition.cells(row).stream().map(CellPath::column).toList();
    }

    private List<String> excerpt(List<Heading> rows) {
        List<Heading> columns = columns(rows.get(0));
        Set<Heading> markedRows = marked(CellPath::row, rows);
        Set<Heading> markedColumns = marked(CellPath::column, rows);
        if (markedRows.isEmpty()) {
            return List.of();
        }
        List<Optional<Heading>> shownRows = shown(rows, withNeighbours(rows, markedRows));
        return Stream.of(Set.copyOf(columns), withNeighbours(columns, markedColumns), markedColumns)
                .map(chosen -> fields(shownRows, shown(columns, chosen)))
                .filter(lines -> figuresWidth(lines) <= widestFigures())
                .findFirst()
                .map(this::print)
                .orElseGet(() -> print(withShortHead(fields(shownRows, shown(columns, markedColumns)))));
    }

    /** The widest words of the head cut, until the figures leave room for the labels of the rows. */
    private List<List<Field>> withShortHead(List<List<Field>> lines) {
        List<List<Field>> fitting = lines;
        for (int longest = widestFigures();
                figuresWidth(fitting) > widestFigures() && longest >= SHORTEST_HEAD;
                longest--) {
            int columns = longest;
            fitting = new ArrayList<>(lines);
            fitting.set(
                    0,
                    lines.get(0).stream()
                            .map(word -> new Field(Columns.cut(word.text(), columns), word.isMarked()))
                            .toList());
        }
        return fitting;
    }

    private Set<Heading> marked(Function<CellPath, Heading> side, List<Heading> rows) {
        return marks.keySet().stream()
                .filter(path -> rows.contains(path.row()))
                .map(side)
                .collect(Collectors.toSet());
    }

    /** The marked ones, those beside them, and the last, which is the total in most tables. */
    private static Set<Heading> withNeighbours(List<Heading> all, Set<Heading> marked) {
        return IntStream.range(0, all.size())
                .filter(i -> i == all.size() - 1
                        || marked.contains(all.get(i))
                        || marked.contains(all.get(i + 1))
                        || (i > 0 && marked.contains(all.get(i - 1))))
                .mapToObj(all::get)
                .collect(Collectors.toSet());
    }

    /** The chosen ones in print order; nothing where others are left out. */
    private static List<Optional<Heading>> shown(List<Heading> all, Set<Heading> chosen) {
        List<Optional<Heading>> shown = new ArrayList<>();
        boolean isGap = false;
        for (Heading heading : all) {
            if (!chosen.contains(heading)) {
                isGap = true;
                continue;
            }
            if (isGap) {
                shown.add(Optional.empty());
            }
            isGap = false;
            shown.add(Optional.of(heading));
        }
        return shown;
    }

    /** A head, and a line for each row; the first field of each is the label. */
    private List<List<Field>> fields(List<Optional<Heading>> rows, List<Optional<Heading>> columns) {
        List<List<Field>> lines = new ArrayList<>();
        lines.add(line("", columns, column -> new Field(label(column), false)));
        for (Optional<Heading> row : rows) {
            lines.add(
                    row.isEmpty()
                            ? List.of(new Field(LEFT_OUT, false))
                            : line(label(row.get()), columns, column -> field(row.get(), column)));
        }
        return lines;
    }

    private static List<Field> line(String label, List<Optional<Heading>> columns, Function<Heading, Field> field) {
        Stream<Field> fields = columns.stream().map(column -> column.map(field).orElse(new Field(LEFT_OUT, false)));
        return Stream.concat(Stream.of(new Field(label, false)), fields).toList();
    }

    private Field field(Heading row, Heading column) {
        return edition.cells(row).stream()
                .filter(path -> path.column() == column)
                .map(path -> new Field(marks.getOrDefault(path, printed.apply(path)), marks.containsKey(path)))
                .findFirst()
                .orElse(new Field("", false));
    }

    private String label(Heading heading) {
        return language == Language.ZH ? heading.label(edition) : heading.name(language);
    }

    private int widestFigures() {
        return width - NARROWEST_LABELS;
    }

    private static int figuresWidth(List<List<Field>> lines) {
        return IntStream.range(1, lines.get(0).size())
                .map(i -> GAP + width(lines, i))
                .sum();
    }

    private static int width(List<List<Field>> lines, int column) {
        return lines.stream()
                .filter(line -> line.size() > column)
                .mapToInt(line -> Columns.width(line.get(column).text()))
                .max()
                .orElse(0);
    }

    private List<String> print(List<List<Field>> lines) {
        int labels = Math.min(width(lines, 0), Math.max(NARROWEST_LABELS, width - figuresWidth(lines)));
        List<String> printed = new ArrayList<>();
        for (List<Field> line : lines) {
            StringBuilder text = new StringBuilder(Columns.left(line.get(0).text(), labels));
            for (int i = 1; i < line.size(); i++) {
                String figure = Columns.right(line.get(i).text(), GAP + width(lines, i));
                text.append(line.get(i).isMarked() ? emphasis.apply(figure) : figure);
            }
            printed.add(text.toString().stripTrailing());
        }
        return printed;
    }

    private record Field(String text, boolean isMarked) {}
}
