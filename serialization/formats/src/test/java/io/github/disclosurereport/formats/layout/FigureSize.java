package io.github.disclosurereport.formats.layout;

/** How large the figures of a sample report are. */
public enum FigureSize {
    /** Nothing happened: every cell is 0. */
    ZEROS,
    /** Every cell, also every total, has one digit: a small bureau. */
    SINGLE_DIGITS,
    /** Up to some hundreds: a county. */
    HUNDREDS,
    /** Up to 10^8 in table 二 and 10^5 in table 三: a province. */
    LARGE
}
