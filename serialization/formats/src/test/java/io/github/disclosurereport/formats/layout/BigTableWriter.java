package io.github.disclosurereport.formats.layout;

import java.util.List;

/** Everything as rows of one table, as in a report drawn up in a spreadsheet. */
final class BigTableWriter extends HtmlWriter {

    /** The least number of columns into which 4, 10 and 15 columns fit. */
    private static final int COLUMNS = 60;

    @Override
    String body(List<Block> blocks) {
        return "<table border=\"1\" width=\"100%\">\n" + super.body(blocks) + "\n</table>";
    }

    @Override
    String title(String text) {
        return wholeRow("<b>" + text + "</b>");
    }

    @Override
    String paragraph(String text) {
        return wholeRow(text);
    }

    private static String wholeRow(String content) {
        return "<tr><td colspan=\"" + COLUMNS + "\">" + content + "</td></tr>";
    }

    @Override
    String table(Grid grid) {
        int scale = COLUMNS / grid.width();
        return rows(GridColumns.scaled(grid, width -> width * scale).rows());
    }
}
