package io.github.disclosurereport.formats.json;

import java.util.Arrays;

/** What JSON is made of, byte by byte. */
final class JsonBytes {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

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

    /** Whether the first byte of a text that is no blank is a given one. */
    static boolean beginsWith(char first, byte[] bytes) {
        int begin = withoutBlanks(bytes, beginOfText(bytes));
        return begin < bytes.length && bytes[begin] == first;
    }

    /** Without the digits at its end: where JSON is cut short behind them, more of them may have followed. */
    static byte[] withoutOpenNumber(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && "0123456789+-.eE".indexOf(bytes[end - 1]) >= 0) {
            end--;
        }
        return end == bytes.length ? bytes : Arrays.copyOf(bytes, end);
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
