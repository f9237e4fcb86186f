package io.github.disclosurereport.formats.json;

import io.github.disclosurereport.source.Place.TextPlace;
import tools.jackson.core.TokenStreamLocation;

/** Places in a UTF-8 document, ever later ones; its parser counts bytes where people count characters. */
final class Utf8Places {

    private static final byte LAST_CONTINUATION = (byte) 0xBF;
    private static final byte FIRST_OF_FOUR = (byte) 0xF0;

    private final byte[] bytes;
    private final TextPlace begin;
    private int offset;
    private int line;
    private int column;

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
    }

    /** A parser of another encoding knows no bytes, and counts characters itself. */
    TextPlace at(TokenStreamLocation location) {
        if (location.getByteOffset() < 0) {
            int inFirstLine = location.getLineNr() == 1 ? begin.column() - 1 : 0;
            return new TextPlace(begin.line() - 1 + location.getLineNr(), inFirstLine + location.getColumnNr());
        }
        int position = (int) Math.min(location.getByteOffset(), bytes.length);
        skipLines(position - (location.getColumnNr() - 1), begin.line() - 1 + location.getLineNr());
        return at(position);
    }

    /** Goes on from the begin of a line that the parser knows, if it is further than this has come. */
    private void skipLines(int beginOfLine, int number) {
        if (beginOfLine > offset) {
            offset = beginOfLine;
            line = number;
            column = 1;
        }
    }

    /** Where a byte stands. */
    TextPlace at(int position) {
        if (position < offset) {
            rewind();
        }
        int letters = 0;
        for (int i = offset; i < position; i++) {
            byte b = bytes[i];
            if (b > '\r') {
                letters++;
            } else if (isLineEnd(i)) {
                line++;
                column = 1;
                letters = 0;
            } else {
                letters += characters(b);
            }
        }
        column += letters;
        offset = position;
        return new TextPlace(line, column);
    }

    /** A carriage return in front of a line feed ends nothing. */
    private boolean isLineEnd(int at) {
        byte b = bytes[at];
        return b == '\n' || (b == '\r' && (at + 1 == bytes.length || bytes[at + 1] != '\n'));
    }

    /** How many letters of a text stand in the document as they are, up to the first that is written as an escape. */
    int plainLetters(String text, TokenStreamLocation quote) {
        int begin = (int) quote.getByteOffset() + 1;
        if (begin == 0) {
            return 0;
        }
        int end = begin;
        while (end < bytes.length && bytes[end] != '"' && bytes[end] != '\\') {
            end++;
        }
        return end < bytes.length && bytes[end] == '"' ? text.length() : letters(begin, end);
    }

    private int letters(int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += characters(bytes[i]);
        }
        return letters;
    }

    /** As Java counts them: those beyond the first plane, which have four bytes, are two. */
    private static int characters(byte b) {
        if (b <= LAST_CONTINUATION) {
            return 0;
        }
        return b >= FIRST_OF_FOUR && b < 0 ? 2 : 1;
    }
}
