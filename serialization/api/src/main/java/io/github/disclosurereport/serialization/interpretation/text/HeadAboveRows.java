package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.table.HeadColumn;
import io.github.disclosurereport.serialization.interpretation.table.RunningHead;
import io.github.disclosurereport.serialization.interpretation.table.TableRow;
import io.github.disclosurereport.serialization.interpretation.table.TornHead;
import io.github.disclosurereport.serialization.interpretation.words.Folding;
import io.github.disclosurereport.serialization.interpretation.words.Word;
import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the words in front of the labels of a table in running text say of its columns, as far as it has been read. */
final class HeadAboveRows {

    private static final int FEWEST_LETTERS = 8;

    private final TableKind kind;
    private final int usualFigures;
    private List<HeadColumn> columns = List.of();
    private TableRow.WordOrder order = TableRow.WordOrder.UNKNOWN;
    private String first = "";
    private List<Heading> columnsOfFirst = List.of();

    /**
     * Of a table, of which nothing is read.
     *
     * @param usualFigures how many figures most of its rows have
     */
    HeadAboveRows(TableKind kind, int usualFigures) {
        this.kind = kind;
        this.usualFigures = usualFigures;
    }

    List<HeadColumn> columns() {
        return columns;
    }

    TableRow.WordOrder order() {
        return order;
    }

    /** Nobody knows what some words say: the columns below may be any. */
    void isStrange(List<Word> words) {
        columns = RunningHead.strange(Word.printed(words));
    }

    /** Takes what says how the columns stand: a line that names all of them, or else all the words in front of the label. */
    void take(List<Word> gap, PlacedText label, boolean isBelowRow) {
        List<String> lines = withoutLabel(gap, Folding.letters(label.text()));
        String letters = String.join("", lines);
        if (isRepeated(letters)) {
            return;
        }
        if (isBelowRow && OtherHead.isIn(kind, gap.stream().map(Word::placed).toList())) {
            isStrange(gap);
            return;
        }
        first = first.isEmpty() ? letters : first;
        List<HeadColumn> counted = kind == TableKind.REQUESTS && gap.size() >= usualFigures
                ? CountedHead.columns(Word.printedLines(gap), usualFigures)
                : List.of();
        if (!counted.isEmpty() && isInOtherOrder(named(counted))) {
            isStrange(gap);
            return;
        }
        if (!counted.isEmpty() && !CountedHead.isOfficial(counted)) {
            columns = counted;
            order = CountedHead.isTotalLast(counted) ? TableRow.WordOrder.UNKNOWN : TableRow.WordOrder.TORN;
            return;
        }
        if (kind != TableKind.CASES && new ForeignHead(kind, usualFigures, isBelowRow).isIn(Word.printedLines(gap))) {
            isStrange(gap);
            return;
        }
        RunningHead all = new RunningHead(kind, Word.printed(gap));
        Optional<RunningHead> whole = (Word.areInOneLine(gap) ? Stream.of(all) : heads(gap))
                .filter(RunningHead::namesAll)
                .reduce((above, below) -> below);
        RunningHead printed = whole.orElse(all);
        if (isInOtherOrder(whole.map(RunningHead::named).orElse(List.of()))) {
            isStrange(gap);
        } else if (printed.isHead()) {
            boolean isTorn =
                    kind == TableKind.REQUESTS && whole.isEmpty() && new TornHead(kind, lines).isLastBehindFirst();
            columns = isTorn ? List.of() : printed.columns();
            order = isTorn ? TableRow.WordOrder.TORN : TableRow.WordOrder.UNKNOWN;
        }
    }

    /** Whether a head names its columns in another order than the first one that did: one of them is wrong. */
    private boolean isInOtherOrder(List<Heading> named) {
        columnsOfFirst = columnsOfFirst.isEmpty() ? named : columnsOfFirst;
        return !named.isEmpty() && !named.equals(columnsOfFirst);
    }

    private static List<Heading> named(List<HeadColumn> head) {
        return head.stream().flatMap(column -> column.column().stream()).toList();
    }

    private Stream<RunningHead> heads(List<Word> gap) {
        return Word.lines(gap).stream().map(line -> new RunningHead(kind, Word.printed(line)));
    }

    /** The letters of each line, up to the label of the row below, which may go on behind its figures. */
    private static List<String> withoutLabel(List<Word> gap, String label) {
        List<String> lines = new ArrayList<>(Word.lines(gap).stream()
                .map(line -> Folding.letters(Word.printed(line).text()))
                .toList());
        String all = String.join("", lines);
        int left = label.length();
        while (!all.endsWith(label.substring(0, left))) {
            left--;
        }
        for (int last = lines.size() - 1; left > 0; last--) {
            int length = lines.get(last).length();
            lines.set(last, lines.get(last).substring(0, Math.max(0, length - left)));
            left -= length;
        }
        return lines;
    }

    /** A head that has the words of the first says the same, as that of the next page does. */
    private boolean isRepeated(String letters) {
        return first.length() >= FEWEST_LETTERS && letters.contains(first);
    }
}
