package io.github.disclosurereport.form;

import java.util.List;

/**
 * An equation that the form itself states: the cells on the left add up to the cells on the right.
 *
 * @param closing the row or column that closes it: the total, or 结转下年度 for the printed note of table 三
 * @param left the total alone; for the note the first and the second item
 * @param right the parts of the total; for the note the third and the fourth item
 */
public record Identity(Heading closing, List<CellPath> left, List<CellPath> right) {

    /** Keeps copies of the lists. */
    public Identity {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** Whether it says how a total is the sum of its parts. */
    public boolean isTotal() {
        return closing.isTotal();
    }
}
