package io.github.disclosurereport.serialization.interpretation.grid;

import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.serialization.interpretation.words.YearColumn;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Labels of columns that say whose year they are: beside that of an earlier one the last is the column of the form. */
final class OwnYear {

    private OwnYear() {}

    /** A row of a head with the labels of the report year as the form has them. */
    static List<Piece> named(List<Piece> row) {
        return Arrays.stream(TableKind.values()).map(FormWords::of).reduce(row, OwnYear::named, (one, other) -> other);
    }

    private static List<Piece> named(List<Piece> row, FormWords form) {
        List<YearColumn> years =
                row.stream().flatMap(piece -> year(form, piece).stream()).toList();
        return years.size() < 2
                ? row
                : row.stream()
                        .map(piece -> year(form, piece)
                                .filter(column -> isLast(column, years))
                                .map(column ->
                                        piece.part(column.begin(), piece.text().length()))
                                .orElse(piece))
                        .toList();
    }

    private static Optional<YearColumn> year(FormWords form, Piece piece) {
        return YearColumn.of(form, piece.text());
    }

    private static boolean isLast(YearColumn column, List<YearColumn> years) {
        return column.mayBeOwn()
                && years.stream().anyMatch(other -> isOf(column.heading(), other) && other.year() < column.year())
                && years.stream().noneMatch(other -> isOf(column.heading(), other) && other.year() > column.year());
    }

    private static boolean isOf(Heading heading, YearColumn column) {
        return column.heading() == heading;
    }
}
