package io.github.disclosurereport.formats.html;

import java.util.BitSet;

/** Where in a line stands what nobody can tell by the style of the page; no digit that touches it is one. */
final class DoubtedDigits {

    /** Stands in place of a digit. */
    private static final char DOUBTED = '？';

    private final BitSet letters = new BitSet();
    private final BitSet borders = new BitSet();
    private int depth;

    /** An element begins: it is doubted, with digits that go on from what is in front, or may stand apart from that. */
    void begin(int at, boolean isDoubted, boolean isMoved) {
        if (isDoubted) {
            depth++;
            letters.set(at);
            letters.set(Math.max(0, at - 1));
        }
        if (isDoubted || isMoved) {
            borders.set(at);
        }
    }

    void end(int at, boolean isDoubted, boolean isMoved) {
        depth -= isDoubted ? 1 : 0;
        if (isDoubted || isMoved) {
            borders.set(at);
        }
    }

    /** Takes some letters of the line. */
    void append(int from, int to) {
        if (depth > 0) {
            letters.set(from, to);
        }
    }

    /** The line without digits that are doubted, each letter in its place. */
    String without(String line) {
        if (letters.isEmpty() && borders.isEmpty()) {
            return line;
        }
        StringBuilder told = new StringBuilder(line);
        for (int from = 0; from < line.length(); from++) {
            int to = from;
            while (to < line.length() && Character.isDigit(line.charAt(to))) {
                to++;
            }
            int border = borders.nextSetBit(from + 1);
            int doubted = letters.nextSetBit(from);
            if ((border >= 0 && border < to) || (doubted >= 0 && doubted < to)) {
                told.replace(from, to, Character.toString(DOUBTED).repeat(to - from));
            }
            from = to;
        }
        return told.toString();
    }

    void clear() {
        letters.clear();
        borders.clear();
    }
}
