package io.github.disclosurereport.table;

/** What stood in the field of a cell in a document. */
public enum PrintedState {
    /** A number, also an explicit 0. */
    NUMBER(CellState.NUMBER),
    /** Nothing. */
    BLANK(CellState.BLANK),
    /** A mark such as / or — or 无 where a number belongs. */
    PLACEHOLDER(CellState.BLANK),
    /** Something that is no number, or none that can be kept. */
    TEXT(CellState.UNKNOWN),
    /** There was no such field. */
    MISSING(CellState.UNKNOWN),
    /** Figures that cannot be told apart. */
    AMBIGUOUS(CellState.UNKNOWN);

    private final CellState inValue;

    PrintedState(CellState inValue) {
        this.inValue = inValue;
    }

    /** What the cell is in the report. */
    public CellState inValue() {
        return inValue;
    }
}
