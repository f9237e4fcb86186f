package io.github.disclosurereport.formats.json;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns in letters, where a parser counts bytes: told of the texts that it reads, it knows how many bytes of the line
 * are more than one a letter. For the modules of mappers, whose parsers show nothing of what they have passed.
 */
public final class LetterColumns {

    private static final int QUOTES = 2;
    private static final int BEHIND_MARK = 4;
    private static final int LAST_OF_ONE_BYTE = 0x7F;
    private static final int LAST_OF_TWO_BYTES = 0x7FF;

    /** The texts of the line so far: looked at when something is to be told, which is rare. */
    private final List<Passed> passed = new ArrayList<>();

    private int line;
    private boolean isKnown;

    private record Passed(String text, long bytes) {

        /** Letters that are written as escapes take other bytes than they should. */
        boolean isPlain() {
            int surplus = surplus(text);
            return surplus == 0 || bytes == QUOTES + text.length() + surplus;
        }
    }

    /**
     * Begins where a value begins.
     *
     * @param line the line of its first token
     * @param column the column of that, as the parser counts it; what looks like three blanks may be a byte order mark
     * @param isFirst whether nothing stands before it in the document; if not, its own line may begin with any text
     */
    public LetterColumns(int line, int column, boolean isFirst) {
        this.line = line;
        this.isKnown = isFirst && !(line == 1 && column == BEHIND_MARK);
    }

    /**
     * A text was read.
     *
     * @param bytes how many bytes it takes with its quotes; letters that are written as escapes make the columns behind it
     *     unknown
     */
    public void text(String text, int lineOfText, long bytes) {
        begin(lineOfText);
        passed.add(new Passed(text, bytes));
    }

    /** A key was read; of one with letters of several bytes nobody knows whether they are written as escapes. */
    public void key(String key, int lineOfKey) {
        begin(lineOfKey);
        isKnown &= surplus(key) == 0;
    }

    private void begin(int next) {
        if (next != line) {
            line = next;
            passed.clear();
            isKnown = true;
        }
    }

    /**
     * The column of a token behind all that was read.
     *
     * @param column as the parser counts it
     * @param letters how many letters stand before it in the document; below 0 if the parser counts bytes
     * @return 0 if it is not known
     */
    public int column(int lineOfToken, int column, long letters) {
        if (letters >= 0 || lineOfToken != line) {
            return column;
        }
        boolean isCounted = isKnown && passed.stream().allMatch(Passed::isPlain);
        return isCounted
                ? column
                        - passed.stream().mapToInt(text -> surplus(text.text())).sum()
                : 0;
    }

    /**
     * The column at which JSON breaks behind all that was read.
     *
     * @param said what the parser says of it
     * @param path the key at which it breaks, which may stand in its line
     * @return 0 if it is not known, as inside a text
     */
    public int columnOfFault(String said, String path, int lineOfFault, int column, long letters) {
        key(path, lineOfFault);
        return letters >= 0 || JsonFault.isBetweenTokens(said) ? column(lineOfFault, column, letters) : 0;
    }

    /** How many bytes a text has beyond one a letter. */
    private static int surplus(String text) {
        int surplus = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter > LAST_OF_TWO_BYTES && !Character.isSurrogate(letter)) {
                surplus += 2;
            } else if (letter > LAST_OF_ONE_BYTE) {
                surplus++;
            }
        }
        return surplus;
    }
}
