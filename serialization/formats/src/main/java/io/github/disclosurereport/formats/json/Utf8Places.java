package io.github.disclosurereport.formats.json;

import io.github.disclosurereport.source.TextPlace;

/** Lines and characters of a UTF-8 document at ever later bytes; parsers count bytes where people count characters. */
final class Utf8Places {

    private final byte[] bytes;
    private int offset;
    private int line = 1;
    private int column = 1;

    Utf8Places(byte[] bytes) {
        this.bytes = bytes;
    }

    TextPlace at(long byteOffset) {
        int target = (int) Math.min(byteOffset, bytes.length);
        for (; offset < target; offset++) {
            if (bytes[offset] == '\n') {
                line++;
                column = 1;
            } else if ((bytes[offset] & 0xC0) != 0x80) {
                column++;
            }
        }
        return new TextPlace(line, column);
    }
}
