package io.github.disclosurereport.formats.json;

import java.util.Arrays;

/** What JSON is made of, byte by byte. */
final class JsonBytes {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final String OF_WIKIS = "{|";

    private static final String OF_NUMBERS = "0123456789+-.eE";

    /** In so many bytes each encoding shows. */
    private static final int HEAD = 8;

    /** Of two bytes one at the most is zero. */
    private static final int MOST_ZEROS_OF_UTF_16 = HEAD / 2;

    private JsonBytes() {}

    static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    /** Where the text behind a byte order mark begins. */
    static int beginOfText(byte[] bytes) {
        for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
            if (i >= bytes.length || bytes[i] != BYTE_ORDER_MARK[i]) {
                return 0;
            }
        }
        return BYTE_ORDER_MARK.length;
    }

    /** Whether a text begins as an object: behind its brace none has another, or a bar, as templates and tables of wikis have. */
    static boolean beginsObject(byte[] bytes) {
        int inside = withoutBlanks(bytes, beginOfText(bytes)) + 1;
        return beginsWith('{', bytes) && (inside == bytes.length || OF_WIKIS.indexOf(bytes[inside]) < 0);
    }

    /** Whether the first byte of a text that is no blank is a given one. */
    static boolean beginsWith(char first, byte[] bytes) {
        int begin = withoutBlanks(bytes, beginOfText(bytes));
        return begin < bytes.length && bytes[begin] == first;
    }

    /** Without the digits at its end: where JSON is cut short behind them, more of them may have followed. */
    static byte[] withoutOpenNumber(byte[] bytes) {
        int width = width(bytes);
        int endOfWhole = bytes.length - bytes.length % width;
        int end = endOfWhole;
        while (end > 0 && isOfNumber(bytes, end - width, end)) {
            end -= width;
        }
        return end == endOfWhole ? bytes : Arrays.copyOf(bytes, end);
    }

    /** How many bytes a digit has: JSON begins with ASCII, beside which UTF-16 and UTF-32 have zeros. */
    private static int width(byte[] bytes) {
        int zeros = 0;
        for (int i = 0; i < bytes.length && i < HEAD; i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros == 0 ? 1 : zeros <= MOST_ZEROS_OF_UTF_16 ? 2 : 4;
    }

    /** Whether a letter is one of a number: a byte that says so, and zeros beside it. */
    private static boolean isOfNumber(byte[] bytes, int from, int to) {
        byte letter = 0;
        for (int i = from; i < to; i++) {
            if (bytes[i] != 0 && letter != 0) {
                return false;
            }
            letter = bytes[i] == 0 ? letter : bytes[i];
        }
        return OF_NUMBERS.indexOf(letter) >= 0;
    }

    /** From a position on the first that is no blank, or the end. */
    static int withoutBlanks(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && isBlank(bytes[at])) {
            at++;
        }
        return at;
    }

    /** The position behind the last in front of another that is no blank. */
    static int withoutBlanksBefore(byte[] bytes, int from, int to) {
        int end = to;
        while (end > from && isBlank(bytes[end - 1])) {
            end--;
        }
        return end;
    }
}
