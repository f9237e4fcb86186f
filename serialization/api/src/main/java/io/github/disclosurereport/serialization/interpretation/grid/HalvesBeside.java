package io.github.disclosurereport.serialization.interpretation.grid;

import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.AnyTable;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Headings;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands beside each other in a grid and belongs below each other: the halves of a long table, each with labels and
 * figures, or sections with their headings in one row.
 */
final class HalvesBeside {

    private static final int FEWEST_ROWS = 3;

    private HalvesBeside() {}

    /** The rows, those of the right half below those of the left one. */
    static List<List<Piece>> below(List<List<Piece>> rows) {
        int from = 0;
        int to = rows.size();
        while (from < to && secondLabel(rows.get(from)).isEmpty()) {
            from++;
        }
        while (from < to && secondLabel(rows.get(to - 1)).isEmpty()) {
            to--;
        }
        List<List<Piece>> labelled = rows.subList(from, to);
        Optional<Integer> middle = middle(labelled);
        return middle.isPresent() ? withHalvesBelow(rows, from, to, middle.get()) : withSectionsBelow(rows);
    }

    /** Rows between others as halves, with the head above them and the rows in which the left half goes on. */
    private static List<List<Piece>> withHalvesBelow(List<List<Piece>> rows, int first, int behind, int column) {
        int from = first;
        while (from > 0 && isHeadOfHalves(rows.get(from - 1), column)) {
            from--;
        }
        if (!rows.subList(from, first).stream().allMatch(row -> headsAlike(row, column))) {
            return rows;
        }
        int to = behind;
        while (to < rows.size() && goesOn(rows.get(to), column)) {
            to++;
        }
        List<List<Piece>> whole = new ArrayList<>(rows.subList(0, from));
        whole.addAll(halves(rows.subList(from, to), column));
        whole.addAll(rows.subList(to, rows.size()));
        return whole;
    }

    /** Whether a row without figures has words on both sides of a column, and none across it. */
    private static boolean isHeadOfHalves(List<Piece> row, int column) {
        return row.stream().noneMatch(Piece::isFigure)
                && !isSpanned(List.of(row), column)
                && hasWords(part(row, 0, column))
                && hasWords(part(row, column, Integer.MAX_VALUE));
    }

    /** Whether all words over the right half stand over the left one, too, or are the form's: else its figures are others. */
    private static boolean headsAlike(List<Piece> row, int column) {
        Set<String> left = part(row, 0, column).stream().map(Piece::letters).collect(Collectors.toSet());
        return part(row, column, Integer.MAX_VALUE).stream()
                .filter(piece -> !piece.isBlank())
                .allMatch(piece -> left.contains(piece.letters()) || AnyTable.isWord(piece.letters()));
    }

    /** Whether a row below may be one of the halves, with a label that is damaged or none on one side. */
    private static boolean goesOn(List<Piece> row, int column) {
        return !isSpanned(List.of(row), column) && row.stream().anyMatch(Piece::isFigure);
    }

    private static boolean hasWords(List<Piece> row) {
        return row.stream().anyMatch(piece -> !piece.isBlank());
    }

    private static List<List<Piece>> halves(List<List<Piece>> rows, int column) {
        List<List<Piece>> halves = new ArrayList<>();
        rows.forEach(row -> halves.add(part(row, 0, column)));
        rows.forEach(row -> halves.add(part(row, column, Integer.MAX_VALUE)));
        halves.removeIf(row -> row.stream().allMatch(Piece::isBlank));
        return halves;
    }

    /** From the first row on that has the headings of two sections, what is below the second comes behind the rest. */
    private static List<List<Piece>> withSectionsBelow(List<List<Piece>> rows) {
        int first = 0;
        while (first < rows.size() && headings(rows.get(first)).size() < 2) {
            first++;
        }
        List<List<Piece>> beside = rows.subList(first, rows.size());
        if (beside.isEmpty()) {
            return rows;
        }
        Piece heading = headings(beside.get(0)).get(1);
        int column = heading.from();
        return isSpanned(beside, column) || !hasTable(beside, heading)
                ? rows
                : Stream.concat(rows.subList(0, first).stream(), withSectionsBelow(halves(beside, column)).stream())
                        .toList();
    }

    /** Whether the labels of the table of a section stand below its heading: else that may be one of a table of contents. */
    private static boolean hasTable(List<List<Piece>> rows, Piece heading) {
        return FormWords.SECTIONS
                .match(heading.letters())
                .flatMap(section -> section.thing().table())
                .map(FormWords::of)
                .filter(words -> rows.stream()
                        .flatMap(row -> part(row, heading.from(), Integer.MAX_VALUE).stream())
                        .anyMatch(piece -> words.namesRowExactly(piece.letters())))
                .isPresent();
    }

    private static List<Piece> headings(List<Piece> row) {
        return row.stream()
                .filter(piece -> Headings.official(piece.wording()).isPresent())
                .toList();
    }

    private static List<Piece> part(List<Piece> row, int from, int to) {
        return row.stream()
                .filter(piece -> from <= piece.from() && piece.from() < to)
                .toList();
    }

    /**
     * The column in which the right half begins: that of labels behind figures that have labels themselves, or of those of their
     * groups in front of them; empty unless the labels begin or end in one column, and no field spans it.
     */
    private static Optional<Integer> middle(List<List<Piece>> rows) {
        List<Piece> labels = rows.stream()
                .flatMap(row -> secondLabel(row).stream().mapToObj(row::get))
                .toList();
        return labels.size() < FEWEST_ROWS || !(areOne(labels, Piece::from) || areOne(labels, Piece::to))
                ? Optional.empty()
                : rows.stream()
                        .flatMap(row -> secondLabel(row).stream().mapToObj(index -> beginOfLabels(row, index)))
                        .min(Integer::compare)
                        .filter(column -> !isSpanned(rows, column));
    }

    private static boolean areOne(List<Piece> labels, Function<Piece, Integer> column) {
        return labels.stream().map(column).collect(Collectors.toSet()).size() == 1;
    }

    /** The first column behind the figures in front of a label that has a word. */
    private static int beginOfLabels(List<Piece> row, int label) {
        int first = label;
        for (int i = label - 1; i >= 0 && !row.get(i).isFigure(); i--) {
            first = row.get(i).isBlank() ? first : i;
        }
        return row.get(first).from();
    }

    private static boolean isSpanned(List<List<Piece>> rows, int column) {
        return rows.stream().flatMap(List::stream).anyMatch(piece -> piece.from() < column && column < piece.to());
    }

    private static boolean isLabel(Piece piece) {
        return !piece.isBlank()
                && !piece.isFigure()
                && FormWords.of(TableKind.REQUESTS).namesRowExactly(piece.letters());
    }

    /** The index of a label behind figures that have one themselves. */
    private static OptionalInt secondLabel(List<Piece> row) {
        boolean hasLabel = false;
        boolean hasFigure = false;
        for (int i = 0; i < row.size(); i++) {
            boolean isLabel = isLabel(row.get(i));
            boolean isOfGroup = i + 1 < row.size() && isLabel(row.get(i + 1));
            if (isLabel && hasFigure && !isOfGroup) {
                return OptionalInt.of(i);
            }
            hasLabel |= isLabel;
            hasFigure |= hasLabel && row.get(i).isFigure();
        }
        return OptionalInt.empty();
    }
}
