package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.table.HeadColumn;
import io.github.disclosurereport.serialization.interpretation.table.RunningHead;
import io.github.disclosurereport.serialization.interpretation.table.TableRow;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.serialization.interpretation.words.Vocabulary;
import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.stream.Distinct;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table in running text that goes down its columns: first the labels of all rows, then each column with its name and a
 * figure for each of these rows.
 */
final class ColumnByColumn {

    private static final int FEWEST_ROWS = 2;

    private final FormWords words;
    private final List<Line> lines;
    private final List<Block> blocks = new ArrayList<>();
    private boolean isRowByRow;
    private int first = -1;
    private int last = -1;

    /** Rows below each other, and the columns with their figures. */
    private record Block(List<Label> rows, List<Column> columns) {

        boolean hasFigures() {
            return columns.stream().anyMatch(column -> !column.lines().isEmpty());
        }

        /** Whether most columns have a figure for each row, the others too many or too few, and each stands there once. */
        boolean isTold() {
            List<Heading> names =
                    columns.stream().map(column -> column.name().heading()).toList();
            return columns.stream().noneMatch(column -> column.lines().isEmpty())
                    && 2 * columns.stream().filter(this::isWhole).count() > columns.size()
                    && names.stream().collect(Distinct.toList()).size() == names.size();
        }

        private boolean isWhole(Column column) {
            return column.figures(rows.size()).size() == rows.size();
        }

        /**
         * Without the label of a group that is a row of its own in another edition. It has figures only if there is one for each
         * row of the form, too; else the label of a row may be lost.
         */
        Block withoutGroups(FormWords words) {
            List<Heading> names = rows.stream().map(Label::heading).collect(Distinct.toList());
            List<Label> parts = rows.stream()
                    .filter(row -> names.stream().noneMatch(other -> words.isGroupOf(row.heading(), other)))
                    .toList();
            boolean isSum = isTold()
                    && words.areAllRows(parts.stream().map(Label::heading).toList());
            return isSum || parts.size() == rows.size() ? this : new Block(parts, columns);
        }
    }

    /** The name of a row or column as printed. */
    private record Label(Heading heading, PlacedText printed) {}

    /** A column, and the lines of figures below its name. */
    private record Column(Label name, List<Line> lines) {

        /** Its figures: one in each line, or several, if that makes the number that is looked for. */
        List<PlacedText> figures(int count) {
            List<PlacedText> single = lines.stream().map(Line::placed).toList();
            List<PlacedText> each =
                    lines.stream().flatMap(line -> line.figures().stream()).toList();
            return single.size() != count && each.size() == count ? each : single;
        }

        /** All that stands below its name as one text. */
        Piece whole(int number) {
            PlacedText joined = lines.stream()
                    .map(Line::placed)
                    .reduce((above, below) -> above.plus(PlacedText.of(" ")).plus(below))
                    .orElseGet(() -> PlacedText.of(""));
            return new Piece(joined, number, number + 1);
        }
    }

    private ColumnByColumn(TableKind kind, List<Line> lines) {
        this.words = FormWords.of(kind);
        this.lines = lines;
        for (int i = 0; i < lines.size() && !isRowByRow; i++) {
            if (take(lines.get(i))) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        blocks.removeIf(block -> !block.hasFigures());
        blocks.replaceAll(block -> block.withoutGroups(words));
    }

    /** Finds it in a text; empty if the table stands there row by row, or not at all. Table 四 has but one row of figures. */
    static Optional<TextTable> find(TableKind kind, Passage text) {
        if (kind == TableKind.CASES) {
            return Optional.empty();
        }
        ColumnByColumn table = new ColumnByColumn(kind, text.lines());
        boolean isFound = !table.isRowByRow
                && table.blocks.stream().anyMatch(block -> block.rows().size() >= FEWEST_ROWS && block.isTold());
        return isFound ? Optional.of(table.found()) : Optional.empty();
    }

    private boolean take(Line line) {
        Piece piece = line.asPiece();
        if (piece.isRunningFigure() || !line.figures().isEmpty()) {
            return takeFigures(line);
        }
        boolean isNumbered = !piece.wording().numbering().isEmpty();
        Optional<Heading> column = isNumbered
                ? Optional.empty()
                : words.column(piece).filter(match -> match.slips() == 0).map(Vocabulary.Match::thing);
        Optional<Heading> row = column.isPresent() ? Optional.empty() : words.rowOfLine(piece);
        row.ifPresent(heading -> takeRow(new Label(heading, line.placed())));
        column.ifPresent(heading -> takeColumn(new Label(heading, line.placed())));
        return row.isPresent() || column.isPresent();
    }

    private void takeRow(Label label) {
        if (blocks.isEmpty() || !last().columns().isEmpty()) {
            blocks.add(new Block(new ArrayList<>(), new ArrayList<>()));
        }
        last().rows().add(label);
    }

    private void takeColumn(Label label) {
        if (!blocks.isEmpty()) {
            last().columns().add(new Column(label, new ArrayList<>()));
        }
    }

    /** Figures right behind the label of a row: the table goes along its rows. */
    private boolean takeFigures(Line figures) {
        if (blocks.isEmpty()) {
            return false;
        }
        List<Column> columns = last().columns();
        isRowByRow |= columns.isEmpty();
        if (!columns.isEmpty()) {
            columns.get(columns.size() - 1).lines().add(figures);
        }
        return true;
    }

    private Block last() {
        return blocks.get(blocks.size() - 1);
    }

    private TextTable found() {
        return TextTable.between(
                RunningTable.withoutCorner(lines.subList(0, first)),
                blocks.stream().flatMap(ColumnByColumn::rows).toList(),
                Optional.empty(),
                lines.subList(last + 1, lines.size()));
    }

    /** The rows of a block; nobody knows which is which where figures are missing or too many in most columns. */
    private static Stream<TableRow> rows(Block block) {
        List<HeadColumn> head = IntStream.range(0, block.columns().size())
                .mapToObj(i -> HeadColumn.numbered(
                        i,
                        Optional.of(block.columns().get(i).name().heading()),
                        block.columns().get(i).name().printed()))
                .toList();
        List<List<Piece>> fields = IntStream.range(0, block.columns().size())
                .mapToObj(i -> fields(block, i))
                .toList();
        return IntStream.range(0, block.rows().size())
                .mapToObj(row -> TableRow.running(
                        block.rows().get(row).printed(),
                        fields.stream().map(column -> column.get(row)).toList(),
                        block.isTold()
                                ? head
                                : RunningHead.strange(block.rows().get(row).printed())));
    }

    /** The fields of a column, one for each row; a column with more or fewer figures belongs to all rows as it stands. */
    private static List<Piece> fields(Block block, int number) {
        Column column = block.columns().get(number);
        List<PlacedText> figures = column.figures(block.rows().size());
        if (figures.size() != block.rows().size()) {
            return Collections.nCopies(block.rows().size(), column.whole(number));
        }
        return figures.stream()
                .map(figure -> new Piece(figure, number, number + 1))
                .toList();
    }
}
