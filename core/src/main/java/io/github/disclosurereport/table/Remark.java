package io.github.disclosurereport.table;

/** What is unusual about a printed figure. */
public enum Remark {
    /** Full-width digits: １２. */
    FULL_WIDTH,
    /** Thousands separators: 1,234. */
    SEPARATED,
    /** Spaces inside: 1 234. */
    SPACED,
    /** Zeros in front: 007. */
    LEADING_ZEROS,
    /** Chinese numerals: 十二. */
    CHINESE_NUMERAL,
    /** A word or a plus for the sign: 增3, 减2, 无变化, +3. */
    SIGN_WORD,
    /** The mark of a footnote behind it: 282①. */
    FOOTNOTE,
    /** A note behind it of what it includes, of the year before, of its share or its change: 3（含上年1件）, 12（60.0%）. */
    NOTE,
    /** A unit inside the cell: 329条, 251000元. */
    UNIT,
    /** A unit in the head, in the label of the row or in a line around the table; an amount was read in it. */
    UNIT_AROUND,
    /** A whole number with decimals: 3.0. */
    DECIMAL_ZEROS,
    /** Not a number: 1O. */
    NOT_A_NUMBER,
    /** A fraction where things are counted: 1.5. */
    NOT_AN_INTEGER,
    /** Larger than can be kept: above 10^15, or 10^9 万元. */
    TOO_LARGE,
    /** An amount finer than 10^-6 万元. */
    TOO_FINE,
    /** A unit that its column cannot have: 3元 where documents are counted. */
    WRONG_UNIT
}
