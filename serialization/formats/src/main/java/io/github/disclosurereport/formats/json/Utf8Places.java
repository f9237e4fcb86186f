package io.github.disclosurereport.formats.json;

import io.github.disclosurereport.source.TextPlace;
import tools.jackson.core.TokenStreamLocation;

/** Places in a UTF-8 document, ever later ones; its parser counts bytes where people count characters. */
final class Utf8Places {

    private static final byte LAST_CONTINUATION = (byte) 0xBF;

    private final byte[] bytes;
    private int offset;
    private int line;
    private int column = 1;

    Utf8Places(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A parser of another encoding knows no bytes, and counts characters itself. */
    TextPlace at(TokenStreamLocation location) {
        if (location.getByteOffset() < 0) {
            return new TextPlace(location.getLineNr(), location.getColumnNr());
        }
        int target = (int) Math.min(location.getByteOffset(), bytes.length);
        if (location.getLineNr() > line) {
            line = location.getLineNr();
            column = 1;
            offset = target - (location.getColumnNr() - 1);
        }
        column += characters(target);
        offset = target;
        return new TextPlace(line, column);
    }

    private int characters(int end) {
        int characters = 0;
        for (int i = offset; i < end; i++) {
            characters += bytes[i] > LAST_CONTINUATION ? 1 : 0;
        }
        return characters;
    }
}
