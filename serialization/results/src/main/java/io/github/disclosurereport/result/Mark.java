package io.github.disclosurereport.result;

import io.github.disclosurereport.table.Cell;
import java.math.BigDecimal;

/** What is to be shown at a cell beside what is printed there. */
public sealed interface Mark {

    /** The mark with what is printed in the cell: {@code 31→13}. */
    String on(String printed);

    /**
     * A repair would change the cell: {@code 31→13}.
     *
     * @param cell what it would be
     */
    record Proposed(Cell cell) implements Mark {
        @Override
        public String on(String printed) {
            return printed + "→" + cell;
        }
    }

    /**
     * The cell is not what its parts add up to, or what last year's report or those of the parts make it: {@code 20≠38}.
     *
     * @param due what it should be
     */
    record Unequal(BigDecimal due) implements Mark {
        @Override
        public String on(String printed) {
            return printed + "≠" + due.toPlainString();
        }
    }

    /** An error is about the cell, and nothing says what it should be: {@code [1O]}. */
    record Wrong() implements Mark {
        @Override
        public String on(String printed) {
            return "[" + printed + "]";
        }
    }
}
