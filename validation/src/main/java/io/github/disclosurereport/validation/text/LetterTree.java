package io.github.disclosurereport.validation.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Words as a tree of their letters: a letter leads from one place to the next. Immutable.
 *
 * <p>Where the same letters may follow, ways meet again: a pattern for a thousand words takes but a few places.
 *
 * @param <T> what words stand for
 */
public final class LetterTree<T> {

    /** Where no word goes on. */
    public static final int NONE = 0;

    /** Where all words begin; there is no word without letters. */
    public static final int ROOT = place(1, false);

    private static final int LETTER = 16;
    private static final int PAGE = 8;
    private static final char[] EMPTY_PAGE = new char[1 << PAGE];
    private static final int SPREAD = 0x9E3779B1;

    private final List<List<T>> values;

    /** Where each letter leads from the root, which most are asked of: a page of letters after the other. */
    private final char[][] first = new char[1 << (LETTER - PAGE)][];

    /** Each way, which is a place and a letter, in the first free entry from that of its hash on. */
    private final int[] ways;

    /** Where the way in the same entry leads. */
    private final char[] ends;

    /** A tree of the words that patterns stand for. */
    public LetterTree(List<Pattern<T>> patterns) {
        Growth<T> growth = new Growth<>(patterns);
        Map<Integer, Integer> leading = growth.ways();
        values = List.copyOf(growth.values());
        ways = new int[4 * Integer.highestOneBit(leading.size() + 1)];
        ends = new char[ways.length];
        leading.forEach((way, end) -> {
            int entry = entry(way);
            ways[entry] = way;
            ends[entry] = (char) end.intValue();
        });
        Arrays.fill(first, EMPTY_PAGE);
        leading.forEach((way, end) -> {
            if (way >>> LETTER == ROOT) {
                begin((char) way.intValue(), (char) end.intValue());
            }
        });
    }

    private void begin(char letter, char end) {
        int page = letter >>> PAGE;
        first[page] = first[page] == EMPTY_PAGE ? new char[1 << PAGE] : first[page];
        first[page][letter & (EMPTY_PAGE.length - 1)] = end;
    }

    /**
     * A pattern of words.
     *
     * @param letters its letters, as in a {@link WordList}
     * @param value what its words stand for
     * @param <T> what words stand for
     */
    public record Pattern<T>(String letters, T value) {}

    /** A place by its number, which tells whether a word ends there. */
    static int place(int number, boolean isEnd) {
        return (number << 1) | (isEnd ? 1 : 0);
    }

    static int way(int place, char letter) {
        return (place << LETTER) | letter;
    }

    /** Where a way stands, or would. */
    private int entry(int way) {
        int entry = (way * SPREAD) >>> (Integer.numberOfLeadingZeros(ways.length) + 1);
        while (ways[entry] != way && ways[entry] != 0) {
            entry = (entry + 1) & (ways.length - 1);
        }
        return entry;
    }

    /** Where a letter leads from a place; {@link #NONE} if no word goes on with it. */
    public int behind(int place, char letter) {
        return place == ROOT
                ? first[letter >>> PAGE][letter & (EMPTY_PAGE.length - 1)]
                : ends[entry(way(place, letter))];
    }

    /** Whether a word ends at a place. */
    public static boolean isEnd(int place) {
        return (place & 1) != 0;
    }

    /** What the words stand for that end at a place, in the order of their patterns. */
    public List<T> values(int place) {
        return values.get(place >> 1);
    }

    /** The words of a text. */
    public Search in(String text) {
        return new Search(text);
    }

    /** Looks for the words of a text, of which the longest that begins at a letter counts. */
    public final class Search {

        private final String text;
        private int longest;
        private int to;

        private Search(String text) {
            this.text = text;
        }

        /** Whether a word begins at a letter. */
        public boolean find(int from) {
            longest = NONE;
            to = from;
            int place = ROOT;
            for (int at = from; at < text.length() && place != NONE; at++) {
                place = behind(place, text.charAt(at));
                if (isEnd(place)) {
                    longest = place;
                    to = at + 1;
                }
            }
            return longest != NONE;
        }

        /** The letter behind the last of the word that was found; where it was looked for if there is none. */
        public int to() {
            return to;
        }

        /** What the word that was found stands for: the first pattern that has it says so. */
        public T value() {
            return values(longest).get(0);
        }
    }
}
