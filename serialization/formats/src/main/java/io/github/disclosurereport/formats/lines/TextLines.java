package io.github.disclosurereport.formats.lines;

import io.github.disclosurereport.source.PlacedText;
import java.util.List;

/**
 * The lines of a text as they stand in the file.
 *
 * @param lines the lines
 * @param areMarked whether marks of Markdown are no text
 */
record TextLines(List<PlacedText> lines, boolean areMarked) {

    int size() {
        return lines.size();
    }

    PlacedText line(int number) {
        return lines.get(number);
    }

    /** A line with its marks; where there is none, nothing. */
    String text(int number) {
        return number < lines.size() ? lines.get(number).text() : "";
    }

    /** What a reader sees of a part of them. */
    PlacedText printed(PlacedText part) {
        return areMarked ? MarkedLine.of(part) : part;
    }

    WrittenField field(PlacedText part) {
        return WrittenField.of(printed(part));
    }
}
