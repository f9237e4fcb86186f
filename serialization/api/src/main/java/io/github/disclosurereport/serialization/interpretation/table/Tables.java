package io.github.disclosurereport.serialization.interpretation.table;

import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.GroupedColumns;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.serialization.interpretation.words.PageWords;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The rows of the three tables as they are met, with the head above each. */
public final class Tables {

    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST_LABEL = 80;
    private static final Pattern OF_ANY = Pattern.compile(PageWords.of("column-of-any"));
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final Pattern COUNT = Pattern.compile("(?:[案总]?件)?数量?");

    private final List<TableRows> byKind =
            Arrays.stream(TableKind.values()).map(TableRows::new).toList();
    private Optional<TableKind> current = Optional.empty();
    private Head head = new Head(TableKind.REQUESTS);
    private List<Heading> orderOfFirst = List.of();
    private final Set<Integer> rowGrids = new HashSet<>();
    private final Set<TableKind> metInOwnSection = EnumSet.noneOf(TableKind.class);
    /** The tables of which a row, with figures or blank, stands in their own section. */
    private final Set<TableKind> inOwnSection = EnumSet.noneOf(TableKind.class);

    private Optional<TableKind> own = Optional.empty();
    private boolean isInSectionWithoutTable;
    private Optional<Line> lineAbove = Optional.empty();
    private boolean isBelowOtherCaption;
    /** Whether each row of 三 without a label so far had one in the line above: else they may stand below. */
    private boolean areNamedAbove = true;
    /** Whether a row has been met below the head, of whatever table. */
    private boolean hasRowBelowHead;

    private int headGrid;
    private int headRow = -1;

    public TableRows of(TableKind kind) {
        return byKind.get(kind.ordinal());
    }

    /** Whether no grid has a row of a table, but for empty forms outside its section. */
    public boolean isMissing(TableKind table) {
        return of(table).rows().isEmpty()
                || (!inOwnSection.contains(table) && of(table).areBlank());
    }

    /** The table being read, as far as headings, captions and heads have told. */
    public Optional<TableKind> current() {
        return current;
    }

    /** The tables that may stand here, the one being read first. */
    public List<TableKind> currentFirst() {
        List<TableKind> tables = new ArrayList<>();
        current.ifPresent(tables::add);
        for (TableKind table : TableKind.values()) {
            if (mayStandHere(table) && !tables.contains(table)) {
                tables.add(table);
            }
        }
        return tables;
    }

    /** A table that was met in its own section does not go on in one that has none. */
    public boolean mayStandHere(TableKind table) {
        return !(isInSectionWithoutTable && metInOwnSection.contains(table));
    }

    /** A section begins, with or without a table; or goes on below its heading once more, and so does its table. */
    public void section(Optional<TableKind> table) {
        boolean goesOn = table.isPresent() && own.equals(table);
        current = table;
        isInSectionWithoutTable = table.isEmpty();
        own = table;
        isBelowOtherCaption = false;
        if (!goesOn) {
            forgetHead();
        }
    }

    /** A block of table 二 begins. */
    public void caption() {
        current = Optional.of(TableKind.PROACTIVE);
        forgetHead();
    }

    private void forgetHead() {
        head = new Head(current.orElse(TableKind.REQUESTS));
        headRow = -1;
    }

    public boolean hasHead() {
        return !head.columns().isEmpty();
    }

    /** Whether a field stands under a column that the head names. */
    public boolean isUnderColumn(Piece field) {
        return head.columns().stream()
                .anyMatch(column -> column.column().isPresent() && field.overlaps(column.from(), column.to()));
    }

    /** Whether the head names what stands at a position. */
    public boolean isColumn(int position) {
        return head.columns().stream()
                .anyMatch(column -> column.column().isPresent() && column.from() <= position && position < column.to());
    }

    /** Whether a row of a grid was the last row of the head. */
    public boolean isHead(int grid, int row) {
        return headGrid == grid && headRow == row;
    }

    /** A row of labels above figures; rows next to each other are one head. */
    public void head(TableKind table, int grid, int row, List<Piece> pieces) {
        boolean goesOn = current.equals(Optional.of(table)) && isHead(grid, row - 1);
        current = Optional.of(table);
        if (!goesOn) {
            head = new Head(table);
            of(table)
                    .headBegins(
                            grid,
                            pieces.stream()
                                    .filter(piece -> !piece.isBlank())
                                    .findFirst()
                                    .flatMap(Piece::place),
                            isBelowOtherCaption);
        }
        head.add(pieces);
        hasRowBelowHead = false;
        headGrid = grid;
        headRow = row;
        of(table).headPieces(pieces);
    }

    /** A row of words above the figures that nobody understands: it may say that the columns stand in another order. */
    public void strangeRow(int grid, List<Piece> pieces) {
        List<Piece> words = printed(pieces);
        boolean isAboveRows = headGrid != grid && !rowGrids.contains(grid);
        TableKind table = current.orElse(TableKind.REQUESTS);
        if (areBetweenRows(words)) {
            begin(Head.other(table, words), grid);
        } else if (words.size() >= FEWEST_WORDS && isAboveRows) {
            begin(Head.strange(table, words), grid);
        } else if (current.equals(Optional.of(TableKind.PROACTIVE)) && nameOtherFigures(words)) {
            begin(Head.strange(table, words.subList(1, words.size())), grid);
        }
    }

    /** Whether words over the figures of a block of table 二 say of what they are, and not of what the form has there. */
    private static boolean nameOtherFigures(List<Piece> words) {
        return words.stream().noneMatch(Piece::isFigure)
                && words.stream()
                        .skip(1)
                        .anyMatch(word -> !OF_ANY.matcher(word.letters()).matches());
    }

    /** Takes a row of two words as the head of a piece of table 三 with one column, if the line above names that. */
    public boolean headOfOneColumn(int grid, List<Piece> pieces) {
        Optional<Head> above = current.filter(table -> headGrid != grid && !rowGrids.contains(grid))
                .flatMap(table -> columnAbove(table, printed(pieces)));
        above.ifPresent(column -> begin(column, grid));
        return above.isPresent();
    }

    /** The head of a piece of table 三 with one column, which the line above names, over the second of two fields. */
    private Optional<Head> columnAbove(TableKind table, List<Piece> fields) {
        FormWords words = FormWords.of(table);
        boolean isOfOneColumn = table == TableKind.REQUESTS
                && fields.size() == 2
                && words.column(fields.get(1)).isEmpty();
        return lineAbove
                .filter(line -> isOfOneColumn)
                .map(Line::asPiece)
                .map(GroupedColumns::of)
                .map(names -> names.get(names.size() - 1))
                .flatMap(name -> words.columns()
                        .named(name.letters())
                        .map(column -> Head.single(table, column, name, fields.get(1))));
    }

    private static List<Piece> printed(List<Piece> pieces) {
        return pieces.stream().filter(piece -> !piece.isBlank()).toList();
    }

    /** Whether several words stand below rows of figures where the head has columns: these may be others from there on. */
    public boolean areBetweenRows(List<Piece> pieces) {
        return hasRowBelowHead
                && pieces.stream()
                                .filter(piece -> !piece.isBlank() && !piece.isFigure() && isUnderColumn(piece))
                                .limit(FEWEST_WORDS)
                                .count()
                        == FEWEST_WORDS;
    }

    private void begin(Head strange, int grid) {
        forgetHead();
        head = strange;
        headGrid = grid;
    }

    /**
     * The columns of the head but those in which the labels of the rows stand. A label below a column of the form is
     * shifted, and so are its figures.
     */
    private List<HeadColumn> columnsBeside(Optional<Piece> label) {
        return head.columns().stream()
                .filter(column -> !column.isExtra()
                        || label.filter(words -> words.overlaps(column.from(), column.to()))
                                .isEmpty())
                .toList();
    }

    /**
     * Whether the head of a row of 三 names the same columns in another order than the first one that named all: one of them is
     * wrong, unless the row has its total where the second one says, and not where the first does.
     */
    private boolean isInOtherOrder(TableRow row) {
        List<Heading> named =
                row.head().stream().flatMap(column -> column.column().stream()).toList();
        List<Heading> official = TableKind.REQUESTS.columns();
        if (named.size() != official.size() || !named.containsAll(official)) {
            return false;
        }
        orderOfFirst = orderOfFirst.isEmpty() ? named : orderOfFirst;
        return !named.equals(orderOfFirst)
                && !row.isSameInAnyOrder()
                && !(row.hasSum(total(named)) && !row.hasSum(total(orderOfFirst)));
    }

    private static int total(List<Heading> columns) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).isTotal())
                .findFirst()
                .orElse(-1);
    }

    /**
     * A line of text stands above what follows.
     *
     * @param areOthersBelow whether it says that the figures below are not those of the report
     */
    public void line(Line text, Optional<Boolean> areOthersBelow) {
        boolean areLabelsAlone =
                lineAbove.map(Line::asPiece).filter(Tables::isLabelOfRequests).isPresent()
                        && isLabelOfRequests(text.asPiece());
        areNamedAbove &= !areLabelsAlone;
        lineAbove = Optional.of(text);
        isBelowOtherCaption = areOthersBelow.orElse(isBelowOtherCaption);
    }

    /** The row of a piece of table 三, or the forum of one of table 四, may be named in the line above it. */
    private Optional<Piece> labelAbove(TableKind table) {
        Optional<Piece> label =
                lineAbove.filter(line -> line.text().length() <= LONGEST_LABEL).map(Line::asPiece);
        if (table == TableKind.CASES) {
            return label.filter(words -> FormWords.of(table).namesRow(words.letters()));
        }
        lineAbove = Optional.empty();
        Optional<Piece> row = label.filter(Tables::isLabelOfRequests);
        areNamedAbove &= row.isPresent();
        return row.filter(words -> areNamedAbove && words.letters().length() >= FormWords.TELLING_LETTERS);
    }

    /** Whether a label says nothing but that its row counts something: 件数. */
    private static boolean isCount(Piece label) {
        return COUNT.matcher(label.letters()).matches();
    }

    /** Letter by letter, and with no year: that may be another. */
    private static boolean isLabelOfRequests(Piece label) {
        return !YEAR.matcher(label.text()).find()
                && FormWords.of(TableKind.REQUESTS).namesRowExactly(label.letters());
    }

    /** A row of figures. The head of another grid does not say which column is which, but that they are in no order. */
    public void row(TableKind table, int grid, Optional<Piece> label, List<Piece> fields) {
        boolean isSame = current.equals(Optional.of(table));
        current = Optional.of(table);
        if (!isSame && headRow >= 0) {
            List<Piece> words = head.columns().stream().map(HeadColumn::label).toList();
            forgetHead();
            if (headGrid == grid && !hasRowBelowHead) {
                begin(Head.other(table, words), grid);
            }
        }
        if (headGrid != grid && fields.size() == 1 && label.isPresent()) {
            columnAbove(table, List.of(label.get(), fields.get(0))).ifPresent(above -> begin(above, grid));
        }
        hasRowBelowHead = true;
        rowGrids.add(grid);
        own.filter(table::equals).ifPresent(inOwnSection::add);
        if (fields.stream().anyMatch(Piece::isFigure)) {
            own.filter(table::equals).ifPresent(metInOwnSection::add);
        }
        boolean isUnderHead = grid == headGrid;
        boolean isWhole =
                table != TableKind.PROACTIVE && fields.size() == table.columns().size();
        List<HeadColumn> columns = isUnderHead ? columnsBeside(label) : List.of();
        boolean isCount = table == TableKind.CASES
                && label.filter(Tables::isCount).isPresent()
                && columns.stream().allMatch(column -> column.row().isEmpty());
        Optional<Piece> above = isWhole && (label.isEmpty() || isCount) ? labelAbove(table) : Optional.empty();
        Optional<Piece> named = above.or(() -> label);
        TableRow row = new TableRow(
                named,
                fields,
                columns,
                isUnderHead || head.order() == TableRow.WordOrder.OTHER ? head.order() : TableRow.WordOrder.UNKNOWN,
                TableRow.Spacing.GRID);
        of(table).add(grid, isInOtherOrder(row) ? row.withoutHead() : row, isBelowOtherCaption);
    }
}
