package io.github.disclosurereport.table;

/** What a cell of a report is. */
public enum CellState {
    /** A number, also an explicit 0. */
    NUMBER,
    /** Left blank, or filled with a placeholder. As a part of a sum it counts as 0. */
    BLANK,
    /** Not there, not readable, or not to be told apart. Never taken for 0. */
    UNKNOWN
}
