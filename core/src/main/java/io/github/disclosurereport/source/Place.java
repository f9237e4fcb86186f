package io.github.disclosurereport.source;

import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.text.Blanks;
import java.util.regex.Pattern;

/** Where something stands in a document. Rows, columns, lines, paragraphs and pages count from 1. */
public sealed interface Place {

    /** The place in words: 第2个表格第6行第4列. */
    String describe(Language language);

    /**
     * A place in the text of a file, as decoded.
     *
     * @param line the line
     * @param column the character in the line, as Java counts them; 0 where only the line is known, as in a web page
     */
    record TextPlace(int line, int column) implements Place {

        /**
         * Checks line and column.
         *
         * @throws IllegalArgumentException if the line is below 1, or the column below 0
         */
        public TextPlace {
            if (line < 1 || column < 0) {
                throw new IllegalArgumentException("No text stands in line " + line + " at character " + column
                        + ": count both from 1, or use TextPlace.line where only the line is known");
            }
        }

        /** A line of which the column is not known. */
        public static TextPlace line(int line) {
            return new TextPlace(line, 0);
        }

        @Override
        public String describe(Language language) {
            return language == Language.ZH
                    ? "第" + line + "行" + (column > 0 ? "第" + column + "字" : "")
                    : "line " + line + (column > 0 ? ", character " + column : "");
        }
    }

    /**
     * A paragraph of a document that has no lines of its own, such as one of a word processor.
     *
     * @param number the paragraph in the document
     */
    record ParagraphPlace(int number) implements Place {

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is below 1
         */
        public ParagraphPlace {
            if (number < 1) {
                throw new IllegalArgumentException("No paragraph has the number " + number + ": count from 1");
            }
        }

        @Override
        public String describe(Language language) {
            return language == Language.ZH ? "第" + number + "段" : "paragraph " + number;
        }
    }

    /**
     * A field of a table, in the grid as laid out.
     *
     * @param page the page; 0 where the document has none
     * @param table the table in the document
     * @param row the row in the table
     * @param column the column in the table
     */
    record TablePlace(int page, int table, int row, int column) implements Place {

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
                    : (page > 0 ? "page " + page + ", " : "") + "table " + table + ", row " + row + ", column "
                            + column;
        }
    }

    /**
     * A field of a spreadsheet.
     *
     * @param sheet the sheet's name
     * @param address the field, such as B7
     */
    record SheetPlace(String sheet, String address) implements Place {

        private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,3}[1-9]\\d{0,6}");

        /**
         * Checks name and address.
         *
         * @throws IllegalArgumentException if the name is blank, or the address no letters and number
         */
        public SheetPlace {
            if (Blanks.isBlank(sheet) || !ADDRESS.matcher(address).matches()) {
                throw new IllegalArgumentException("No field stands in the sheet \"" + sheet + "\" at " + address
                        + ": give the sheet's name, and an address such as B7");
            }
        }

        @Override
        public String describe(Language language) {
            return language == Language.ZH ? "工作表“" + sheet + "”" + address : "sheet " + sheet + ", " + address;
        }
    }

    /**
     * A line on a page.
     *
     * @param page the page
     * @param line the line on the page
     */
    record PagePlace(int page, int line) implements Place {

        /**
         * Checks page and line.
         *
         * @throws IllegalArgumentException if one is below 1
         */
        public PagePlace {
            if (page < 1 || line < 1) {
                throw new IllegalArgumentException(
                        "Nothing stands on page " + page + " in line " + line + ": count from 1");
            }
        }

        @Override
        public String describe(Language language) {
            return language == Language.ZH ? "第" + page + "页第" + line + "行" : "page " + page + ", line " + line;
        }
    }
}
