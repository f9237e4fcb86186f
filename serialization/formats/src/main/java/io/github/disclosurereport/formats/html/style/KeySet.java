package io.github.disclosurereport.formats.html.style;

import java.util.Locale;

/**
 * What tells elements apart: their tags, {@code .classes} and {@code #ids}, kept in so little room that it only tells which
 * surely are not there.
 */
record KeySet(long low, long high) {

    static final KeySet NONE = new KeySet(0, 0);

    /** Makes the hashes of keys that are nearly alike differ in their first bits. */
    private static final int SPREAD = 0x9E3779B1;

    /** With one more, told twice. */
    KeySet with(String key) {
        int hash = key.toLowerCase(Locale.ROOT).hashCode() * SPREAD;
        return new KeySet(low | 1L << (hash >>> 26), high | 1L << (hash >>> 20));
    }

    /** With all of others. */
    KeySet with(KeySet others) {
        return new KeySet(low | others.low, high | others.high);
    }

    /** Whether all others may be among these. */
    boolean mayHold(KeySet others) {
        return (low & others.low) == others.low && (high & others.high) == others.high;
    }
}
