package io.github.disclosurereport.source;

import io.github.disclosurereport.form.Language;

/**
 * A place in the text of a file, as decoded.
 *
 * @param line the line
 * @param column the character in the line, as Java counts them; 0 where only the line is known, as in a web page
 */
public record TextPlace(int line, int column) implements Place {

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
