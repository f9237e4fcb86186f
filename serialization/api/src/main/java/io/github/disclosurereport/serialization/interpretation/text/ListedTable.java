package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.table.HeadColumn;
import io.github.disclosurereport.serialization.interpretation.table.TableRow;
import io.github.disclosurereport.serialization.interpretation.words.Folding;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Letters;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.serialization.interpretation.words.OfOthers;
import io.github.disclosurereport.serialization.interpretation.words.Vocabulary;
import io.github.disclosurereport.serialization.interpretation.words.Words;
import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table in lists or sentences: each figure stands behind the name of its column, 自然人：3；商业企业：0；…
 *
 * <p>A row counts only with all its columns, each once. The text stays what it is.
 */
final class ListedTable {

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)[ \\u00A0](?=\\d)");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d年");

    /** What may stand between a name and its figure. */
    private static final String FILLING = "共为计是有件条份次宗笔项个数量各万亿元";

    private final FormWords words;
    private final Letters letters;
    private final ListedBlanks blanks;
    private final boolean isDashSeparator;
    private final List<ListedRow> rows = new ArrayList<>();
    /** The first label of each column, where it stands in a row. */
    private final Map<Integer, Map<Heading, HeadColumn>> columns = new HashMap<>();

    /** For labels of rows, by their letters, whether the figures of the row are those of others; asked where it has any. */
    private final Map<Integer, Boolean> areOfOthers = new HashMap<>();

    /** Where the last label of a row begins. */
    private int label;

    /** The column whose figure must come next. */
    private Optional<Vocabulary.Mention<Heading>> awaited = Optional.empty();

    private ListedTable(TableKind kind, Letters letters) {
        this.words = FormWords.of(kind);
        this.letters = letters;
        this.blanks = new ListedBlanks(words, letters);
        this.isDashSeparator = ListedFigures.isDashSeparator(letters.lines());
        read();
    }

    /** Finds it in a text, which stays what it is; empty if it has no such table. */
    static Optional<TextTable> find(TableKind kind, Passage text) {
        ListedTable table = new ListedTable(kind, text.letters());
        Optional<RestOfList> rest = RestOfList.in(kind, text.lines(), table.rows);
        rest.ifPresent(zeros -> table.rows.forEach(row -> row.add(zeros.of(row, text.lines()))));
        int whole = table.rows.stream()
                .filter(ListedRow::isWhole)
                .map(ListedRow::heading)
                .collect(Collectors.toSet())
                .size();
        List<TableRow> rows = table.rows.stream()
                .filter(row -> !row.fields().isEmpty())
                .map(ListedRow::printed)
                .toList();
        return whole < (rest.isPresent() ? 1 : fewestRows(kind))
                ? Optional.empty()
                : Optional.of(new TextTable(rows, Optional.empty(), text, rest.map(RestOfList::rows)));
    }

    private static int fewestRows(TableKind kind) {
        return kind == TableKind.CASES ? 2 : 3;
    }

    private void read() {
        int at = 0;
        while (at < letters.length()) {
            at += step(at);
        }
        takePlaceholderOrBlank(at);
    }

    /** Takes what stands at a letter, and tells how many letters it is. */
    private int step(int at) {
        char letter = letters.charAt(at);
        int zeros = ZerosOfRest.lengthAt(letters, at);
        if (zeros > 0) {
            takePlaceholderOrBlank(at);
            awaited = Optional.empty();
            takeZeros(at, at + zeros);
            return zeros;
        }
        if (awaited.filter(name -> !isInLineOf(name, at)).isPresent() && blanks.isNumberOfRow(at)) {
            return 1;
        }
        if (Character.isDigit(letter)) {
            return awaited.isEmpty() ? 1 : figure(at);
        }
        if (!words.rows().mayBegin(letter) && !words.columns().mayBegin(letter)) {
            return other(at);
        }
        Optional<Vocabulary.Mention<Heading>> row = words.rows().beginning(letters.text(), at);
        Optional<Vocabulary.Mention<Heading>> columnHere = words.columns().beginning(letters.text(), at);
        int ofGroup = words.columnGroups()
                .beginning(letters.text(), at)
                .map(Vocabulary.Mention::length)
                .orElse(0);
        int ofRow = row.map(Vocabulary.Mention::length).orElse(0);
        int ofColumn = columnHere.map(Vocabulary.Mention::length).orElse(0);
        if (ofGroup > Math.max(ofRow, ofColumn)) {
            takePlaceholderOrBlank(at);
            awaited = Optional.empty();
            return ofGroup;
        }
        boolean isColumn = ofColumn > 0
                && ofColumn == ofRow
                && (isBeforeField(at + ofColumn)
                        || columnHere
                                .flatMap(name -> blank(name, at + ofColumn))
                                .isPresent());
        if (ofColumn > ofRow || isColumn) {
            takePlaceholderOrBlank(at);
            awaited = columnHere;
            lastRow().ifPresent(last -> last.name(awaited.orElseThrow().thing()));
            return ofColumn;
        }
        if (ofRow > 0) {
            takePlaceholderOrBlank(at);
            label = at;
            begin(row.get().thing(), letters.printed(at, at + ofRow));
            Letters.Spot end = letters.spot(at + ofRow - 1);
            rows.get(rows.size() - 1).labelEnds(end.line(), end.offset() + 1);
            return ofRow;
        }
        return other(at);
    }

    private boolean isRowOfOthers() {
        return areOfOthers.computeIfAbsent(label, this::isOfOthers);
    }

    /** Whether words in front of the label of a row, or of its number, say that its figures are those of others: 上年1.属于国家秘密. */
    private boolean isOfOthers(int at) {
        int number = at > 0 && ListedBlanks.NUMERALS.indexOf(letters.charAt(at - 1)) >= 0 ? at - 1 : at;
        Letters.Spot label = letters.spot(at);
        String inFront = letters.line(label.line())
                .text()
                .substring(0, label.offset() < Words.LONGEST_LABEL ? label.offset() : 0);
        return OfOthers.areAdded(Folding.letters(inFront), "")
                || Stream.of(at, number)
                        .map(begin -> letters.before(begin, Words.LONGEST_LABEL))
                        .anyMatch(before -> OfOthers.atEndOf(before) > 0);
    }

    private int other(int at) {
        int sign = awaited.filter(name -> name.thing().declaration().isSigned())
                .map(name -> letters.spot(at))
                .map(spot ->
                        ListedFigures.lengthOfSign(letters.line(spot.line()).text(), spot.offset()))
                .orElse(0);
        if (sign > 0) {
            return figure(at);
        }
        if (FILLING.indexOf(letters.charAt(at)) < 0) {
            if (awaited.filter(name -> isInLineOf(name, at)).isEmpty()) {
                takePlaceholder(at);
            }
            awaited = Optional.empty();
        }
        return 1;
    }

    private boolean isInLineOf(Vocabulary.Mention<Heading> name, int at) {
        return letters.spot(name.end() - 1).line() == letters.spot(at).line();
    }

    /** Begins a row, or goes on with it behind the label of its group. */
    private void begin(Heading heading, PlacedText label) {
        awaited = Optional.empty();
        if (lastRow()
                .filter(row -> row.fields().isEmpty() && words.isGroupOf(row.heading(), heading))
                .isPresent()) {
            rows.remove(rows.size() - 1);
        }
        if (lastRow().filter(row -> row.heading() == heading).isEmpty()) {
            rows.add(new ListedRow(heading, label));
        }
    }

    /** 其余均为0, in the line of the label of its row. */
    private void takeZeros(int from, int to) {
        int line = letters.spot(from).line();
        lastRow().filter(row -> row.line() == line && !isRowOfOthers()).ifPresent(row -> {
            String behind = letters.line(line).text().substring(row.endOfLabel());
            row.add(ZerosOfRest.in(behind, letters.printed(from, to - 1), letters.printed(to - 1, to)));
        });
    }

    private Optional<ListedRow> lastRow() {
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(rows.size() - 1));
    }

    private boolean isBeforeField(int at) {
        return isBeforeFigure(at) || blanks.placeholder(at, at).isPresent();
    }

    private boolean isBeforeFigure(int at) {
        int next = at;
        while (next < letters.length() && FILLING.indexOf(letters.charAt(next)) >= 0) {
            next++;
        }
        return next < letters.length() && Character.isDigit(letters.charAt(next));
    }

    /** Takes a dash or the like for a figure, between the name of its column and the next name or figure. */
    private void takePlaceholder(int next) {
        Optional<PlacedText> printed = awaited.flatMap(name -> blanks.placeholder(name.end(), next));
        printed.ifPresent(this::add);
    }

    /** Takes a dash or the like, or that nothing stands behind the colon of a name, in front of the next name. */
    private void takePlaceholderOrBlank(int next) {
        takePlaceholder(next);
        awaited.flatMap(name -> blank(name, next)).ifPresent(this::add);
    }

    /** A blank of a column that its row has not had yet. */
    private Optional<PlacedText> blank(Vocabulary.Mention<Heading> name, int next) {
        boolean isOpen = lastRow().filter(row -> !row.has(name.thing())).isPresent();
        return isOpen ? blanks.blank(name, next) : Optional.empty();
    }

    /** What is printed for the column that awaits it. */
    private void add(PlacedText printed) {
        Vocabulary.Mention<Heading> name = awaited.orElseThrow();
        awaited = Optional.empty();
        if (!rows.isEmpty() && !isRowOfOthers()) {
            ListedRow row = rows.get(rows.size() - 1);
            row.add(column(row.fields().size(), name), printed);
        }
    }

    private HeadColumn column(int number, Vocabulary.Mention<Heading> name) {
        return columns.computeIfAbsent(number, key -> new HashMap<>())
                .computeIfAbsent(
                        name.thing(),
                        heading -> HeadColumn.numbered(
                                number, Optional.of(heading), letters.printed(name.start(), name.end())));
    }

    /** A figure below its name with the line below it, if that has figures alone: nobody knows which of them counts. */
    private PlacedText withFiguresBelow(PlacedText figure, int line) {
        boolean areFigures =
                line < letters.lines().size() && !letters.line(line).figures().isEmpty();
        return areFigures
                ? figure.plus(PlacedText.of("\n")).plus(letters.line(line).placed())
                : figure;
    }

    /** Figures that blanks part: 97 104 are two, and no 97104. */
    private static PlacedText apart(PlacedText figures) {
        return figures.withLetters(BETWEEN_DIGITS.matcher(figures.text()).replaceAll("\n"));
    }

    private int figure(int at) {
        Letters.Spot spot = letters.spot(at);
        Line line = letters.line(spot.line());
        boolean isSigned = Character.isDigit(letters.charAt(at))
                && spot.offset() > 0
                && "-−+".indexOf(line.text().charAt(spot.offset() - 1)) >= 0;
        if (!isSigned) {
            takePlaceholder(at);
        }
        if (awaited.isEmpty()) {
            return 1;
        }
        Letters.Spot name = letters.spot(awaited.get().end() - 1);
        int first = isSigned ? spot.offset() - 1 : spot.offset();
        ListedFigures figures = new ListedFigures(line, first, isDashSeparator);
        int begin = name.line() == spot.line() ? figures.begin(name.offset() + 1) : first;
        int end = figures.end(awaited.get().thing().declaration().unit());
        if (YEAR.matcher(line.text()).region(first, line.text().length()).lookingAt()) {
            awaited = Optional.empty();
            return 1;
        }
        PlacedText printed = apart(line.placed().substring(begin, end));
        add(name.line() < spot.line() ? withFiguresBelow(printed, spot.line() + 1) : printed);
        int length = 0;
        while (at + length < letters.length()
                && letters.spot(at + length).line() == spot.line()
                && letters.spot(at + length).offset() < end) {
            length++;
        }
        return Math.max(1, length);
    }
}
