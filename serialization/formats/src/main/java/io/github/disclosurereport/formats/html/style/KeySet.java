package io.github.disclosurereport.formats.html.style;

import java.util.Locale;

/**
 * What tells elements apart: their tags, {@code .classes} and {@code #ids}, kept in so little room that it only tells which
 * surely are not there.
 */
record KeySet(long bits) {

    static final KeySet NONE = new KeySet(0);

    /** With one more. */
    KeySet with(String key) {
        int hash = key.toLowerCase(Locale.ROOT).hashCode();
        return new KeySet(bits | 1L << (hash ^ hash >>> 16));
    }

    /** With all of others. */
    KeySet with(KeySet others) {
        return new KeySet(bits | others.bits);
    }

    /** Whether all others may be among these. */
    boolean mayHold(KeySet others) {
        return (bits & others.bits) == others.bits;
    }
}
