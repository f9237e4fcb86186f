package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.table.HeadColumn;
import io.github.disclosurereport.serialization.interpretation.table.RunningHead;
import io.github.disclosurereport.serialization.interpretation.table.TableRow;
import io.github.disclosurereport.serialization.interpretation.words.Folding;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.stream.Distinct;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table in running text whose fields are told apart by where they stand in the line.
 *
 * <p>How wide a letter is the text does not say. It is read in each {@link Measure}, and those in which its columns keep their
 * place best have to agree.
 */
final class PositionedTable {

    private static final int FEWEST_ROWS = 3;
    private static final int MOST_HEAD_LINES = 40;

    private final TableKind kind;
    private final List<Line> text;
    private final List<PositionedLine> lines;
    private final List<TableRow> rows = new ArrayList<>();
    /** How much of it does not keep to columns: rows, and a head. */
    private int strangers;

    private int first;
    private int last;

    private PositionedTable(TableKind kind, Passage text, Measure measure) {
        this.kind = kind;
        this.text = text.lines();
        this.lines = text.positioned(measure);
    }

    /** Finds a table in a text; empty if it has none, or if positions tell nothing that words do not. */
    static Optional<TextTable> find(TableKind kind, Passage text) {
        List<PositionedTable> found = text.measures().stream()
                .map(measure -> new PositionedTable(kind, text, measure))
                .filter(PositionedTable::read)
                .toList();
        int fewest = found.stream().mapToInt(table -> table.strangers).min().orElse(0);
        List<PositionedTable> best =
                found.stream().filter(table -> table.strangers == fewest).toList();
        boolean agree = best.stream()
                        .map(PositionedTable::told)
                        .collect(Distinct.toList())
                        .size()
                == 1;
        return agree ? Optional.of(best.get(0).found()) : Optional.empty();
    }

    /** What it tells, whatever the measure. */
    private List<List<String>> told() {
        return rows.stream()
                .map(row -> Stream.concat(
                                Stream.of(row.letters()),
                                Stream.concat(
                                        row.fields().stream().map(Piece::text),
                                        row.head().stream().map(column -> column.column() + " " + column.forum())))
                        .toList())
                .toList();
    }

    private TextTable found() {
        return TextTable.between(text.subList(0, first), rows, corner(), text.subList(last + 1, text.size()));
    }

    /** The text that the form prints in the upper left field. */
    private Optional<PlacedText> corner() {
        List<PlacedText> pieces = lines.subList(first, last + 1).stream()
                .flatMap(line -> line.words().stream())
                .filter(word -> isOfCorner(Folding.letters(word.text())))
                .map(PositionedWord::placed)
                .toList();
        return pieces.stream()
                .reduce(PlacedText::plus)
                .filter(text -> FormWords.of(kind).isCorner(Folding.fold(text.text())));
    }

    private boolean isOfCorner(String letters) {
        return letters.length() > 1 && Folding.letters(kind.corner()).contains(letters);
    }

    private boolean read() {
        Optional<List<PositionedRow>> found = kind == TableKind.CASES ? rowOfCases() : labelledRows();
        return found.filter(all -> !all.isEmpty() && readPieces(all)).isPresent();
    }

    /** The one line of figures of table 四, below its head. */
    private Optional<List<PositionedRow>> rowOfCases() {
        List<PositionedRow> found = IntStream.range(1, lines.size())
                .filter(i -> lines.get(i).hasFigures()
                        && lines.get(i).words().isEmpty()
                        && PositionedHead.mayHave(kind, lines.get(i - 1)))
                .mapToObj(i -> new PositionedRow(Optional.empty(), lines.get(i), i, i))
                .toList();
        return found.size() == 1 ? Optional.of(found) : Optional.empty();
    }

    /** The rows with their labels; empty if a line of figures belongs to no row, or to several. */
    private Optional<List<PositionedRow>> labelledRows() {
        List<PositionedLabel> labels = PositionedLabel.in(FormWords.of(kind), lines);
        return new LabelledRows(FormWords.of(kind), lines, labels).rows().filter(rows -> rows.size() >= FEWEST_ROWS);
    }

    /**
     * The rows of one page below one head.
     *
     * @param head the lines that may be the head
     * @param above all lines above
     */
    private record Part(List<PositionedRow> rows, List<PositionedLine> head, List<PositionedLine> above) {

        Optional<PositionedHead> headOf(TableKind kind) {
            return PositionedHead.of(kind, words(head));
        }

        /** Whether the words above say that the columns are others than above. */
        boolean isOther(TableKind kind) {
            return OtherHead.isIn(
                    kind, words(above).stream().map(PositionedWord::placed).toList());
        }

        /** The columns that stand above it; those that nobody knows below words that say that they are others. */
        List<HeadColumn> columns(TableKind kind) {
            if (isOther(kind)) {
                PlacedText words = PositionedWord.printed(words(above));
                return IntStream.range(0, kind.columns().size())
                        .mapToObj(i -> HeadColumn.numbered(i, Optional.empty(), words))
                        .toList();
            }
            int figures =
                    rows.stream().mapToInt(row -> row.figures().size()).max().orElse(0);
            List<HeadColumn> wider = figures > kind.columns().size()
                    ? CountedHead.columns(
                            head.stream().map(PositionedHead::placed).toList(), figures)
                    : List.of();
            return headOf(kind).map(PositionedHead::columns).orElse(wider);
        }

        /** Whether the words above may be a head in another order, that nobody understands by its positions. */
        boolean isUnderOtherHead(TableKind kind) {
            return headOf(kind).isEmpty()
                    && !isOther(kind)
                    && new RunningHead(kind, PositionedWord.printed(words(above))).isHead();
        }
    }

    /** Reads the rows page by page, head by head; false if positions tell nothing, or something contradicts them. */
    private boolean readPieces(List<PositionedRow> all) {
        List<Part> parts = new ArrayList<>();
        int behind = 0;
        for (PositionedRow row : all) {
            Part own = part(row, behind, parts.isEmpty());
            Optional<Part> before = parts.isEmpty() ? Optional.empty() : Optional.of(parts.get(parts.size() - 1));
            boolean goesOn = before.filter(part -> part.rows().get(0).page() == row.page())
                            .isPresent()
                    && own.headOf(kind).isEmpty()
                    && !own.isOther(kind)
                    && !own.isUnderOtherHead(kind);
            if (goesOn) {
                before.get().rows().add(row);
            } else {
                parts.add(own);
            }
            behind = row.lastLine() + 1;
        }
        first = words(parts.get(0).head()).stream()
                .mapToInt(PositionedWord::line)
                .min()
                .orElse(all.get(0).firstLine());
        last = behind - 1;
        return !hasSentence(all) && take(parts);
    }

    /** A part that begins with a row: the lines of its head stand directly above if it is the first, else anywhere between. */
    private Part part(PositionedRow row, int behind, boolean isFirst) {
        int to = row.firstLine();
        int top = Math.min(to, Math.max(behind, to - MOST_HEAD_LINES));
        List<PositionedLine> above = lines.subList(top, to).stream()
                .filter(line -> !line.hasFigures())
                .toList();
        int begin = to;
        while (isFirst && begin > behind && PositionedHead.mayHave(kind, lines.get(begin - 1))) {
            begin--;
        }
        int from = begin;
        List<PositionedLine> head = above.stream()
                .filter(line -> PositionedHead.mayHave(kind, line)
                        && (!isFirst || line.words().get(0).line() >= from))
                .toList();
        return new Part(new ArrayList<>(List.of(row)), head, above);
    }

    /** Whether a sentence stands between its lines, which is no part of a label or of a head. */
    private boolean hasSentence(List<PositionedRow> all) {
        Set<PositionedWord> ofLabels = all.stream()
                .flatMap(row -> row.label().stream())
                .flatMap(label -> label.words().stream())
                .collect(Collectors.toSet());
        return lines.subList(first, last + 1).stream()
                .filter(line -> !PositionedHead.mayHave(kind, line))
                .flatMap(line -> line.words().stream())
                .anyMatch(word -> Line.isSentence(word.text()) && !ofLabels.contains(word));
    }

    private static List<PositionedWord> words(List<PositionedLine> lines) {
        return lines.stream().flatMap(line -> line.words().stream()).toList();
    }

    private boolean take(List<Part> parts) {
        List<PositionedPiece> pieces = new ArrayList<>();
        List<List<HeadColumn>> heads = new ArrayList<>();
        List<HeadColumn> head = List.of();
        for (Part part : parts) {
            Optional<PositionedHead> own = part.headOf(kind);
            List<HeadColumn> columns = part.columns(kind);
            head = columns.isEmpty() ? head : inOrderOf(heads, columns);
            int count = head.isEmpty() ? kind.columns().size() : head.size();
            boolean hasTooMany =
                    part.rows().stream().anyMatch(row -> row.figures().size() > count);
            boolean isBroken =
                    own.filter(words -> words.isOverLabels(part.rows())).isPresent();
            boolean isWithoutHead = head.isEmpty() && kind != TableKind.REQUESTS;
            if (part.isUnderOtherHead(kind) || hasTooMany || isBroken || isWithoutHead) {
                return false;
            }
            PositionedPiece piece = PositionedPiece.of(
                    part.rows(), count, PositionedSum.among(kind, head), own.flatMap(PositionedHead::positions));
            pieces.add(pieces.isEmpty() ? piece : piece.withColumnsOf(pieces.get(pieces.size() - 1)));
            heads.add(head);
        }
        strangers = pieces.stream().mapToInt(PositionedPiece::strangers).sum() + (head.isEmpty() ? 1 : 0);
        boolean haveBlanks = pieces.stream().anyMatch(PositionedPiece::hasBlanks);
        for (int i = 0; i < pieces.size(); i++) {
            List<HeadColumn> columns = heads.get(i);
            pieces.get(i).fields(haveBlanks).forEach(fields -> rows.add(row(fields, columns)));
        }
        boolean areAllPlaced = !head.isEmpty() && rows.stream().allMatch(PositionedTable::isPlaced);
        return areAllPlaced || rows.stream().anyMatch(PositionedTable::hasBlankInPlace);
    }

    /** The columns of a head; nobody knows them if those of 三 stand in another order than in the first head. */
    private List<HeadColumn> inOrderOf(List<List<HeadColumn>> heads, List<HeadColumn> columns) {
        boolean isOther = kind == TableKind.REQUESTS
                && !heads.isEmpty()
                && columns.size() == heads.get(0).size()
                && !headings(columns).equals(headings(heads.get(0)));
        return isOther ? columns.stream().map(HeadColumn::untold).toList() : columns;
    }

    private static List<Optional<Heading>> headings(List<HeadColumn> columns) {
        return columns.stream().map(HeadColumn::column).toList();
    }

    private static boolean hasBlankInPlace(TableRow row) {
        return isPlaced(row) && row.fields().stream().anyMatch(Piece::isBlank);
    }

    private static boolean isPlaced(TableRow row) {
        return row.spacing() == TableRow.Spacing.POSITION;
    }

    private static TableRow row(PositionedPiece.Fields fields, List<HeadColumn> head) {
        boolean isOther = !head.isEmpty() && head.stream().allMatch(HeadColumn::isExtra);
        return new TableRow(
                fields.row().label().map(label -> Piece.label(PositionedWord.printed(label.words()))),
                fields.fields(),
                head,
                isOther ? TableRow.WordOrder.OTHER : TableRow.WordOrder.UNKNOWN,
                fields.spacing());
    }
}
