package io.github.disclosurereport.formats.lines;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Puts the fields of a drawn table together from line to line. */
final class DrawnRows {

    /** Above the table and below it. */
    private static final int FEWEST_LINES = 2;

    /** With fewer lines across, they stand around the head and the whole table, and below the head a row is a line. */
    private static final int FEWEST_LINES_BETWEEN_ROWS = 4;

    /** A field that may go on below. */
    private static final class Open {
        private final int from;
        private final int to;
        private WrittenField field;

        Open(DrawnPart part, WrittenField field) {
            this.from = part.from();
            this.to = part.to();
            this.field = field.spanning(1, part.to() - part.from());
        }
    }

    private final TextLines lines;
    private final List<List<Open>> rows = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private boolean isNewRow = true;
    private boolean isSound = true;

    private DrawnRows(TextLines lines) {
        this.lines = lines;
    }

    /** The rows of a table, each with the fields that begin in it; none if its lines contradict each other. */
    static List<List<WrittenField>> of(TextLines lines, List<List<DrawnPart>> all) {
        DrawnRows table = new DrawnRows(lines);
        List<Integer> across = IntStream.range(0, all.size())
                .filter(i -> isAcross(all.get(i)))
                .boxed()
                .toList();
        if (across.size() < FEWEST_LINES) {
            return List.of();
        }
        int rows = across.size() < FEWEST_LINES_BETWEEN_ROWS ? across.get(across.size() - 2) : all.size();
        for (int i = 0; i < all.size(); i++) {
            if (isAcross(all.get(i))) {
                table.addAcross(all.get(i));
            } else {
                table.add(all.get(i));
                if (i > rows) {
                    table.endRow();
                }
            }
        }
        return table.rows();
    }

    private static boolean isAcross(List<DrawnPart> line) {
        return line.stream().anyMatch(DrawnPart::isLine);
    }

    private void add(List<DrawnPart> line) {
        if (isNewRow) {
            rows.add(new ArrayList<>());
            open.forEach(
                    above -> above.field = above.field.spanning(above.field.rowSpan() + 1, above.field.columnSpan()));
            isNewRow = false;
        }
        for (DrawnPart part : line) {
            if (open.stream().anyMatch(above -> part.overlaps(above.from, above.to))) {
                goOn(part);
            } else {
                Open field = new Open(part, lines.field(part.text()));
                rows.get(rows.size() - 1).add(field);
                open.add(field);
            }
        }
    }

    /** Fields end at a line below them, and others go on beside it. */
    private void addAcross(List<DrawnPart> line) {
        BitSet across = new BitSet();
        line.stream().filter(DrawnPart::isLine).forEach(part -> across.set(part.from(), part.to()));
        for (Open above : List.copyOf(open)) {
            boolean ends = across.get(above.from);
            boolean isCut = ends
                    ? across.nextClearBit(above.from) < above.to
                    : across.get(above.from, above.to).cardinality() > 0;
            isSound &= !isCut;
            if (ends) {
                open.remove(above);
            }
        }
        line.stream().filter(part -> !part.isLine()).forEach(this::goOn);
        isNewRow = true;
    }

    private void goOn(DrawnPart part) {
        open.stream()
                .filter(above -> above.from == part.from() && above.to == part.to())
                .findFirst()
                .ifPresentOrElse(
                        above -> above.field = above.field.plus(lines.field(part.text())), () -> isSound = false);
    }

    private void endRow() {
        open.clear();
        isNewRow = true;
    }

    private List<List<WrittenField>> rows() {
        return isSound
                ? rows.stream()
                        .map(row -> row.stream()
                                .sorted(Comparator.comparingInt(field -> field.from))
                                .map(field -> field.field)
                                .toList())
                        .toList()
                : List.of();
    }
}
