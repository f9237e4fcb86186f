package io.github.disclosurereport.source;

import io.github.disclosurereport.form.Language;

/**
 * A field of a table, in the grid as laid out.
 *
 * @param page the page; 0 where the document has none
 * @param table the table in the document
 * @param row the row in the table
 * @param column the column in the table
 */
public record TablePlace(int page, int table, int row, int column) implements Place {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is below 1, or the page below 0
     */
    public TablePlace {
        if (page < 0 || table < 1 || row < 1 || column < 1) {
            throw new IllegalArgumentException("No field stands on page " + page + ", in table " + table + ", row "
                    + row + ", column " + column + ": count from 1, and give page 0 only where there are no pages");
        }
    }

    @Override
    public String describe(Language language) {
        return language == Language.ZH
                ? (page > 0 ? "第" + page + "页" : "") + "第" + table + "个表格第" + row + "行第" + column + "列"
                : (page > 0 ? "page " + page + ", " : "") + "table " + table + ", row " + row + ", column " + column;
    }
}
