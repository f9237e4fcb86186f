package io.github.disclosurereport.text;

/** What a Chinese character is: one of Unicode's script Han, be it a radical or of a plane of its own. */
public final class Han {

    /** The first and the last of each range. Among them are code points that stand for nothing yet. */
    private static final int[] BOUNDS = {
        0x2E80, 0x2FDF, '々', '々', '〇', '〇', '〡', '〩', '〸', '〻', 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xF900, 0xFAD9, 0x16FF0,
        0x16FF6, 0x20000, 0x3FFFF
    };

    /** Chinese characters as they stand in a class of a regular expression: {@code "[" + Han.RANGES + "]"}. */
    public static final String RANGES = ranges();

    private Han() {}

    /** Whether a code point is a Chinese character. */
    public static boolean isHan(int c) {
        for (int i = 0; i < BOUNDS.length && c >= BOUNDS[i]; i += 2) {
            if (c <= BOUNDS[i + 1]) {
                return true;
            }
        }
        return false;
    }

    private static String ranges() {
        StringBuilder ranges = new StringBuilder();
        for (int i = 0; i < BOUNDS.length; i += 2) {
            ranges.appendCodePoint(BOUNDS[i]).append('-').appendCodePoint(BOUNDS[i + 1]);
        }
        return ranges.toString();
    }
}
