package io.github.disclosurereport.serialization.interpretation.table;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.HeadingGroup;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.Folding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A head whose labels are torn into pieces that stand in several lines, as text layers of PDFs have it.
 *
 * <p>The pieces of one line stand as the columns do; how the pieces of one line stand to those of another nobody knows.
 * It is the official head if the pieces make up all its labels and nothing else, and each line goes from left to right.
 */
public final class TornHead {

    /** More than the labels of any real head need; what is still open then is not told. */
    private static final int MOST_STEPS = 20_000;

    /** The rank in front of all columns. */
    private static final int FIRST = -1;

    /** A label, and how far to the right it stands; one over several columns stands right in front of the first of them. */
    private record Label(String letters, int rank, boolean isColumn) {

        static Label column(String words, int number) {
            return new Label(Folding.fold(words), 2 * number, true);
        }

        static Label over(String words, int firstColumn) {
            return new Label(Folding.fold(words), 2 * firstColumn - 1, false);
        }

        boolean mayStandBehind(int last) {
            return isColumn ? rank > last : rank >= last;
        }
    }

    /** A piece of a label in a line. */
    private record TornPiece(int line, int rank) {}

    private final List<String> lines;
    private final List<Label> labels;
    private final int[] met;
    private final Deque<TornPiece> pieces = new ArrayDeque<>();
    private final boolean isOfficial;
    private int steps;

    /**
     * Takes the head apart; 末 is read as 未, which it is taken for.
     *
     * @param lines the letters of each of its lines
     */
    public TornHead(TableKind kind, List<String> lines) {
        this.lines = lines.stream().map(TornHead::alike).toList();
        this.labels = labels(kind);
        this.met = new int[labels.size()];
        int letters =
                labels.stream().mapToInt(label -> label.letters().length()).sum();
        this.isOfficial = lines.stream().mapToInt(String::length).sum() <= letters && goesOn(0, 0, FIRST);
    }

    /** The letters of a line, 末 read as 未. */
    public static String alike(String letters) {
        return letters.replace('末', '未');
    }

    private static List<Label> labels(TableKind kind) {
        List<CellPath> columns = kind == TableKind.CASES
                ? Edition.latest().cells(kind)
                : Edition.latest().cells(kind.rows().get(0));
        List<Label> labels = new ArrayList<>();
        Set<Label> over = new LinkedHashSet<>();
        over.add(Label.over(kind.corner(), 0));
        for (int number = 0; number < columns.size(); number++) {
            CellPath column = columns.get(number);
            labels.add(Label.column(column.column().label(Edition.latest()), number));
            if (kind == TableKind.CASES) {
                addOver(over, column.row().label(Edition.latest()), number);
            }
            List<HeadingGroup> groups = kind == TableKind.CASES
                    ? column.row().groups()
                    : column.column().groups();
            for (HeadingGroup group : groups) {
                addOver(over, group.label(), number);
            }
        }
        labels.addAll(over);
        return labels;
    }

    /** Adds a label over columns where it stands first. */
    private static void addOver(Set<Label> over, String words, int number) {
        Label label = Label.over(words, number);
        if (over.stream().noneMatch(known -> known.letters().equals(label.letters()))) {
            over.add(label);
        }
    }

    /** Whether the rest of a line, and the lines below it, can be made up of what is left of the labels. */
    private boolean goesOn(int line, int offset, int last) {
        if (line == lines.size()) {
            return areColumnsWhole();
        }
        String letters = lines.get(line);
        if (offset == letters.length()) {
            return goesOn(line + 1, 0, FIRST);
        }
        return IntStream.range(0, labels.size())
                .filter(label -> labels.get(label).mayStandBehind(last))
                .anyMatch(label -> goesOnWith(label, line, offset, last));
    }

    private boolean goesOnWith(int index, int line, int offset, int last) {
        Label label = labels.get(index);
        int before = met[index];
        for (int length = common(label.letters(), before, lines.get(line), offset); length > 0; length--) {
            if (steps++ > MOST_STEPS) {
                return false;
            }
            met[index] = before + length;
            pieces.addLast(new TornPiece(line, label.rank()));
            if (goesOn(line, offset + length, Math.max(last, label.rank()))) {
                return true;
            }
            pieces.removeLast();
            met[index] = before;
        }
        return false;
    }

    private static int common(String label, int from, String line, int offset) {
        int length = 0;
        while (from + length < label.length()
                && offset + length < line.length()
                && label.charAt(from + length) == line.charAt(offset + length)) {
            length++;
        }
        return length;
    }

    private boolean areColumnsWhole() {
        return IntStream.range(0, labels.size())
                .filter(label -> labels.get(label).isColumn())
                .allMatch(label -> met[label] == labels.get(label).letters().length());
    }

    /** Whether it can be the official head. */
    public boolean isOfficial() {
        return isOfficial;
    }

    /** Whether one line has the first column in front of the last, which then is not the first of all. */
    public boolean isLastBehindFirst() {
        int last = labels.stream().mapToInt(Label::rank).max().orElse(0);
        return isOfficial
                && pieces.stream()
                        .filter(piece -> piece.rank() == 0)
                        .anyMatch(first -> pieces.contains(new TornPiece(first.line(), last)));
    }
}
