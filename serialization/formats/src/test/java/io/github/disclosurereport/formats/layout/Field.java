package io.github.disclosurereport.formats.layout;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.ProactiveColumn;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.table.Cell;
import java.util.Optional;

/**
 * One field of a table, perhaps over several rows and columns.
 *
 * @param part what it is for
 * @param text what is printed in it
 * @param path the cell of the report that a figure belongs to; empty for labels and for figures that the form lacks
 * @param rowSpan the rows it covers
 * @param columnSpan the columns it covers
 */
record Field(Part part, String text, Optional<CellPath> path, int rowSpan, int columnSpan) {

    /** What a field is for. */
    enum Part {
        /** The note in the upper left of table 三. */
        NOTE,
        /** A caption of table 二. */
        CAPTION,
        /** A label above figures. */
        COLUMN_HEAD,
        /** A label beside several rows. */
        ROW_GROUP,
        /** A label beside the figures of one row. */
        ROW_LABEL,
        /** A figure. */
        FIGURE,
        /** Nothing. */
        FILLER
    }

    static Field label(Part part, String text) {
        return new Field(part, text, Optional.empty(), 1, 1);
    }

    /** A field that holds the figure of a cell. */
    static Field figure(AnnualReport report, CellPath path) {
        return new Field(Part.FIGURE, printed(report.cell(path), path), Optional.of(path), 1, 1);
    }

    /** A figure that the form has no cell for, such as a subtotal. */
    static Field extraFigure(long count) {
        return new Field(Part.FIGURE, Long.toString(count), Optional.empty(), 1, 1);
    }

    static Field filler() {
        return label(Part.FILLER, "");
    }

    /** The form prints no unit for 采购总金额, so that the field has to. */
    private static String printed(Cell cell, CellPath path) {
        if (!cell.isNumber()) {
            return "";
        }
        boolean needsUnit = path.column() == ProactiveColumn.PROCUREMENT_AMOUNT && cell.signum() != 0;
        return needsUnit ? cell + Unit.TEN_THOUSAND_YUAN.name(Language.ZH) : cell.toString();
    }

    Field withText(String other) {
        return new Field(part, other, path, rowSpan, columnSpan);
    }

    Field withPart(Part other) {
        return new Field(other, text, path, rowSpan, columnSpan);
    }

    Field spanning(int rows, int columns) {
        return new Field(part, text, path, rows, columns);
    }

    boolean isFigure() {
        return part == Part.FIGURE;
    }

    boolean isLabel() {
        return part != Part.FIGURE && part != Part.FILLER;
    }
}
