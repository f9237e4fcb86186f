package io.github.disclosurereport.serialization;

/** Counts the parts of one document while it is read, so that a hostile one is refused before it fills the memory. */
public final class PartCount {

    private static final int LETTERS_OF_A_PART = 16;

    private final int limit;
    private int parts;

    /** Begins at 0. */
    public PartCount(Limits limits) {
        this.limit = limits.parts();
    }

    /**
     * Counts a line or a field, a long one as many.
     *
     * @throws NotAReportException if there are more parts than the limit
     */
    public void add(String text) {
        add(1 + text.length() / LETTERS_OF_A_PART);
    }

    /**
     * Counts more parts.
     *
     * @throws NotAReportException if there are more than the limit
     */
    public void add(int more) {
        parts += more;
        if (parts > limit) {
            throw new NotAReportException(
                    "元素、行和单元格超过上限 " + limit + " 个",
                    "more than " + limit + " elements, lines and fields, the limit; see Limits.parts");
        }
    }
}
