package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table that stands in running text: a cell a line, a row a line, or everything in one line, with anything or nothing
 * between the cells.
 */
final class RunningTable {

    private static final int LONGEST_GAP = 400;
    private static final int LONGEST_CORNER = 4;
    private static final Pattern SENTENCE = Pattern.compile("[。；，]");
    private static final Pattern BORDER = Pattern.compile("[\\s\\u00A0\\u3000|｜¦+=:—\\-\\u2500-\\u257F]*");

    private final TableKind kind;
    private final FormWords words;
    private final List<Line> lines;
    private final Optional<String> corner;
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
        Letters letters = new Letters(lines);
        return begin(kind, letters)
                .map(begin -> new RunningTable(kind, lines, letters, begin))
                .filter(table -> !table.rows.isEmpty());
    }

    private static Optional<String> corner(TableKind kind, Letters letters) {
        String official = Folding.fold(kind.corner());
        int from = official.isEmpty() ? -1 : letters.find(official);
        return from < 0 ? Optional.empty() : Optional.of(letters.printed(from, from + official.length()));
    }

    /** The text that the form prints in the upper left field. */
    Optional<String> corner() {
        return corner;
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
                && !SENTENCE.matcher(above.get(last).text()).find();
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

    private static Optional<Letters.Spot> begin(TableKind kind, Letters letters) {
        return Arrays.stream(Edition.values())
                .flatMap(edition -> beginnings(kind, edition))
                .distinct()
                .map(Folding::fold)
                .filter(word -> !word.isEmpty())
                .map(letters::find)
                .filter(index -> index >= 0)
                .min(Integer::compare)
                .map(index -> letters.spot(kind == TableKind.CASES ? withForums(letters, index) : index));
    }

    /** The words with which the table begins as it is printed; no narrative has them in a row. */
    private static Stream<String> beginnings(TableKind kind, Edition edition) {
        List<CellPath> cells = edition.cells(kind);
        Heading row = cells.get(0).row();
        String first = cells.get(0).column().label(edition);
        return switch (kind) {
            case PROACTIVE -> Stream.of(row.groups().get(0).label() + kind.corner(), kind.corner() + first);
            case REQUESTS ->
                Stream.of(kind.corner(), cells.get(0).column().groups().get(0).label() + first, row.label(edition));
            case CASES -> Stream.of(first + cells.get(1).column().label(edition));
        };
    }

    /**
     * In front of the first result of table 四 stand the names of the forums, which a sentence above names, too; and
     * other results where they are not in the official order.
     */
    private static int withForums(Letters letters, int begin) {
        FormWords words = FormWords.of(TableKind.CASES);
        int from = begin;
        int most = Edition.latest().cells(TableKind.CASES).size();
        int length = -1;
        for (int i = 0; i < most && length != 0; i++, from -= length) {
            String before = letters.before(from, Words.LONGEST_LABEL);
            int named = Stream.of(words.rows(), words.rowGroups(), words.columns())
                    .flatMap(vocabulary -> vocabulary.ending(before).map(Vocabulary.Match::length).stream())
                    .findFirst()
                    .orElse(0);
            boolean isSentence = SENTENCE.matcher(letters.printed(from - named, Math.min(from + 1, begin)))
                    .find();
            length = isSentence ? 0 : named;
        }
        return from;
    }

    private void read() {
        List<Word> gap = new ArrayList<>();
        List<Word> figures = new ArrayList<>();
        int letters = 0;
        List<Word> text = Words.of(lines, begin, this::beginsLabel);
        for (int i = 0; i < text.size(); i++) {
            Word word = text.get(i);
            if (i > 0 && i + 1 < text.size() && word.isRowNumber(text.get(i - 1), text.get(i + 1))) {
                continue;
            }
            if (!word.isFigure()) {
                if (!figures.isEmpty()) {
                    add(gap, figures);
                    gap.clear();
                    figures.clear();
                    letters = 0;
                }
                gap.add(word);
                letters += word.text().length();
            } else {
                figures.add(word);
            }
            if (word.isSentence() || letters > LONGEST_GAP) {
                break;
            }
        }
        add(gap, figures);
        while (!rows.isEmpty() && !isNamed(rows.get(rows.size() - 1))) {
            rows.remove(rows.size() - 1);
        }
    }

    private void add(List<Word> words, List<Word> figures) {
        if (figures.isEmpty()) {
            return;
        }
        String gap = words.stream().map(Word::text).collect(Collectors.joining());
        takeHead(gap, figures.get(0));
        List<Piece> fields = new ArrayList<>();
        for (Word figure : figures) {
            fields.add(new Piece(figure.text(), figure.place(), fields.size(), fields.size() + 1));
        }
        Piece label = new Piece(label(gap, words), figures.get(0).place(), 0, 0);
        TableRow row = new TableRow(
                Optional.of(label),
                fields,
                head,
                figures.stream().anyMatch(Word::isGlued) ? TableRow.Spacing.GLUED : TableRow.Spacing.SEPARATED);
        rows.add(row);
        if (isNamed(row)) {
            Word last = figures.get(figures.size() - 1);
            end = new Letters.Spot(last.line(), last.end());
        }
    }

    /** Rows behind the last that is named are narrative. Table 四 has one row, without a name. */
    private boolean isNamed(TableRow row) {
        return words.rows().match(row.letters()).isPresent() || (kind == TableKind.CASES && rows.indexOf(row) == 0);
    }

    /** What of the words in front of figures is the label of their row. */
    private String label(String gap, List<Word> gapWords) {
        String letters = Folding.letters(gap);
        int length = Stream.of(words.rows().ending(letters), words.rowGroups().ending(letters))
                .flatMap(Optional::stream)
                .filter(match -> match.slips() == 0)
                .mapToInt(Vocabulary.Match::length)
                .max()
                .orElseGet(() -> words.rows()
                        .ending(letters)
                        .map(Vocabulary.Match::length)
                        .orElse(0));
        return length > 0 || gapWords.isEmpty()
                ? Folding.lastLetters(gap, length)
                : gapWords.get(gapWords.size() - 1).text();
    }

    private void takeHead(String gap, Word figure) {
        RunningHead found = new RunningHead(kind, Folding.letters(gap));
        if (found.isHead()) {
            head = found.columns(figure.place());
        }
    }

    private boolean beginsLabel(String text) {
        String letters = Folding.fold(text);
        return Stream.of(words.rows(), words.rowGroups(), FormWords.BLOCKS, FormWords.SECTIONS)
                .anyMatch(vocabulary -> vocabulary.beginning(letters, 0).isPresent());
    }
}
