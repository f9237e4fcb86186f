package io.github.disclosurereport.formats.html;

import java.util.Arrays;

/** The texts of a source between its tags, and the tags of its tables, in their order. */
final class SourceTexts {

    /** What stands at a place. */
    enum Kind {
        TEXT,
        /** The tag of a table. */
        TABLE,
        /** Text that the parser puts in front of a table. */
        MOVED
    }

    private final String html;
    private Kind[] kinds = new Kind[256];
    private int[] froms = new int[256];
    private int[] tos = new int[256];
    private int[] lines = new int[256];
    private int size;

    private int line = 1;
    private int feed = -1;
    private int carriage = -1;

    /** Its last character. */
    private int lineEnd;

    SourceTexts(String html) {
        this.html = html;
        this.lineEnd = lineEnd(0);
    }

    /** Adds what follows the last. */
    void add(Kind kind, int from, int to) {
        if (size == froms.length) {
            kinds = Arrays.copyOf(kinds, 2 * size);
            froms = Arrays.copyOf(froms, 2 * size);
            tos = Arrays.copyOf(tos, 2 * size);
            lines = Arrays.copyOf(lines, 2 * size);
        }
        while (lineEnd < from) {
            line++;
            lineEnd = lineEnd(lineEnd + 1);
        }
        kinds[size] = kind;
        froms[size] = from;
        tos[size] = to;
        lines[size] = line;
        size++;
    }

    /** A carriage return ends a line with the line feed behind it, or else alone. */
    private int lineEnd(int from) {
        if (feed < from) {
            feed = find('\n', from);
        }
        if (carriage < from) {
            carriage = find('\r', from);
        }
        return carriage + 1 < feed ? carriage : feed;
    }

    private int find(char c, int from) {
        int at = html.indexOf(c, from);
        return at < 0 ? html.length() : at;
    }

    int size() {
        return size;
    }

    /** Whether something of a kind stands at a place, which may be behind the last. */
    boolean is(Kind kind, int place) {
        return place < size && kinds[place] == kind;
    }

    /** Where its first character stands that is not blank. */
    int from(int place) {
        return froms[place];
    }

    /** Where the next tag begins. */
    int to(int place) {
        return tos[place];
    }

    /** The line of its first character that is not blank, from 1. */
    int line(int place) {
        return lines[place];
    }
}
