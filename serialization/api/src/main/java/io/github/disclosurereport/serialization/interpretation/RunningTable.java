package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A table that stands in running text: a cell a line, a row a line, or everything in one line, with anything or nothing
 * between the cells.
 */
final class RunningTable {

    private static final int LONGEST_GAP = 400;
    private static final int LONGEST_CORNER = 4;
    private static final int FEWEST_ROWS = 3;
    private static final Pattern BORDER = Pattern.compile("[\\s\\u00A0\\u3000|｜¦+=:—\\-\\u2500-\\u257F]*");

    private final TableKind kind;
    private final FormWords words;
    private final List<Line> lines;
    private final Optional<PlacedText> corner;
    private final Letters.Spot begin;
    private final List<TableRow> rows = new ArrayList<>();
    private List<HeadColumn> head = List.of();
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

    /** Finds a table in lines; empty if they have none. */
    static Optional<RunningTable> find(TableKind kind, List<Line> lines) {
        List<Line> unwrapped = WrappedHead.unwrap(kind, lines);
        Letters letters = new Letters(unwrapped);
        return RunningBegin.find(kind, letters).stream()
                .map(begin -> new RunningTable(kind, unwrapped, letters, begin))
                .filter(table -> !table.rows.isEmpty())
                .max(Comparator.comparingInt(table -> table.rows.size()));
    }

    /** Finds another table in lines around one: only where its words stand letter by letter. */
    static Optional<RunningTable> findAgain(TableKind kind, List<Line> around) {
        return RunningBegin.isCertain(kind, new Letters(around)) ? find(kind, around) : Optional.empty();
    }

    private static Optional<PlacedText> corner(TableKind kind, Letters letters) {
        String official = Folding.fold(kind.corner());
        int from = official.isEmpty() ? -1 : letters.find(official);
        return from < 0 ? Optional.empty() : Optional.of(letters.printed(from, from + official.length()));
    }

    /** The text that the form prints in the upper left field. */
    Optional<PlacedText> corner() {
        return corner;
    }

    /** Whether it is a table of its own, and no sentence that has some of its words. */
    boolean isWhole() {
        return kind == TableKind.CASES
                ? rows.get(0).fields().size() >= kind.columns().size()
                : rows.size() >= FEWEST_ROWS;
    }

    List<TableRow> rows() {
        return rows;
    }

    /** The lines around the table, and what of its first and last line does not belong to it. */
    List<Line> linesAround() {
        Line first = lines.get(begin.line());
        Line last = lines.get(end.line());
        List<Line> above = new ArrayList<>(lines.subList(0, begin.line()));
        above.add(withoutBorder(first.substring(0, begin.offset())));
        List<Line> below = new ArrayList<>();
        below.add(withoutBorder(last.substring(end.offset(), last.text().length())));
        below.addAll(lines.subList(end.line() + 1, lines.size()));
        return Stream.concat(withoutCorner(withoutBorders(above)).stream(), withoutBorders(below).stream())
                .toList();
    }

    private static List<Line> withoutBorders(List<Line> lines) {
        return lines.stream()
                .filter(line -> !BORDER.matcher(line.text()).matches())
                .toList();
    }

    /** A word or two alone in the line above, such as 类别 or 单位：件, belong to the head of the table. */
    private static List<Line> withoutCorner(List<Line> above) {
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

    /** Figures, and the words in front of them. */
    private record Run(List<Word> gap, List<Word> figures) {

        Run() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    private void read() {
        List<Run> runs = runs();
        if (runs.size() > 1 && areFiguresAboveLabels(runs.get(0), runs.get(1))) {
            head = RunningHead.strange(Word.printed(runs.get(0).gap()));
        }
        for (int i = 0; i + 1 < runs.size(); i++) {
            add(runs.get(i), runs.get(i + 1).gap());
        }
        while (!rows.isEmpty() && !isNamed(rows.get(rows.size() - 1))) {
            rows.remove(rows.size() - 1);
        }
    }

    /** Whether a whole row of figures follows the head, before any label: each label may stand below its figures. */
    private boolean areFiguresAboveLabels(Run first, Run second) {
        String label = Folding.fold(
                RunningLabel.of(words, first.gap(), second.gap()).text().text());
        return kind == TableKind.REQUESTS
                && first.figures().size() == kind.columns().size()
                && (words.rows().match(label).isEmpty() || words.columns().has(label))
                && new RunningHead(kind, Word.printed(first.gap())).hasColumns();
    }

    /** The runs of figures up to the first sentence, and what stands behind the last. */
    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        Run run = new Run();
        int letters = 0;
        List<Word> text = Words.of(lines, begin, this::beginsLabel);
        for (int i = 0; i < text.size(); i++) {
            Word word = text.get(i);
            if (i > 0 && i + 1 < text.size() && word.isRowNumber(text.get(i - 1), text.get(i + 1))) {
                continue;
            }
            if (word.isFigure()) {
                run.figures().add(word);
            } else {
                if (!run.figures().isEmpty()) {
                    runs.add(run);
                    run = new Run();
                    letters = 0;
                }
                run.gap().add(word);
                letters += word.text().length();
            }
            if (word.isSentence() || letters > LONGEST_GAP) {
                break;
            }
        }
        runs.add(run);
        if (!run.figures().isEmpty()) {
            runs.add(new Run());
        }
        return runs;
    }

    /** Adds a row. Its label may go on behind its figures. */
    private void add(Run run, List<Word> behind) {
        List<Word> figures = run.figures();
        takeHead(Word.printed(run.gap()));
        List<Piece> fields = new ArrayList<>();
        for (Word figure : figures) {
            fields.add(Piece.of(figure, fields.size()));
        }
        RunningLabel label = RunningLabel.of(words, run.gap(), behind);
        TableRow row = new TableRow(
                Optional.of(new Piece(label.text(), 0, 0)),
                fields,
                head,
                TableRow.WordOrder.UNKNOWN,
                TableRow.Spacing.RUNNING);
        rows.add(row);
        if (isNamed(row)) {
            Word last = figures.get(figures.size() - 1);
            end = label.end().orElse(new Letters.Spot(last.line(), last.end()));
        }
    }

    /** Rows behind the last that is named are narrative. Table 四 has one row without a name; if two, nobody knows which. */
    private boolean isNamed(TableRow row) {
        return words.rows().match(row.letters()).isPresent()
                || (kind == TableKind.CASES
                        && row.fields().size() == rows.get(0).fields().size());
    }

    private void takeHead(PlacedText gap) {
        RunningHead found = new RunningHead(kind, gap);
        if (found.isHead()) {
            head = found.columns();
        }
    }

    private boolean beginsLabel(String text) {
        String letters = Folding.fold(text);
        return Stream.of(words.rows(), words.rowGroups(), FormWords.BLOCKS, FormWords.SECTIONS)
                .anyMatch(vocabulary -> vocabulary.beginning(letters, 0).isPresent());
    }
}
