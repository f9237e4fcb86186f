package io.github.disclosurereport.serialization.interpretation.table;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.AnyTable;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A row of figures of which it is known which row of the form it is, but not yet which of its fields stands in which column.
 *
 * @param kind the table
 * @param likely the edition that the table seems to be of
 * @param heading the row of the form; empty for the one row of table 四 without a label
 * @param printed the row as printed
 * @param shape what the rows of the table have in common
 */
record NamedRow(TableKind kind, LikelyEdition likely, Optional<Heading> heading, TableRow printed, GridShape shape) {

    private static final Pattern LEADING_ZERO = Pattern.compile("0\\d+");

    /** The cells that an edition has in a row; of table 四 without a label all. */
    static List<CellPath> cells(TableKind kind, Edition edition, Optional<Heading> heading) {
        return heading.map(edition::cells).orElseGet(() -> edition.cells(kind));
    }

    /** The cells that it has in the edition that the table seems to be of. */
    List<CellPath> cells() {
        return cells(likely.edition());
    }

    List<CellPath> cells(Edition edition) {
        return cells(kind, edition, heading);
    }

    List<Piece> fields() {
        return printed.fields();
    }

    NamedHead head() {
        return new NamedHead(this);
    }

    boolean isIn(TableRow.Spacing spacing) {
        return printed.spacing() == spacing;
    }

    boolean hasFieldForEachCell() {
        return fields().size() == cells().size();
    }

    boolean isBlankAtAnEnd() {
        return !fields().isEmpty()
                && (fields().get(0).isBlank()
                        || fields().get(fields().size() - 1).isBlank());
    }

    /** Whether it has figures that are several: with a zero in front; or glued to words, if more figures belong there. */
    boolean isRunTogether() {
        return isIn(TableRow.Spacing.RUNNING)
                && (hasLeadingZero()
                        || (!hasFieldForEachCell() && fields().stream().anyMatch(Piece::isGlued)));
    }

    boolean hasLeadingZero() {
        return fields().stream()
                .map(Piece::text)
                .anyMatch(
                        text -> text.length() > 1 && LEADING_ZERO.matcher(text).matches());
    }

    /** Its digits as one run; empty if it has anything else. */
    Optional<FigureRun> run() {
        List<Boolean> areSigned = cells().stream()
                .map(path -> path.column().declaration().isSigned())
                .toList();
        return FigureRun.of(fields().stream().map(Piece::text).toList(), areSigned);
    }

    /** Whether it means the same in all editions that it fits, or the table tells which one it is of. */
    boolean isEditionTold() {
        return likely.isTold()
                || Arrays.stream(Edition.values())
                        .map(this::cells)
                        .filter(cells -> LikelyEdition.fits(cells.size(), printed))
                        .allMatch(cells()::equals);
    }

    /** Some fields in the official order; empty if they are more or fewer than the cells, or have a label of the form among them. */
    Optional<List<Placed>> inOfficialOrder(List<Piece> fields) {
        List<CellPath> cells = cells();
        boolean hasLabel = fields.stream().map(Piece::letters).anyMatch(AnyTable::isWord);
        return cells.size() == fields.size() && !cells.isEmpty() && !hasLabel
                ? Optional.of(IntStream.range(0, cells.size())
                        .mapToObj(i -> Placed.in(cells.get(i), fields.get(i)))
                        .toList())
                : Optional.empty();
    }
}
