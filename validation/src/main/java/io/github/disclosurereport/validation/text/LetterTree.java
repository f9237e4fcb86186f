package io.github.disclosurereport.validation.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
    private static final Object NO_VALUE = "";
    private static final char[] EMPTY_PAGE = new char[1 << PAGE];

    /** What the words stand for that end at each place. */
    private final List<List<T>> values;

    /** The first of that, at places where a word ends. */
    private final Object[] firstValues;

    /** Where each letter leads from the root, of which most is asked: page after page of letters. */
    private final char[][] beginnings = new char[1 << (LETTER - PAGE)][];

    /** The letters of all ways, those from one place beside each other: few from any but the root. */
    private final char[] letters;

    /** Where each way leads. */
    private final char[] ends;

    /** From each place a bit for each letter that leads on, which others have, too: most letters lead nowhere. */
    private final long[] leading;

    /** The first way from each place, and behind the last place the number of ways. */
    private final int[] firstWays;

    /** A tree of the words that patterns stand for. */
    public LetterTree(List<Pattern<T>> patterns) {
        LetterTreeBuilder<T> builder = new LetterTreeBuilder<>(patterns);
        Map<Integer, Integer> ways = new TreeMap<>(builder.ways());
        values = new ArrayList<>(builder.values());
        firstValues = values.stream()
                .map(each -> each.isEmpty() ? NO_VALUE : each.get(0))
                .toArray();
        letters = new char[ways.size()];
        ends = new char[ways.size()];
        firstWays = new int[values.size() + 1];
        leading = new long[values.size()];
        Arrays.fill(beginnings, EMPTY_PAGE);
        int number = 0;
        for (Map.Entry<Integer, Integer> way : ways.entrySet()) {
            letters[number] = (char) way.getKey().intValue();
            ends[number] = (char) way.getValue().intValue();
            int place = way.getKey() >> (LETTER + 1);
            leading[place] |= bit(letters[number]);
            number++;
            firstWays[place + 1] = number;
        }
        for (int i = 1; i < firstWays.length; i++) {
            firstWays[i] = Math.max(firstWays[i], firstWays[i - 1]);
        }
        for (int way = firstWays[ROOT >> 1]; way < firstWays[(ROOT >> 1) + 1]; way++) {
            begin(letters[way], ends[way]);
        }
    }

    private void begin(char letter, char end) {
        int page = letter >> PAGE;
        beginnings[page] = beginnings[page] == EMPTY_PAGE ? new char[1 << PAGE] : beginnings[page];
        beginnings[page][onPage(letter)] = end;
    }

    private static long bit(char letter) {
        return 1L << letter;
    }

    private static int onPage(char letter) {
        return letter & ((1 << PAGE) - 1);
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

    /** Where a letter leads from a place; {@link #NONE} if no word goes on with it. */
    public int behind(int place, char letter) {
        return place == ROOT ? behindRoot(letter) : behindOther(place, letter);
    }

    private int behindRoot(char letter) {
        return beginnings[letter >> PAGE][onPage(letter)];
    }

    private int behindOther(int place, char letter) {
        int number = place >> 1;
        if ((leading[number] & bit(letter)) == 0) {
            return NONE;
        }
        for (int way = firstWays[number]; way < firstWays[number + 1]; way++) {
            if (letters[way] == letter) {
                return ends[way];
            }
        }
        return NONE;
    }

    /** The letters with which words begin. */
    public String firstLetters() {
        int root = ROOT >> 1;
        return new String(letters, firstWays[root], firstWays[root + 1] - firstWays[root]);
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
            int place = from < text.length() ? behindRoot(text.charAt(from)) : NONE;
            for (int at = from + 1; place != NONE; at++) {
                if (isEnd(place)) {
                    longest = place;
                    to = at;
                }
                place = at < text.length() ? behindOther(place, text.charAt(at)) : NONE;
            }
            return longest != NONE;
        }

        /** The letter behind the last of the word that was found; where it was looked for if there is none. */
        public int to() {
            return to;
        }

        /** What the word that was found stands for: the first pattern that has it says so. */
        @SuppressWarnings("unchecked") // A word ends where it was found.
        public T value() {
            return (T) firstValues[longest >> 1];
        }
    }
}
