package io.github.disclosurereport.serialization;

/**
 * How much a reader takes on before it gives up.
 *
 * @param bytes the size of a document
 * @param nesting how deep its elements may nest
 * @param parts its elements, lines and fields together, long ones and spans as many; see {@link PartCount}
 */
public record Limits(int bytes, int nesting, int parts) {

    /**
     * Checks them.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public Limits {
        if (bytes < 0 || nesting < 0 || parts < 0) {
            throw new IllegalArgumentException(
                    "No limit can be negative: " + bytes + " bytes, " + nesting + " levels, " + parts + " parts");
        }
    }

    /** More than any report needs: 16 MiB, 512 levels, 100 000 parts. */
    public static final Limits STANDARD = new Limits(16 << 20, 512, 100_000);

    /** With another size of a document. */
    public Limits withBytes(int bytes) {
        return new Limits(bytes, nesting, parts);
    }

    /** With another depth of elements. */
    public Limits withNesting(int nesting) {
        return new Limits(bytes, nesting, parts);
    }

    /** With another number of parts. */
    public Limits withParts(int parts) {
        return new Limits(bytes, nesting, parts);
    }
}
