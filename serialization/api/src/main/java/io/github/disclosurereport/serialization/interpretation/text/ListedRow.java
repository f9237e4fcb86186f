package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.serialization.interpretation.table.HeadColumn;
import io.github.disclosurereport.serialization.interpretation.table.Sums;
import io.github.disclosurereport.serialization.interpretation.table.TableRow;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A row of a list: its label, and what was found behind it, each figure with the name of its column. */
final class ListedRow {

    private final Heading heading;
    private final PlacedText label;
    private final List<HeadColumn> head = new ArrayList<>();
    private final List<Piece> fields = new ArrayList<>();
    private final Set<Heading> met = new HashSet<>();

    /** The columns whose names stand in the row, with a figure or without. */
    private final Set<Heading> named = new HashSet<>();

    private Optional<ZerosOfRest> zeros = Optional.empty();

    /** The last line with its label, and where the label ends in it. */
    private int line;

    private int endOfLabel;

    ListedRow(Heading heading, PlacedText label) {
        this.heading = heading;
        this.label = label;
    }

    Heading heading() {
        return heading;
    }

    List<Piece> fields() {
        return fields;
    }

    void labelEnds(int inLine, int at) {
        line = inLine;
        endOfLabel = at;
    }

    int line() {
        return line;
    }

    int endOfLabel() {
        return endOfLabel;
    }

    boolean has(Heading column) {
        return met.contains(column);
    }

    void name(Heading column) {
        named.add(column);
    }

    void add(HeadColumn column, PlacedText printed) {
        int number = fields.size();
        head.add(column);
        column.column().ifPresent(met::add);
        fields.add(new Piece(printed, number, number + 1));
    }

    /** Puts a zero into all columns that are not named. */
    void add(ZerosOfRest rest) {
        zeros = Optional.of(rest);
    }

    /** Whether some edition has just these columns in it. */
    boolean isWhole() {
        return !fields.isEmpty()
                && fields.size() == met.size()
                && Arrays.stream(Edition.values()).anyMatch(this::hasAll);
    }

    private boolean hasAll(Edition edition) {
        List<Heading> columns =
                edition.cells(heading).stream().map(CellPath::column).toList();
        return columns.containsAll(met) && (columns.size() == met.size() || isRestTold());
    }

    /**
     * Whether the rest can have nothing but zeros: all figures of the row are understood, and the total is among them, the sum of
     * the others unless it is said of the whole table.
     */
    private boolean isRestTold() {
        return zeros.filter(rest -> rest.figures() == fields.size())
                        .filter(rest -> rest.isOfTable() ? hasTotal() : isSum())
                        .isPresent()
                && met.containsAll(named);
    }

    /** Whether it has a total and something that makes it up. */
    private boolean hasTotal() {
        return met.size() > 1 && met.stream().anyMatch(Heading::isTotal);
    }

    /** Whether it has a total that is the sum of its other figures, each in a column of its own. */
    boolean isSum() {
        if (met.size() < fields.size()) {
            return false;
        }
        List<String> figures = fields.stream().map(Piece::text).toList();
        return IntStream.range(0, head.size())
                .filter(i -> head.get(i).column().filter(Heading::isTotal).isPresent())
                .anyMatch(total -> Sums.isSum(figures, total));
    }

    TableRow printed() {
        if (!isWhole()) {
            return TableRow.running(label, fields, List.of());
        }
        return zeros.map(this::withZeros).orElseGet(() -> TableRow.running(label, fields, head));
    }

    /** All columns in the order of the form, the zero in each that is not named. */
    private TableRow withZeros(ZerosOfRest rest) {
        List<HeadColumn> columns = new ArrayList<>();
        List<Piece> printed = new ArrayList<>();
        for (Heading column : columns()) {
            int number = columns.size();
            int named = IntStream.range(0, head.size())
                    .filter(i -> head.get(i).column().equals(Optional.of(column)))
                    .findFirst()
                    .orElse(-1);
            PlacedText name = named < 0 ? rest.words() : head.get(named).label().placed();
            columns.add(HeadColumn.numbered(number, Optional.of(column), name));
            PlacedText figure = named < 0 ? rest.zero() : fields.get(named).placed();
            printed.add(new Piece(figure, number, number + 1));
        }
        return TableRow.running(label, printed, columns);
    }

    private List<Heading> columns() {
        return Arrays.stream(Edition.values()).filter(this::hasAll).findFirst().stream()
                .flatMap(edition -> edition.cells(heading).stream())
                .map(CellPath::column)
                .toList();
    }
}
