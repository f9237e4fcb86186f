package io.github.disclosurereport.formats.lines;

import java.util.List;

/**
 * Lines that are written alike: a table, or lines whose fields do not say where figures stand.
 *
 * @param end the line behind them
 * @param rows their fields
 * @param isTable whether these are the rows of a table
 */
record Stretch(int end, List<List<WrittenField>> rows, boolean isTable) {

    /** A table, if it has rows. */
    static Stretch table(int end, List<List<WrittenField>> rows) {
        return new Stretch(end, rows, !rows.isEmpty());
    }

    /** Whether each row has so many fields. */
    boolean isAsWideAs(int fields) {
        return !rows.isEmpty() && rows.stream().allMatch(row -> row.size() == fields);
    }
}
