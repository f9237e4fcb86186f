package io.github.disclosurereport.serialization;

/**
 * How much a reader takes on before it gives up.
 *
 * @param bytes the size of a document
 * @param nesting how deep its elements may nest
 * @param cells the fields of all its tables together, spans counted as laid out
 */
public record Limits(int bytes, int nesting, int cells) {

    /** More than any report needs: 64 MiB, 512 levels, 200 000 fields. */
    public static final Limits STANDARD = new Limits(64 << 20, 512, 200_000);

    /** With another size of a document. */
    public Limits withBytes(int bytes) {
        return new Limits(bytes, nesting, cells);
    }

    /** With another depth of elements. */
    public Limits withNesting(int nesting) {
        return new Limits(bytes, nesting, cells);
    }

    /** With another number of fields. */
    public Limits withCells(int cells) {
        return new Limits(bytes, nesting, cells);
    }
}
