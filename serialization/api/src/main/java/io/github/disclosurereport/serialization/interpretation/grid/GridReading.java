package io.github.disclosurereport.serialization.interpretation.grid;

import io.github.disclosurereport.figure.UnitWords;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.HeadingGroup;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.table.Tables;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.serialization.interpretation.words.Vocabulary;
import io.github.disclosurereport.serialization.interpretation.words.Wordings;
import io.github.disclosurereport.serialization.page.Grid;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells, row by row, what the rows of a grid are: heads, rows of figures, captions, or text that happens to stand in a
 * table.
 */
public final class GridReading {

    private static final int HEAD_WORDS = 2;
    private static final int FIGURES_WITHOUT_LABEL = 5;
    private static final Pattern STEMS = Pattern.compile("[甲乙丙丁戊]|栏次|列次");
    private static final Pattern NUMBER_OF_COLUMN = Pattern.compile("[(（]?第?[栏列]?(\\d{1,2})[栏列]?[)）]?");

    /** What a row may be, in the order in which it is asked. */
    private static final List<Attempt> ATTEMPTS = List.of(
            GridReading::takeColumnNumbers,
            GridReading::takeCaption,
            (grid, row, pieces) -> grid.takeHead(row, pieces, HEAD_WORDS),
            GridReading::takeHeadOfOneColumn,
            GridReading::takeLabelled,
            GridReading::takeLabelledAtTheRight,
            GridReading::takeWithStrangeLabel,
            GridReading::takeLabelAlone,
            GridReading::takeLabelOfGroupAlone,
            (grid, row, pieces) -> grid.tables.current().isPresent()
                    && !grid.tables.areBetweenRows(pieces)
                    && grid.takeHead(row, pieces, 1),
            GridReading::takeUnlabelled);

    /** Takes a row if it is what is asked for. */
    private interface Attempt {
        boolean takes(GridReading grid, int row, List<Piece> pieces);
    }

    private final int number;
    private final Tables tables;
    private final Lattice lattice;
    private final Wordings wordings;
    private final List<List<Piece>> rows;

    /**
     * Of a grid.
     *
     * @param number which of the grids it is that are read with the same tables
     */
    public GridReading(Grid grid, int number, Tables tables, Wordings wordings) {
        this.number = number;
        this.tables = tables;
        this.wordings = wordings;
        this.lattice = Lattice.of(grid, wordings);
        this.rows = lattice.rows();
    }

    public int rows() {
        return rows.size();
    }

    /** The lines of the fields that begin in a row, should it turn out to be text. */
    public List<Line> lines(int row) {
        return lattice.beginningIn(row).stream()
                .flatMap(piece -> piece.lines().stream())
                .filter(line -> !line.isBlank())
                .map(line -> new Line(line.placed(), wordings))
                .toList();
    }

    /** Takes a row if it belongs to a table of the form. */
    public boolean take(int row) {
        return ATTEMPTS.stream().anyMatch(attempt -> attempt.takes(this, row, rows.get(row)));
    }

    private boolean takeColumnNumbers(int row, List<Piece> pieces) {
        return tables.isHead(number, row - 1) && areColumnNumbers(pieces);
    }

    /** The line of a statistical table that numbers its columns: 甲, 乙, 1, 2, 3 …, or 栏1, 栏2 … */
    private static boolean areColumnNumbers(List<Piece> pieces) {
        int number = 0;
        for (Piece piece : pieces) {
            Matcher printed = NUMBER_OF_COLUMN.matcher(piece.text());
            if (printed.matches() && printed.group(1).equals(Integer.toString(number + 1))) {
                number++;
            } else if (number > 0
                    || !(piece.isBlank() || STEMS.matcher(piece.text()).matches())) {
                return false;
            }
        }
        return number >= FIGURES_WITHOUT_LABEL;
    }

    /** Passes over a row that belongs to no table, but may be the head of one. */
    public void passOver(int row) {
        tables.strangeRow(number, rows.get(row));
    }

    private boolean takeCaption(int row, List<Piece> pieces) {
        List<Piece> printed = pieces.stream().filter(piece -> !piece.isBlank()).toList();
        if (printed.size() != 1
                || FormWords.BLOCKS.match(printed.get(0).letters()).isEmpty()
                || !tables.mayStandHere(TableKind.PROACTIVE)) {
            return false;
        }
        tables.caption();
        return true;
    }

    /** A row of labels above figures: at least so many words of a head, and no figure. */
    private boolean takeHead(int row, List<Piece> pieces, int leastWords) {
        if (pieces.stream().anyMatch(Piece::isFigure)) {
            return false;
        }
        Optional<TableKind> kind = Optional.empty();
        long most = leastWords - 1L;
        for (TableKind table : tables.currentFirst()) {
            long words = headWords(table, pieces);
            if (words > most) {
                kind = Optional.of(table);
                most = words;
            }
        }
        kind.ifPresent(table -> tables.head(table, number, row, pieces));
        return kind.isPresent();
    }

    /** A head such as 项目, 数量 above a row of table 三, which the line above says whose figures it has. */
    private boolean takeHeadOfOneColumn(int row, List<Piece> pieces) {
        return pieces.stream().noneMatch(Piece::isFigure)
                && isAboveLabel(row, FormWords.of(TableKind.REQUESTS))
                && tables.headOfOneColumn(number, pieces);
    }

    private boolean isAboveLabel(int row, FormWords words) {
        return row + 1 < rows()
                && rows.get(row + 1).stream()
                        .map(Piece::letters)
                        .anyMatch(letters -> words.namesRowExactly(letters)
                                || words.rowGroups().has(letters));
    }

    private static long headWords(TableKind table, List<Piece> pieces) {
        FormWords words = FormWords.of(table);
        return pieces.stream()
                .filter(piece -> !piece.isBlank())
                .filter(piece -> words.column(piece).isPresent()
                        || words.columnGroups().match(piece.letters()).isPresent()
                        || words.isCorner(piece.letters())
                        || (table == TableKind.CASES && isForum(words, piece.letters())))
                .count();
    }

    /** Table 四 prints its rows in the head. */
    private static boolean isForum(FormWords words, String letters) {
        return words.forum(letters).isPresent()
                || words.rowGroups().match(letters).isPresent();
    }

    /**
     * A row with figures, or room for them, behind a label that names a row of the form. Where its table is not being
     * read, a label alone may stand in any other table: only a field for each column tells, and those of table 四, which
     * are common words, not even with these.
     */
    private boolean takeLabelled(int row, List<Piece> pieces) {
        int end = firstFigure(pieces);
        int endOfLabels = endOfLabels(pieces, end);
        for (TableKind table : tables.currentFirst()) {
            Optional<Integer> label =
                    rowLabel(table, row, pieces, end).or(() -> rowLabel(table, row, pieces, endOfLabels));
            if (label.isPresent() && label.get() + 1 < pieces.size()) {
                List<Piece> fields = behind(table, pieces, label.get());
                boolean isOfTable = tables.current().equals(Optional.of(table))
                        || (table != TableKind.CASES
                                && fields.size() >= table.columns().size()
                                && !isOfCases(pieces.get(label.get()), fields));
                if (isOfTable) {
                    tables.row(table, number, Optional.of(pieces.get(label.get())), fields);
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a label as short as 总计 stands beside the columns of table 四. */
    private boolean isOfCases(Piece label, List<Piece> fields) {
        return tables.current().equals(Optional.of(TableKind.CASES))
                && label.letters().length() < FormWords.TELLING_LETTERS
                && fields.stream().allMatch(tables::isUnderColumn);
    }

    /** A row whose label stands behind its figures, the innermost first. */
    private boolean takeLabelledAtTheRight(int row, List<Piece> pieces) {
        int end = first(pieces, piece -> !piece.isBlank() && !piece.isFigure());
        boolean isBehindFigures = end > 0
                && end < pieces.size()
                && pieces.subList(end, pieces.size()).stream().noneMatch(Piece::isFigure)
                && (!tables.hasHead() || tables.isColumn(pieces.get(0).from()));
        Optional<TableKind> table = isBehindFigures ? tables.current() : Optional.empty();
        Optional<Integer> label = table.flatMap(kind -> rowLabel(kind, row, pieces.subList(end, pieces.size()), 1))
                .map(index -> end);
        label.ifPresent(index ->
                tables.row(table.orElseThrow(), number, Optional.of(pieces.get(index)), pieces.subList(0, end)));
        return label.isPresent();
    }

    /** A row that has nothing but labels, the last of them that of a row of the table being read. */
    private boolean takeLabelAlone(int row, List<Piece> pieces) {
        Optional<TableKind> current = tables.current();
        Optional<Integer> label = current.filter(table -> tables.hasHead() && !tables.areBetweenRows(pieces))
                .flatMap(table -> rowLabel(table, row, pieces, pieces.size()))
                .filter(index -> index + 1 == pieces.size() && !isForumOverResults(current.orElseThrow(), row));
        label.ifPresent(index -> tables.row(current.orElseThrow(), number, Optional.of(pieces.get(index)), List.of()));
        return label.isPresent();
    }

    /** Whether a row is above one that names the results of table 四: each forum may have a head of its own. */
    private boolean isForumOverResults(TableKind table, int row) {
        return table == TableKind.CASES
                && row + 1 < rows()
                && headWords(table, rows.get(row + 1))
                        >= TableKind.CASES.columns().size();
    }

    /** A row that has nothing but the label of a group, above those of its rows. */
    private boolean takeLabelOfGroupAlone(int row, List<Piece> pieces) {
        List<Piece> printed = pieces.stream().filter(piece -> !piece.isBlank()).toList();
        return tables.hasHead()
                && printed.size() == 1
                && tables.current()
                        .map(FormWords::of)
                        .filter(words -> words.rowGroups().has(printed.get(0).letters()) && isAboveLabel(row, words))
                        .isPresent();
    }

    /** The innermost label that names a row. Labels of groups, and of columns where each figure has a row, may be inside. */
    private Optional<Integer> rowLabel(TableKind table, int row, List<Piece> pieces, int end) {
        FormWords words = FormWords.of(table);
        boolean isCurrent = tables.current().equals(Optional.of(table));
        for (int i = end - 1; i >= 0; i--) {
            String letters = pieces.get(i).letters();
            if (letters.isEmpty() || UnitWords.isUnit(letters)) {
                continue;
            }
            Optional<Vocabulary.Match<Heading>> name = words.row(pieces.get(i));
            Optional<Vocabulary.Match<HeadingGroup>> group = words.rowGroups().match(letters);
            boolean isGroupAbove = group.isPresent() && lattice.goesOnInto(row, pieces.get(i));
            boolean isNamed = name.isPresent()
                    && (name.get().slips() == 0 || (isCurrent && name.get().isCloserThan(group)));
            if (isNamed && !isGroupAbove) {
                return Optional.of(i);
            }
            boolean isForumInside =
                    table == TableKind.CASES && words.columns().match(letters).isPresent();
            if (group.isEmpty() && !isForumInside) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What stands behind a label, but for labels of groups that wrong spans have pushed there. */
    private static List<Piece> behind(TableKind table, List<Piece> pieces, int label) {
        return pieces.subList(label + 1, pieces.size()).stream()
                .filter(piece -> piece.isBlank()
                        || piece.isFigure()
                        || FormWords.of(table)
                                .rowGroups()
                                .match(piece.letters())
                                .isEmpty())
                .toList();
    }

    /** Where the figures of a row begin: a number in front of its label only counts the rows. */
    private static int firstFigure(List<Piece> pieces) {
        int first = first(pieces, Piece::isFigure);
        if (first > 0 || pieces.size() < 2) {
            return first;
        }
        List<Piece> behind = pieces.subList(1, pieces.size());
        int label = first(behind, piece -> !piece.isBlank());
        boolean isRowNumber =
                label < behind.size() && !behind.get(label).isFigure() && (label == 0 || label < behind.size() - 1);
        return isRowNumber ? 1 + first(behind, Piece::isFigure) : first;
    }

    /** Where its labels end, the one of the column that stands under the head inside. */
    private int endOfLabels(List<Piece> pieces, int firstFigure) {
        return first(pieces.subList(0, firstFigure), tables::isUnderColumn);
    }

    private static int first(List<Piece> pieces, Predicate<Piece> condition) {
        for (int i = 0; i < pieces.size(); i++) {
            if (condition.test(pieces.get(i))) {
                return i;
            }
        }
        return pieces.size();
    }

    /** A row of figures in the table being read, whose label is not one of the form's words. */
    private boolean takeWithStrangeLabel(int row, List<Piece> pieces) {
        Optional<TableKind> current = tables.current();
        int firstFigure = firstFigure(pieces);
        if (current.isEmpty() || !tables.hasHead() || firstFigure == pieces.size()) {
            return false;
        }
        for (int i = endOfLabels(pieces, firstFigure) - 1; i >= 0; i--) {
            Piece label = pieces.get(i);
            if (!label.isBlank()) {
                boolean isOfGroup = lattice.spansRows(label, row)
                        && FormWords.of(current.get())
                                .rowGroups()
                                .match(label.letters())
                                .isPresent();
                tables.row(
                        current.get(),
                        number,
                        Optional.of(label).filter(own -> !isOfGroup),
                        behind(current.get(), pieces, isOfGroup ? i + 1 : i));
                return true;
            }
        }
        return false;
    }

    /** A row without any label: the figures of table 四, or figures that nobody can place. */
    private boolean takeUnlabelled(int row, List<Piece> pieces) {
        boolean isBelowHead = tables.isHead(number, row - 1);
        boolean isAllFigures = pieces.stream()
                .allMatch(piece -> piece.isFigure() || piece.isBlank() || (isBelowHead && tables.isUnderColumn(piece)));
        if (tables.current().isEmpty() || !isAllFigures) {
            return false;
        }
        boolean isRow =
                pieces.stream().anyMatch(Piece::isFigure) || (isBelowHead && pieces.size() >= FIGURES_WITHOUT_LABEL);
        if (isRow) {
            tables.row(tables.current().get(), number, Optional.empty(), pieces);
        }
        return isRow;
    }
}
