package io.github.disclosurereport.validation.similarity;

import io.github.disclosurereport.text.Han;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The runs of three letters in a text, by which it is compared with others. Immutable.
 *
 * <p>Figures, years and all that is no letter are left out first, so that a text stays the same when only its numbers change.
 */
public final class Shingles {

    private static final int LENGTH = 3;
    private static final int BITS = 21;
    private static final long LAST = (1L << (LENGTH * BITS)) - 1;
    private static final int ALL = 100;
    private static final String NUMERALS = "〇零一二三四五六七八九十百千";

    /** Each run as a number, in ascending order, as often as it stands in the text. */
    private final long[] runs;

    private Shingles(long[] runs) {
        this.runs = runs;
    }

    /** Those of a text. */
    public static Shingles of(Collection<String> paragraphs) {
        int[] letters = paragraphs.stream()
                .flatMapToInt(String::codePoints)
                .filter(Shingles::isCompared)
                .toArray();
        long[] runs = new long[Math.max(0, letters.length - LENGTH + 1)];
        long run = 0;
        for (int i = 0; i < letters.length; i++) {
            run = ((run << BITS) | letters[i]) & LAST;
            if (i >= LENGTH - 1) {
                runs[i - LENGTH + 1] = run;
            }
        }
        Arrays.sort(runs);
        return new Shingles(runs);
    }

    /** Those of one paragraph. */
    public static Shingles of(String paragraph) {
        return of(List.of(paragraph));
    }

    private static boolean isCompared(int c) {
        return Han.isHan(c) ? NUMERALS.indexOf(c) < 0 : Character.isLetter(c);
    }

    /** How many there are: two fewer than there are letters. */
    public int size() {
        return runs.length;
    }

    /** How many percent of both texts they have in common, rounded down: 100 for the same letters, 0 for no run in common. */
    public int similarity(Shingles other) {
        int both = runs.length + other.runs.length;
        return both == 0 ? 0 : (int) (2L * ALL * common(other) / both);
    }

    /** How many percent of them stand in another text, too, rounded down. */
    public int within(Shingles other) {
        return runs.length == 0 ? 0 : (int) ((long) ALL * common(other) / runs.length);
    }

    private int common(Shingles other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < runs.length && j < other.runs.length) {
            int order = Long.compare(runs[i], other.runs[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }
}
