package io.github.disclosurereport.formats.lines;

import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.text.Blanks;

/**
 * A field of a table in text.
 *
 * @param text what is written in it, without the blanks around it
 * @param rowSpan the rows it covers
 * @param columnSpan the columns it covers
 */
record WrittenField(PlacedText text, int rowSpan, int columnSpan) {

    static WrittenField of(PlacedText text) {
        return new WrittenField(stripped(text), 1, 1);
    }

    private static PlacedText stripped(PlacedText placed) {
        String text = placed.text();
        int end = text.stripTrailing().length();
        int begin =
                end == 0 ? text.length() : text.length() - text.stripLeading().length();
        return placed.substring(begin, Math.max(begin, end));
    }

    boolean isBlank() {
        return Blanks.isBlank(text.text());
    }

    /** The same field with other words. */
    WrittenField withText(PlacedText other) {
        return new WrittenField(other, rowSpan, columnSpan);
    }

    WrittenField spanning(int rows, int columns) {
        return new WrittenField(text, rows, columns);
    }

    /** Goes on in the line below. */
    WrittenField plus(WrittenField below) {
        if (below.isBlank()) {
            return this;
        }
        return withText(isBlank() ? below.text : text.plus(PlacedText.of("\n")).plus(below.text));
    }
}
