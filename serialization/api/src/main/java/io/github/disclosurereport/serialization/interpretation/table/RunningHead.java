package io.github.disclosurereport.serialization.interpretation.table;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.HeadingGroup;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.Folding;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Vocabulary;
import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The words of a head in running text, where its rows have become one line.
 *
 * <p>Blocks of table 二 have heads of one row: they name the columns in print order. The heads of 三 and 四 have several,
 * so 总计 may stand in front of what it sums up; they are only looked at for words that contradict the official order.
 */
public final class RunningHead {

    private static final int FEWEST_COLUMNS = 4;
    private static final int LONGEST_LABEL = 20;
    private static final int LETTERS_OF_BEGINNING = 2;

    private static final List<List<String>> BEGINNINGS =
            Arrays.stream(TableKind.values()).map(RunningHead::beginnings).toList();

    private final TableKind kind;
    private final PlacedText printed;
    private final String letters;
    private final List<Vocabulary.Mention<Heading>> columns = new ArrayList<>();
    private boolean beginsWithOtherGroup;
    private boolean hasOtherGroup;
    private boolean hasTotalBeforeGroup;

    /**
     * Finds the names of columns.
     *
     * @param printed what stands in front of a row's figures
     */
    public RunningHead(TableKind kind, PlacedText printed) {
        this.kind = kind;
        this.printed = printed;
        this.letters = Folding.letters(printed.text());
        FormWords words = FormWords.of(kind);
        for (int at = 0; at < letters.length(); ) {
            Optional<Vocabulary.Mention<HeadingGroup>> group =
                    words.columnGroups().beginningWithin(letters, at);
            Optional<Vocabulary.Mention<Heading>> column = words.columns().beginning(letters, at);
            at += Math.max(1, take(group, column));
        }
        if (kind == TableKind.PROACTIVE) {
            addMisprinted();
        }
    }

    /** Between two names, or behind the last, a whole name may stand with a slip. */
    private void addMisprinted() {
        for (int i = 0; i < columns.size(); i++) {
            int from = columns.get(i).end();
            int to = endOfWords(from, i);
            Optional<Heading> misprinted = FormWords.of(kind)
                    .columns()
                    .match(letters.substring(from, to))
                    .map(Vocabulary.Match::thing);
            if (misprinted.isPresent() && columns.stream().noneMatch(named -> named.thing() == misprinted.get())) {
                columns.add(i + 1, new Vocabulary.Mention<>(misprinted.get(), from, to - from));
            }
        }
    }

    /** Takes the longer name: that of a group, such as 法人或其他组织, hides that of a column inside it. */
    private int take(Optional<Vocabulary.Mention<HeadingGroup>> group, Optional<Vocabulary.Mention<Heading>> column) {
        int ofGroup = group.map(Vocabulary.Mention::length).orElse(0);
        int ofColumn = column.map(Vocabulary.Mention::length).orElse(0);
        if (ofColumn > ofGroup) {
            column.ifPresent(columns::add);
        } else if (group.filter(this::isWithoutFirstColumn).isPresent()) {
            if (columns.isEmpty()) {
                firstColumnBefore(group.get().start()).ifPresent(columns::add);
            }
            beginsWithOtherGroup |= columns.isEmpty();
            hasOtherGroup = true;
            hasTotalBeforeGroup |=
                    columns.stream().anyMatch(named -> named.thing().isTotal());
        }
        return Math.max(ofGroup, ofColumn);
    }

    private boolean isWithoutFirstColumn(Vocabulary.Mention<HeadingGroup> group) {
        return !kind.columns().get(0).groups().contains(group.thing());
    }

    /** The first column, whose name stands in front of a letter with a slip: 自然入. */
    private Optional<Vocabulary.Mention<Heading>> firstColumnBefore(int letter) {
        Heading first = kind.columns().get(0);
        String name = Folding.fold(first.label(Edition.latest()));
        int start = Math.max(0, letter - name.length());
        return Folding.isDamaged(name, letters.substring(start, letter))
                ? Optional.of(new Vocabulary.Mention<>(first, start, name.length()))
                : Optional.empty();
    }

    /** Whether the words are a head, and say more than that the columns are the official ones in their order. */
    public boolean isHead() {
        List<Heading> named = named();
        return switch (kind) {
            case PROACTIVE -> !named.isEmpty();
            case REQUESTS -> (new HashSet<>(named).size() >= FEWEST_COLUMNS && !isInOrder()) || !areBeginningsInOrder();
            case CASES ->
                named.size() >= FEWEST_COLUMNS && !(CaseOrder.isOfficial(named) && CaseOrder.isOfficial(letters));
        };
    }

    /** What the words say of the order of the columns, or of the forums above them. */
    TableRow.WordOrder order() {
        boolean isOfficial =
                kind == TableKind.REQUESTS && columns.size() == kind.columns().size() && isInOrder();
        boolean isOther = kind == TableKind.REQUESTS ? isHead() : !CaseOrder.isOfficial(letters);
        if (isOfficial) {
            return TableRow.WordOrder.OFFICIAL;
        }
        return isOther ? TableRow.WordOrder.OTHER : TableRow.WordOrder.UNKNOWN;
    }

    /** 总计 aside, unless it stands in front of all; the first column in front of the others' group. */
    private boolean isInOrder() {
        List<Heading> parts = columns.stream()
                .map(Vocabulary.Mention::thing)
                .filter(heading -> !heading.isTotal())
                .toList();
        return !columns.get(0).thing().isTotal()
                && !beginsWithOtherGroup
                && !hasTotalBeforeGroup
                && descents(parts) == 0;
    }

    /** Labels may be broken over lines: their first letters come in the order of the columns all the same. */
    private boolean areBeginningsInOrder() {
        int last = -1;
        for (String beginning : BEGINNINGS.get(kind.ordinal())) {
            int at = letters.indexOf(beginning);
            if (at >= 0 && at <= last) {
                return false;
            }
            last = Math.max(last, at);
        }
        return true;
    }

    /** The first letters of each column but 总计, and 其他, which stands in a group, too. */
    private static List<String> beginnings(TableKind kind) {
        return kind.columns().stream()
                .filter(heading -> !heading.isTotal())
                .filter(heading -> heading.groups().stream()
                        .noneMatch(group -> group.label().contains(beginning(heading))))
                .map(RunningHead::beginning)
                .toList();
    }

    private static String beginning(Heading heading) {
        return heading.label(Edition.latest()).substring(0, LETTERS_OF_BEGINNING);
    }

    /** Whether the columns stand in the order of the words: not if 总计 is among them, for that may have come from a row above. */
    private boolean isOneRow() {
        List<Boolean> areTotals =
                columns.stream().map(column -> column.thing().isTotal()).toList();
        return switch (kind) {
            case PROACTIVE -> true;
            case REQUESTS ->
                columns.size() >= FEWEST_COLUMNS
                        && !hasOtherGroup
                        && !areTotals.subList(1, areTotals.size() - 1).contains(true);
            case CASES -> false;
        };
    }

    private static int descents(List<Heading> headings) {
        return (int) IntStream.range(1, headings.size())
                .filter(i -> headings.get(i - 1).ordinal() >= headings.get(i).ordinal())
                .count();
    }

    /** A head that nobody understands. */
    public static List<HeadColumn> strange(PlacedText printed) {
        PlacedText label =
                printed.substring(0, Math.min(LONGEST_LABEL, printed.text().length()));
        return List.of(HeadColumn.numbered(0, Optional.empty(), label));
    }

    /** Whether it names each column of table 三, and each once. */
    public boolean namesAll() {
        return kind == TableKind.REQUESTS
                && columns.size() == kind.columns().size()
                && columns.stream()
                                .map(Vocabulary.Mention::thing)
                                .collect(Collectors.toSet())
                                .size()
                        == columns.size();
    }

    /** The columns in the order of the words. */
    public List<Heading> named() {
        return columns.stream().map(Vocabulary.Mention::thing).toList();
    }

    /** Whether the names of enough columns are there. */
    public boolean hasColumns() {
        return columns.size() >= FEWEST_COLUMNS;
    }

    /** The columns in the order of the words; one that the form does not have where that cannot be told. */
    public List<HeadColumn> columns() {
        boolean isMisprinted = kind == TableKind.REQUESTS && !namesAll() && !areBeginningsInOrder();
        if (!isOneRow() || isMisprinted) {
            return strange(printed);
        }
        return IntStream.range(0, columns.size())
                .mapToObj(i -> HeadColumn.numbered(i, Optional.of(columns.get(i).thing()), printed(i)))
                .toList();
    }

    /** The name of a column and what follows it, such as 单位元, up to the next column or the label of a row. */
    private PlacedText printed(int index) {
        Vocabulary.Mention<Heading> column = columns.get(index);
        int end = endOfWords(column.end(), index);
        return printed.substring(offset(column.start()), offset(end - 1) + 1);
    }

    /** Where in what is printed a letter stands. */
    private int offset(int letter) {
        int offset = -1;
        for (int left = letter; left >= 0; ) {
            offset++;
            left -= Character.isLetterOrDigit(printed.text().charAt(offset)) ? 1 : 0;
        }
        return offset;
    }

    /** Where the words behind the name of a column end: at the next column, or the label of a row. */
    private int endOfWords(int from, int index) {
        int next = index + 1 < columns.size() ? columns.get(index + 1).start() : letters.length();
        int end = from;
        while (end < next && !beginsRow(end)) {
            end++;
        }
        return end;
    }

    private boolean beginsRow(int at) {
        FormWords words = FormWords.of(kind);
        return words.rows().beginning(letters, at).isPresent()
                || words.rowGroups().beginning(letters, at).isPresent();
    }
}
