package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.HeadingGroup;
import io.github.disclosurereport.form.TableKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A head whose labels are torn into pieces that stand in several lines, as text layers of PDFs have it.
 *
 * <p>The pieces of one line stand as the columns do; how the pieces of one line stand to those of another nobody knows.
 * It is the official head if the pieces make up all its labels and nothing else, and each line goes from left to right.
 */
final class TornHead {

    /** More than the labels of any real head need; what is still open then is not told. */
    private static final int MOST_STEPS = 20_000;

    /** The rank of a label that stands over several columns. */
    private static final int OVER_COLUMNS = -1;

    /** A label, and which column from the left it names. */
    private record Label(String letters, int rank) {}

    /** A piece of a label in a line. */
    private record TornPiece(int line, int rank) {}

    private final List<String> lines;
    private final List<Label> labels;
    private final int[] met;
    private final Deque<TornPiece> pieces = new ArrayDeque<>();
    private final boolean isOfficial;
    private int steps;

    /**
     * Takes the head apart.
     *
     * @param lines the letters of each of its lines
     */
    TornHead(TableKind kind, List<String> lines) {
        this.lines = lines;
        this.labels = labels(kind);
        this.met = new int[labels.size()];
        int letters =
                labels.stream().mapToInt(label -> label.letters().length()).sum();
        this.isOfficial = lines.stream().mapToInt(String::length).sum() <= letters && goesOn(0, 0, OVER_COLUMNS);
    }

    private static List<Label> labels(TableKind kind) {
        List<CellPath> columns = kind == TableKind.CASES
                ? Edition.latest().cells(kind)
                : Edition.latest().cells(kind.rows().get(0));
        List<Label> labels = new ArrayList<>();
        for (CellPath column : columns) {
            labels.add(new Label(Folding.fold(column.column().label(Edition.latest())), labels.size()));
        }
        List<Heading> forums = kind == TableKind.CASES ? kind.rows() : List.of();
        Stream<String> groups = Stream.concat(forums.stream(), kind.columns().stream())
                .flatMap(heading -> heading.groups().stream())
                .map(HeadingGroup::label);
        Stream.of(Stream.of(kind.corner()), forums.stream().map(forum -> forum.label(Edition.latest())), groups)
                .flatMap(words -> words)
                .map(Folding::fold)
                .collect(Collectors.toSet())
                .forEach(word -> labels.add(new Label(word, OVER_COLUMNS)));
        return labels;
    }

    /** Whether the rest of a line, and the lines below it, can be made up of what is left of the labels. */
    private boolean goesOn(int line, int offset, int last) {
        if (line == lines.size()) {
            return areColumnsWhole();
        }
        String letters = lines.get(line);
        if (offset == letters.length()) {
            return goesOn(line + 1, 0, OVER_COLUMNS);
        }
        return IntStream.range(0, labels.size())
                .filter(label -> labels.get(label).rank() == OVER_COLUMNS
                        || labels.get(label).rank() > last)
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
                .filter(label -> labels.get(label).rank() != OVER_COLUMNS)
                .allMatch(label -> met[label] == labels.get(label).letters().length());
    }

    /** Whether it can be the official head. */
    boolean isOfficial() {
        return isOfficial;
    }

    /** Whether one line has the first column in front of the last, which then is not the first of all. */
    boolean isLastBehindFirst() {
        int last = labels.stream().mapToInt(Label::rank).max().orElse(0);
        return isOfficial
                && pieces.stream()
                        .filter(piece -> piece.rank() == 0)
                        .anyMatch(first -> pieces.contains(new TornPiece(first.line(), last)));
    }
}
