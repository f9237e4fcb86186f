package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.stream.Distinct;
import java.util.ArrayList;
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
            return columns.stream().anyMatch(column -> !column.figures().isEmpty());
        }

        /** Whether each column has a figure for each row, and stands there once. */
        boolean isWhole() {
            List<Heading> names =
                    columns.stream().map(column -> column.name().heading()).toList();
            return columns.stream().allMatch(column -> column.figures().size() == rows.size())
                    && names.stream().collect(Distinct.toList()).size() == names.size();
        }
    }

    /** The name of a row or column as printed. */
    private record Label(Heading heading, PlacedText printed) {}

    /** A column, and what stands below its name. */
    private record Column(Label name, List<PlacedText> figures) {}

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
    }

    /** Finds it in a text; empty if the table stands there row by row, or not at all. Table 四 has but one row of figures. */
    static Optional<TextTable> find(TableKind kind, Passage text) {
        if (kind == TableKind.CASES) {
            return Optional.empty();
        }
        ColumnByColumn table = new ColumnByColumn(kind, text.lines());
        boolean isFound = !table.isRowByRow
                && table.blocks.stream().anyMatch(block -> block.rows().size() >= FEWEST_ROWS && block.isWhole());
        return isFound ? Optional.of(table.found()) : Optional.empty();
    }

    private boolean take(Line line) {
        Piece piece = line.asPiece();
        if (piece.isRunningFigure()) {
            return takeFigure(line.placed());
        }
        boolean isNumbered = !Folding.numbering(line.text()).isEmpty();
        Optional<Heading> column = isNumbered ? Optional.empty() : named(words.column(piece));
        Optional<Heading> row =
                column.isPresent() ? Optional.empty() : named(words.row(piece)).or(() -> rowBehindGroups(piece));
        row.ifPresent(heading -> takeRow(new Label(heading, line.placed())));
        column.ifPresent(heading -> takeColumn(new Label(heading, line.placed())));
        return row.isPresent() || column.isPresent();
    }

    private static Optional<Heading> named(Optional<Vocabulary.Match<Heading>> match) {
        return match.filter(name -> name.slips() == 0).map(Vocabulary.Match::thing);
    }

    private Optional<Heading> rowBehindGroups(Piece piece) {
        return words.rowBehindGroups(piece.letters(), words.rows().endingExactly(piece.letters()))
                .map(Vocabulary.Match::thing);
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

    /** A figure right behind the label of a row: the table goes along its rows. */
    private boolean takeFigure(PlacedText figure) {
        if (blocks.isEmpty()) {
            return false;
        }
        List<Column> columns = last().columns();
        isRowByRow |= columns.isEmpty();
        if (!columns.isEmpty()) {
            columns.get(columns.size() - 1).figures().add(figure);
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

    /** The rows of a block; nobody knows which is which where figures are missing or too many. */
    private static Stream<TableRow> rows(Block block) {
        List<HeadColumn> head = IntStream.range(0, block.columns().size())
                .mapToObj(i -> HeadColumn.numbered(
                        i,
                        Optional.of(block.columns().get(i).name().heading()),
                        block.columns().get(i).name().printed()))
                .toList();
        return IntStream.range(0, block.rows().size())
                .mapToObj(row -> TableRow.running(
                        block.rows().get(row).printed(),
                        block.isWhole() ? fields(block, row) : allFields(block),
                        block.isWhole()
                                ? head
                                : RunningHead.strange(block.rows().get(row).printed())));
    }

    private static List<Piece> fields(Block block, int row) {
        return IntStream.range(0, block.columns().size())
                .mapToObj(i -> new Piece(block.columns().get(i).figures().get(row), i, i + 1))
                .toList();
    }

    private static List<Piece> allFields(Block block) {
        return block.columns().stream()
                .flatMap(column -> column.figures().stream())
                .map(figure -> new Piece(figure, 0, 1))
                .toList();
    }
}
