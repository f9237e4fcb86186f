package io.github.disclosurereport.finding;

/** How the sides of a relation compare. */
public enum Comparison {
    /** The left is the same as the right. */
    EQUAL("=", "≠"),
    /** The left is not more than the right. */
    AT_MOST("≤", ">"),
    /** The left is not less than the right. */
    AT_LEAST("≥", "<");

    private final String sign;
    private final String broken;

    Comparison(String sign, String broken) {
        this.sign = sign;
        this.broken = broken;
    }

    /** Whether it holds between two numbers. */
    public boolean holds(long left, long right) {
        return left == right || (this == AT_MOST && left < right) || (this == AT_LEAST && left > right);
    }

    /** Its sign: =. */
    public String sign() {
        return sign;
    }

    /** The sign of what holds instead: ≠. */
    public String broken() {
        return broken;
    }
}
