package io.github.disclosurereport.serialization;

import io.github.disclosurereport.source.Place.TextPlace;
import java.util.Arrays;

/**
 * A document: its bytes, and the name by which its user knows it. Immutable.
 *
 * @param name the name of its file, or its name in the container it came out of: {@code reports.ndjson#2}
 * @param bytes the whole document
 * @param begin where it begins in the file that its places count in; the first character of a file of its own
 */
@SuppressWarnings("ArrayRecordComponent") // The array is shared with nobody, and compared by what is in it.
public record Document(String name, byte[] bytes, TextPlace begin) {

    private static final TextPlace BEGIN = new TextPlace(1, 1);

    /**
     * Keeps a copy of the bytes.
     *
     * @throws IllegalArgumentException if it begins in no line or at no character
     */
    public Document {
        if (begin.line() < 1 || begin.column() < 1) {
            throw new IllegalArgumentException(
                    name + " cannot begin in " + begin + ": lines and characters count from 1");
        }
        bytes = bytes.clone();
    }

    /** A document that is a file of its own. */
    public Document(String name, byte[] bytes) {
        this(name, bytes, BEGIN);
    }

    /** A copy of its bytes. */
    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** How many bytes it has. */
    public int size() {
        return bytes.length;
    }

    /** Its first bytes, or all if there are no more. */
    byte[] head(int longest) {
        return Arrays.copyOf(bytes, Math.min(bytes.length, longest));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Document document
                && name.equals(document.name)
                && Arrays.equals(bytes, document.bytes)
                && begin.equals(document.begin);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * name.hashCode() + Arrays.hashCode(bytes)) + begin.hashCode();
    }

    /** Its name and size, for logs. */
    @Override
    public String toString() {
        return name + " (" + bytes.length + " bytes)";
    }
}
