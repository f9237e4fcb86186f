package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.table.RunningHead;
import io.github.disclosurereport.serialization.interpretation.table.TableRow;
import io.github.disclosurereport.serialization.interpretation.words.Folding;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Letters;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.serialization.interpretation.words.Numeral;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.serialization.interpretation.words.Vocabulary;
import io.github.disclosurereport.serialization.interpretation.words.Word;
import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table that stands in running text: a cell a line, a row a line, or everything in one line, with anything or nothing
 * between the cells.
 */
final class RunningTable {

    private static final int LONGEST_CORNER = 4;
    private static final int FEWEST_ROWS = 3;
    private static final Pattern BORDER = Pattern.compile("[\\s\\u00A0\\u3000|｜¦+=:—\\-\\u2500-\\u257F]*");

    private final TableKind kind;
    private final FormWords words;
    private final List<Line> lines;
    private final Optional<PlacedText> corner;
    private final Letters.Spot begin;
    private final List<TableRow> rows = new ArrayList<>();
    private HeadAboveRows head;
    private boolean hasLineForEachField;
    private boolean hasLostBlanks;
    private Letters.Spot end;

    private RunningTable(TableKind kind, List<Line> lines, Letters letters, Letters.Spot begin) {
        this.kind = kind;
        this.words = FormWords.of(kind);
        this.lines = lines;
        this.corner = corner(kind, letters);
        this.begin = begin;
        this.end = begin;
        read();
    }

    /** Finds a table in a text and, should it stand there twice, the other, too: then nobody knows which figures count. */
    static Optional<TextTable> find(TableKind kind, Passage text) {
        return longest(kind, text).map(first -> {
            TextTable found = first.found();
            return again(kind, found.around())
                    .filter(RunningTable::isWhole)
                    .map(RunningTable::found)
                    .map(second -> new TextTable(
                            Stream.concat(found.rows().stream(), second.rows().stream())
                                    .toList(),
                            second.corner().or(found::corner),
                            second.around()))
                    .orElse(found);
        });
    }

    private static Optional<RunningTable> longest(TableKind kind, Passage text) {
        List<Line> unwrapped = WrappedHead.unwrap(kind, text.lines());
        boolean isWrapped = unwrapped.size() < text.lines().size();
        Letters letters = isWrapped ? new Letters(unwrapped) : text.letters();
        return RunningBegin.find(kind, letters).stream()
                .map(begin -> new RunningTable(kind, unwrapped, letters, begin))
                .filter(table -> !table.rows.isEmpty())
                .max(Comparator.comparingInt(table -> table.rows.size()));
    }

    /** Finds another table in the text around one: only where its words stand letter by letter. */
    private static Optional<RunningTable> again(TableKind kind, Passage around) {
        return RunningBegin.isCertain(kind, around.letters()) ? longest(kind, around) : Optional.empty();
    }

    static Optional<PlacedText> corner(TableKind kind, Letters letters) {
        String official = Folding.fold(kind.corner());
        int from = official.isEmpty() ? -1 : letters.find(official);
        return from < 0 ? Optional.empty() : Optional.of(letters.printed(from, from + official.length()));
    }

    /** Whether it is a table of its own, and no sentence that has some of its words. */
    private boolean isWhole() {
        return kind == TableKind.CASES
                ? rows.get(0).fields().size() >= kind.columns().size()
                : rows.stream().filter(row -> !row.fields().isEmpty()).count() >= FEWEST_ROWS;
    }

    private TextTable found() {
        List<TableRow> whole = hasLineForEachField ? LostBlanks.restored(kind, rows) : rows;
        return between(lines, begin, end, whole, corner);
    }

    /** Rows, between the lines around them and what of the first and last line does not belong to them. */
    static TextTable between(
            List<Line> lines, Letters.Spot begin, Letters.Spot end, List<TableRow> rows, Optional<PlacedText> corner) {
        Line first = lines.get(begin.line());
        Line last = lines.get(end.line());
        List<Line> above = new ArrayList<>(lines.subList(0, begin.line()));
        above.add(withoutBorder(first.substring(0, begin.offset())));
        List<Line> below = new ArrayList<>();
        below.add(withoutBorder(last.substring(end.offset(), last.text().length())));
        below.addAll(lines.subList(end.line() + 1, lines.size()));
        return TextTable.between(withoutCorner(withoutBorders(above)), rows, corner, withoutBorders(below));
    }

    private static List<Line> withoutBorders(List<Line> lines) {
        return lines.stream()
                .filter(line -> !BORDER.matcher(line.text()).matches())
                .toList();
    }

    /** A word or two alone in the line above, such as 类别 or 单位：件, belong to the head of the table. */
    static List<Line> withoutCorner(List<Line> above) {
        int last = above.size() - 1;
        String letters = last < 0 ? "" : Folding.letters(above.get(last).text());
        boolean isCorner = !letters.isEmpty()
                && letters.length() <= LONGEST_CORNER
                && Numeral.of(above.get(last).text()).isEmpty()
                && !Line.isSentence(above.get(last).text());
        return isCorner ? above.subList(0, last) : above;
    }

    /** A bracket in front of the first label, or a border behind the last figure, belongs to the table. */
    private static Line withoutBorder(Line line) {
        String text = line.text();
        int from = 0;
        int to = text.length();
        while (to > 0 && "（(“\"|｜│┃+：: \u00A0\u3000\t".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        while (from < to && "）)”|｜│┃+ \u00A0\u3000\t".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return line.substring(from, to);
    }

    /** What stands behind the last row that has a name is narrative. */
    private void read() {
        List<RunningRow> all = RunningRow.from(begin, lines, kind);
        List<RunningRow> found = kind == TableKind.REQUESTS ? RunningRow.withoutPageNumbers(all) : all;
        hasLineForEachField = found.stream().allMatch(RunningRow::hasLineForEachFigure);
        head = new HeadAboveRows(kind, RunningRow.usualFigures(found));
        hasLostBlanks = !hasLineForEachField
                && kind == TableKind.REQUESTS
                && 2 * found.stream().filter(this::isShort).count() > found.size();
        if (found.size() > 1 && areFiguresAboveLabels(found)) {
            head.isStrange(found.get(0).gap());
        }
        List<RunningLabel> labels = IntStream.range(0, found.size() - 1)
                .mapToObj(i -> RunningLabel.of(
                        words, found.get(i).gap(), found.get(i + 1).gap()))
                .toList();
        List<Optional<Heading>> named = labels.stream().map(this::row).toList();
        if (kind == TableKind.PROACTIVE && areFiguresAboveFirstLabel(found, named)) {
            return;
        }
        int count = labels.size();
        while (count > 0 && named.get(count - 1).isEmpty() && !isWholeOfForum(found.get(count - 1), found.get(0))) {
            count--;
        }
        Set<Heading> filled =
                named.subList(0, count).stream().flatMap(Optional::stream).collect(Collectors.toSet());
        LabelsAlone alone = new LabelsAlone(kind, filled);
        for (int i = 0; i < count; i++) {
            List<Word> gap = found.get(i).gap();
            // In front of a label that is not recognised they may be pieces of it; in its own line none stands.
            boolean mayHaveOthers =
                    named.get(i).isPresent() && (labels.get(i).end().isPresent() || !Word.areInOneLine(gap));
            head.take(
                    mayHaveOthers ? takeLabels(alone.in(gap)) : gap,
                    labels.get(i).text(),
                    !rows.isEmpty());
            boolean mayGoOn = i + 1 < count && named.get(i + 1).isEmpty() && isShort(found.get(i + 1));
            add(found.get(i), labels.get(i), mayGoOn);
        }
        if (count > 0) {
            takeLabels(alone.below(found.get(count).gap()));
        }
    }

    private boolean isShort(RunningRow row) {
        return row.figures().size() < kind.columns().size();
    }

    private Optional<Heading> row(RunningLabel label) {
        return words.row(Piece.label(label.text())).map(Vocabulary.Match::thing);
    }

    /** Table 四 has one row without a name; if two, nobody knows which. */
    private boolean isWholeOfForum(RunningRow row, RunningRow first) {
        return kind == TableKind.CASES
                && row.figures().size() == first.figures().size();
    }

    /** Whether a whole row of figures follows the head, before any label, or a label the last one: each may stand below its figures. */
    private boolean areFiguresAboveLabels(List<RunningRow> found) {
        RunningRow first = found.get(0);
        Piece label = Piece.label(
                RunningLabel.of(words, first.gap(), found.get(1).gap()).text());
        String letters = label.letters();
        boolean isOfHead = !letters.isEmpty()
                && (words.columns().has(letters) || words.columns().hasPiece(letters));
        return kind == TableKind.REQUESTS
                && first.figures().size() == kind.columns().size()
                && (isOfHead
                        ? new RunningHead(kind, Word.printed(first.gap())).hasColumns()
                        : words.row(label).isEmpty() && isLabelled(found.get(found.size() - 1)));
    }

    /** Whether each row of a block has its label below: no label is in front of the first figures, and one behind the last. */
    private boolean areFiguresAboveFirstLabel(List<RunningRow> found, List<Optional<Heading>> named) {
        return !named.isEmpty() && named.get(0).isEmpty() && isLabelled(found.get(found.size() - 1));
    }

    /** Whether the words behind the last figures begin with the label of a row. */
    private boolean isLabelled(RunningRow rest) {
        String letters = Folding.fold(Word.printed(rest.gap()).text());
        return words.rows().beginning(letters, 0).isPresent();
    }

    /** Takes labels alone, each below its head, and leaves the words behind the last of them. */
    private List<Word> takeLabels(List<LabelsAlone.WordLine> lines) {
        List<Word> left = new ArrayList<>();
        for (LabelsAlone.WordLine line : lines) {
            left.addAll(line.words());
            if (line.label().isPresent()) {
                head.take(left, line.label().get(), !rows.isEmpty());
                addRow(line.label().get(), List.of());
                end = left.get(left.size() - 1).behind();
                left.clear();
            }
        }
        return left;
    }

    /** Adds a row of figures. Its label may go on behind them, and perhaps its figures. */
    private void add(RunningRow row, RunningLabel label, boolean mayGoOn) {
        boolean mayBeBroken = mayBeTwoRows(row) || (mayGoOn && isWithoutItsSum(row));
        addRow(forum(row).orElse(label.text()), mayBeBroken ? linesOf(row) : row.fields());
        end = label.end().orElse(row.end());
    }

    /** Figures in two lines may be those of two rows where blank cells have left no trace, or broken in the middle. */
    private boolean mayBeTwoRows(RunningRow row) {
        int lines = Word.lines(row.figures()).size();
        return lines > 1 && (hasLostBlanks || (lines < row.figures().size() && isWithoutItsSum(row)));
    }

    /** Whether it is a row of table 三 that does not end with its sum: its figures may be halves of others. */
    private boolean isWithoutItsSum(RunningRow row) {
        return kind == TableKind.REQUESTS
                && row.figures().size() == kind.columns().size()
                && !row.endsWithSum();
    }

    /** Each line as a field, in which blanks part the figures: nobody knows whose they are. */
    private static List<Piece> linesOf(RunningRow row) {
        List<PlacedText> lines =
                Word.lines(row.figures()).stream().map(RunningTable::line).toList();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new Piece(lines.get(i), i, i + 1))
                .toList();
    }

    private static PlacedText line(List<Word> figures) {
        PlacedText line = figures.get(0).placed();
        for (Word figure : figures.subList(1, figures.size())) {
            line = line.plus(PlacedText.of(" ")).plus(figure.placed());
        }
        return line;
    }

    /** Table 四 may stand in pieces, each with the name of its forum above the head. */
    private Optional<PlacedText> forum(RunningRow row) {
        if (kind != TableKind.CASES || row.figures().size() != kind.columns().size()) {
            return Optional.empty();
        }
        List<PlacedText> named = Word.lines(row.gap()).stream()
                .map(Word::printed)
                .filter(line -> words.namesRow(Folding.fold(line.text())))
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private void addRow(PlacedText label, List<Piece> fields) {
        rows.add(new TableRow(
                Optional.of(Piece.label(label)), fields, head.columns(), head.order(), TableRow.Spacing.RUNNING));
    }
}
