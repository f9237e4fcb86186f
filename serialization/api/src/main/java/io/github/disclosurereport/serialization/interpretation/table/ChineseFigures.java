package io.github.disclosurereport.serialization.interpretation.table;

import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.source.SourceCell;
import io.github.disclosurereport.table.Cell;
import io.github.disclosurereport.table.CellText;
import io.github.disclosurereport.table.PrintedState;
import io.github.disclosurereport.table.Remark;
import io.github.disclosurereport.text.Blanks;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether figures of a report are Chinese numerals. Only among others is 一 a number, and no dash.
 *
 * @param areChinese whether some are
 */
public record ChineseFigures(boolean areChinese) {

    private static final int FEWEST = 3;
    private static final Pattern ONE = Pattern.compile("(?:增加?|(?<less>减少?))?一");
    private static final String DIGITS = "123456789";

    /** What the figures of some rows are. */
    public static ChineseFigures in(Stream<TableRow> rows) {
        long numerals = rows.flatMap(row -> row.fields().stream())
                .filter(field ->
                        CellText.parse(field.text(), Unit.ITEM).remarks().contains(Remark.CHINESE_NUMERAL))
                .limit(FEWEST)
                .count();
        return new ChineseFigures(numerals == FEWEST);
    }

    /** Whether the rows of a table, too, have figures up to nine as numerals: none of them is a digit. */
    boolean areIn(List<TableRow> rows) {
        return areChinese
                && rows.stream()
                        .flatMap(row -> row.fields().stream())
                        .map(field -> Blanks.strip(field.text()))
                        .noneMatch(text -> text.length() == 1 && DIGITS.contains(text));
    }

    /** A field that has 一 or 增一, as a number; empty if it has anything else. */
    static Optional<SourceCell> one(Piece field, Unit unit) {
        Matcher one = ONE.matcher(Blanks.strip(field.text()));
        return one.matches() ? Optional.of(one(field, unit, one.group("less") == null ? 1 : -1)) : Optional.empty();
    }

    private static SourceCell one(Piece field, Unit unit, int number) {
        CellText one =
                new CellText(field.text(), PrintedState.NUMBER, Cell.of(number, unit), List.of(Remark.CHINESE_NUMERAL));
        return new SourceCell(one, field.place());
    }
}
