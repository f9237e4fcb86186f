package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.validation.text.WordSet;

/** The places in names of organs: 青岭市…, 石桥镇…, but not 城乡…. */
final class PlaceNames {

    private static final String LAST_LETTERS = "省市县区镇乡旗州街";
    private static final WordSet NO_PLACE = ListedWords.of("NO_PLACE");
    private static final int LONGEST_WORD = 2;

    private PlaceNames() {}

    /** The last letter of the last place that ends among some letters; -1 if none does. */
    static int lastEnd(String text, int from, int to) {
        int at = to - 1;
        while (at >= from && !isLastLetter(text, at)) {
            at--;
        }
        return at < from ? -1 : at;
    }

    /** Whether a place ends among some letters. */
    static boolean areIn(String text, int from, int to) {
        return lastEnd(text, from, to) >= 0;
    }

    private static boolean isLastLetter(String text, int at) {
        if (LAST_LETTERS.indexOf(text.charAt(at)) < 0) {
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
