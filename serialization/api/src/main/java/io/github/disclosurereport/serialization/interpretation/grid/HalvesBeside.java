package io.github.disclosurereport.serialization.interpretation.grid;

import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Headings;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
        return middle(rows).map(column -> halves(rows, column)).orElseGet(() -> withSectionsBelow(rows));
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

    /** The column in which labels of rows stand behind figures that have labels themselves; empty unless no field spans it. */
    private static Optional<Integer> middle(List<List<Piece>> rows) {
        List<Integer> columns = rows.stream()
                .map(HalvesBeside::secondLabel)
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .toList();
        Set<Integer> middles = columns.stream().collect(Collectors.toSet());
        return columns.size() < FEWEST_ROWS || middles.size() != 1
                ? Optional.empty()
                : Optional.of(columns.get(0)).filter(column -> !isSpanned(rows, column));
    }

    private static boolean isSpanned(List<List<Piece>> rows, int column) {
        return rows.stream().flatMap(List::stream).anyMatch(piece -> piece.from() < column && column < piece.to());
    }

    private static OptionalInt secondLabel(List<Piece> row) {
        boolean hasLabel = false;
        boolean hasFigure = false;
        for (Piece piece : row) {
            boolean isLabel = !piece.isBlank()
                    && !piece.isFigure()
                    && FormWords.of(TableKind.REQUESTS).namesRowExactly(piece.letters());
            if (isLabel && hasFigure) {
                return OptionalInt.of(piece.from());
            }
            hasLabel |= isLabel;
            hasFigure |= hasLabel && piece.isFigure();
        }
        return OptionalInt.empty();
    }
}
