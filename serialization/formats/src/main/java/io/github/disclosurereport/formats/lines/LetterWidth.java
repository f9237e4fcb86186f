package io.github.disclosurereport.formats.lines;

/** How wide the letters of a line are taken to be, where blanks or drawn lines put them in columns. */
public enum LetterWidth {
    /** Every character is as wide as any other. */
    EQUAL(1, 1),
    /** Chinese characters are as wide as two others. */
    DOUBLE(2, 1),
    /** So are those that are wide only in Chinese fonts, such as quotation marks. */
    DOUBLE_IN_CHINESE_FONTS(2, 2);

    private static final int FIRST_BEYOND_LATIN = 0x00A1;
    private static final int FIRST_DRAWN = 0x2500;
    private static final int LAST_DRAWN = 0x257F;
    private static final int FIRST_RADICAL = 0x2E80;
    private static final int LAST_HALF_WIDTH = 0xFFDC;
    private static final int FIRST_HALF_WIDTH = 0xFF61;

    private final int ofChinese;
    private final int ofOthersInChineseFonts;

    LetterWidth(int ofChinese, int ofOthersInChineseFonts) {
        this.ofChinese = ofChinese;
        this.ofOthersInChineseFonts = ofOthersInChineseFonts;
    }

    /** How wide a line is. */
    public int width(String line) {
        return positions(line)[line.length()];
    }

    /** Where each character of a line begins, and where the last ends. */
    int[] positions(String line) {
        int[] positions = new int[line.length() + 1];
        for (int i = 0; i < line.length(); i++) {
            positions[i + 1] = positions[i] + of(line.charAt(i));
        }
        return positions;
    }

    /** The first character that begins at a position or behind it; the end of the line if none does. */
    static int indexOf(int[] positions, int position) {
        int index = 0;
        while (index < positions.length - 1 && positions[index] < position) {
            index++;
        }
        return index;
    }

    private int of(char c) {
        boolean isDrawn = c >= FIRST_DRAWN && c <= LAST_DRAWN;
        if (c < FIRST_BEYOND_LATIN || isDrawn) {
            return 1;
        }
        if (Character.isLowSurrogate(c) || Character.getType(c) == Character.FORMAT) {
            return 0;
        }
        boolean isHalfWidth = c >= FIRST_HALF_WIDTH && c <= LAST_HALF_WIDTH;
        return c >= FIRST_RADICAL && !isHalfWidth ? ofChinese : ofOthersInChineseFonts;
    }
}
