package io.github.disclosurereport.serialization.interpretation.table;

import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.PlacedText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of figures with its label, before it is known which row of the form it is.
 *
 * @param label the label; empty for a row without one
 * @param fields the fields behind the label, from left to right
 * @param head the columns that the head above it names; empty where there was no head
 * @param order what the words of the head, row by row, say of the order of its columns, whatever its spans say
 * @param spacing what keeps the fields apart
 */
public record TableRow(
        Optional<Piece> label, List<Piece> fields, List<HeadColumn> head, WordOrder order, Spacing spacing) {

    /** In what order the words of a head stand. */
    public enum WordOrder {
        /** As the form prints them. */
        OFFICIAL,
        /** Torn into pieces that can be the official one, if the sums put the total where that has it. */
        TORN,
        /** In another order. */
        OTHER,
        /** Too few of them are known. */
        UNKNOWN
    }

    /** What keeps the fields of a row apart. */
    public enum Spacing {
        /** The document's own layout of fields. */
        GRID,
        /** Their place in the line. */
        POSITION,
        /** Blanks, line ends or strokes; or nothing, where figures may have run together. */
        RUNNING
    }

    public TableRow {
        fields = List.copyOf(fields);
        head = List.copyOf(head);
    }

    /** A row of running text below a head that says nothing but which columns there are. */
    public static TableRow running(PlacedText label, List<Piece> fields, List<HeadColumn> head) {
        return new TableRow(Optional.of(Piece.label(label)), fields, head, WordOrder.UNKNOWN, Spacing.RUNNING);
    }

    /** It, when its head only says that the columns stand in another order, and nobody knows in which. */
    TableRow withoutHead() {
        List<HeadColumn> untold = head.stream().map(HeadColumn::untold).toList();
        return new TableRow(label, fields, untold, WordOrder.OTHER, spacing);
    }

    /** It without the columns of other years than that of the report. */
    TableRow ofYear(OptionalInt reportYear) {
        return new TableRow(
                label,
                fields,
                head.stream().map(column -> column.ofYear(reportYear)).toList(),
                order,
                spacing);
    }

    /** It below another head. */
    TableRow withHead(List<HeadColumn> other) {
        return other.size() == head.size() ? this : new TableRow(label, fields, other, order, spacing);
    }

    /** Whether one of its fields is the sum of all others. */
    public boolean hasSum(int index) {
        return Sums.isSum(fields.stream().map(Piece::text).toList(), index);
    }

    boolean isSameInAnyOrder() {
        return fields.stream().map(Piece::text).collect(Collectors.toSet()).size() == 1;
    }

    /** Whether nothing is printed in any field. */
    boolean isBlank() {
        return printed().findAny().isEmpty();
    }

    /** How many fields it has without the blank ones behind the last that is printed. */
    int fieldsUpToLastPrinted() {
        int count = fields.size();
        while (count > 0 && fields.get(count - 1).isBlank()) {
            count--;
        }
        return count;
    }

    /** Where the columns of its head begin. */
    int beginOfHead() {
        return head.stream().mapToInt(HeadColumn::from).min().orElse(0);
    }

    /** Where they end. */
    int endOfHead() {
        return head.stream().mapToInt(HeadColumn::to).max().orElse(0);
    }

    /** Where it stands: its label, if it has words, or else its figures. */
    Optional<Place> place() {
        return label.filter(words -> !words.isBlank()).map(Piece::place).orElseGet(this::placeOfFigures);
    }

    /** Where its figures stand: the first field that is not blank, or the first of all if they are. */
    Optional<Place> placeOfFigures() {
        return Stream.concat(printed(), fields.stream()).findFirst().flatMap(Piece::place);
    }

    /** Its figures as printed, without the fields that are blank. */
    String figures() {
        return printed().map(Piece::text).collect(Collectors.joining(" "));
    }

    private Stream<Piece> printed() {
        return fields.stream().filter(field -> !field.isBlank());
    }

    /** The label folded for comparison. */
    public String letters() {
        return label.map(Piece::letters).orElse("");
    }
}
