package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.serialization.interpretation.grid.GridReading;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import java.util.List;

/** What a page consists of: lines, and rows of grids, which are asked for lines should they turn out to be text. */
sealed interface PageItem {

    /** Its lines. */
    List<Line> lines();

    /** Whether it belongs to a table of the form, which takes it. */
    boolean isTaken();

    /** Passes over what belongs to no table. */
    void passOver();

    /**
     * A line of running text.
     *
     * @param line the line
     */
    record Text(Line line) implements PageItem {

        @Override
        public List<Line> lines() {
            return List.of(line);
        }

        @Override
        public boolean isTaken() {
            return false;
        }

        @Override
        public void passOver() {}
    }

    /**
     * A row of a grid.
     *
     * @param grid the grid
     * @param row the index of the row
     */
    record Row(GridReading grid, int row) implements PageItem {

        @Override
        public List<Line> lines() {
            return grid.lines(row);
        }

        @Override
        public boolean isTaken() {
            return grid.take(row);
        }

        @Override
        public void passOver() {
            grid.passOver(row);
        }
    }
}
