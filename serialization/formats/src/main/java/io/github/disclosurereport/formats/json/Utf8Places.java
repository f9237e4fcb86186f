package io.github.disclosurereport.formats.json;

import io.github.disclosurereport.source.Place.TextPlace;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.TokenStreamLocation;

/** Places in a UTF-8 document, ever later ones; its parser counts bytes where people count characters. */
final class Utf8Places {

    private static final byte LAST_CONTINUATION = (byte) 0xBF;
    private static final int LONGEST_LETTER = 4;
    private static final byte FIRST_OF_FOUR = (byte) 0xF0;

    private final byte[] bytes;
    private final TextPlace begin;
    private int offset;
    private int line;
    private int column;

    /** Up to here each byte behind the last place is a letter. */
    private int endOfAscii;

    /**
     * Places in a document.
     *
     * @param begin where the document itself begins
     */
    Utf8Places(byte[] bytes, TextPlace begin) {
        this.bytes = bytes;
        this.begin = begin;
        rewind();
    }

    private void rewind() {
        offset = JsonBytes.beginOfText(bytes);
        line = begin.line();
        column = begin.column();
        endOfAscii = offset;
    }

    /** A parser of another encoding knows no bytes, and counts characters itself. */
    TextPlace at(TokenStreamLocation location) {
        int lines = begin.line() - 1 + location.getLineNr();
        if (location.getByteOffset() < 0) {
            int inFirstLine = location.getLineNr() == 1 ? begin.column() - 1 : 0;
            return new TextPlace(lines, inFirstLine + location.getColumnNr());
        }
        int position = (int) Math.min(location.getByteOffset(), bytes.length);
        goBackTo(position);
        int beginOfLine = position - (location.getColumnNr() - 1);
        if (beginOfLine > offset) {
            beginLine(beginOfLine, lines);
        }
        return inLine(position);
    }

    /** Where a byte stands. */
    TextPlace at(int position) {
        goBackTo(position);
        for (int i = offset; i < position; i++) {
            if (isLineEnd(i)) {
                beginLine(i + 1, line + 1);
            }
        }
        return inLine(position);
    }

    private void goBackTo(int position) {
        if (position < offset) {
            rewind();
        }
    }

    private void beginLine(int position, int number) {
        offset = position;
        line = number;
        column = 1;
    }

    private TextPlace inLine(int position) {
        if (position <= endOfAscii) {
            column += position - offset;
        } else {
            column += letters(offset, position);
            endOfAscii = withoutAscii(position);
        }
        offset = position;
        return new TextPlace(line, column);
    }

    private int withoutAscii(int from) {
        int end = from;
        while (end < bytes.length && bytes[end] >= 0) {
            end++;
        }
        return end;
    }

    /** A carriage return in front of a line feed ends nothing. */
    private boolean isLineEnd(int at) {
        byte b = bytes[at];
        return b == '\n' || (b == '\r' && (at + 1 == bytes.length || bytes[at + 1] != '\n'));
    }

    /** The letter of several bytes that begins at a place; empty if none does. */
    Optional<String> letter(TokenStreamLocation location) {
        int position = (int) Math.min(location.getByteOffset(), bytes.length);
        if (position < 0 || position == bytes.length || bytes[position] >= 0) {
            return Optional.empty();
        }
        int longest = Math.min(LONGEST_LETTER, bytes.length - position);
        String text = new String(bytes, position, longest, StandardCharsets.UTF_8);
        return Optional.of(text.substring(0, text.offsetByCodePoints(0, 1)));
    }

    /** How many letters of a text stand in front of the first that is written as an escape. */
    int lettersBeforeEscape(TokenStreamLocation quote) {
        if (quote.getByteOffset() < 0) {
            return 0;
        }
        int begin = (int) quote.getByteOffset() + 1;
        int end = begin;
        while (end < bytes.length && bytes[end] != '\\') {
            end++;
        }
        return letters(begin, end);
    }

    private int letters(int from, int to) {
        int letters = to - from;
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                letters -= surplus(bytes[i]);
            }
        }
        return letters;
    }

    /** Letters have several bytes; those beyond the first plane, which have four, count two in Java. */
    private static int surplus(byte b) {
        if (b <= LAST_CONTINUATION) {
            return 1;
        }
        return b >= FIRST_OF_FOUR ? -1 : 0;
    }
}
