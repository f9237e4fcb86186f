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
import java.util.stream.Stream;

/**
 * Whether figures of a report are Chinese numerals. Only among others is 一 a number, and no dash.
 *
 * @param areChinese whether some are
 */
public record ChineseFigures(boolean areChinese) {

    private static final int FEWEST = 3;
    private static final String ONE = "一";
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

    static boolean isOne(Piece field) {
        return Blanks.strip(field.text()).equals(ONE);
    }

    /** A field that has 一, as a number. */
    static SourceCell one(Piece field, Unit unit) {
        CellText one =
                new CellText(field.text(), PrintedState.NUMBER, Cell.of(1, unit), List.of(Remark.CHINESE_NUMERAL));
        return new SourceCell(one, field.place());
    }
}
