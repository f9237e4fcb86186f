package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.validation.text.WordSet;

/** The places in names of organs: 青岭市…, 石桥镇…, but not 城乡…. */
final class PlaceNames {

    /** The last letters of places of the same rank, the lowest first. */
    private static final String[] RANKS = {"镇乡街", "县区旗", "市州", "省"};

    private static final WordSet NO_PLACE = ListedWords.of("NO_PLACE");
    private static final int LONGEST_WORD = 2;

    private PlaceNames() {}

    /** The rank of the last place that ends among some letters; -1 if none does. */
    static int lastRank(String text, int from, int to) {
        int at = to - 1;
        while (at >= from && !isLastLetter(text, at)) {
            at--;
        }
        return at < from ? -1 : rank(text.charAt(at));
    }

    private static int rank(char lastLetter) {
        int rank = RANKS.length - 1;
        while (rank >= 0 && RANKS[rank].indexOf(lastLetter) < 0) {
            rank--;
        }
        return rank;
    }

    /** Whether a place ends among some letters. */
    static boolean areIn(String text, int from, int to) {
        return lastRank(text, from, to) >= 0;
    }

    private static boolean isLastLetter(String text, int at) {
        if (rank(text.charAt(at)) < 0) {
            return false;
        }
        for (int begin = Math.max(0, at + 1 - LONGEST_WORD); begin <= at; begin++) {
            if (begin + NO_PLACE.length(text, begin) > at) {
                return false;
            }
        }
        return true;
    }
}
