package io.github.disclosurereport.serialization.interpretation.words;

import java.util.List;

/** What rows and columns of sums are called: 小计 those of a part, and the others those of a part or of all. */
public final class SumWords {

    /** The one that never names a sum of all. */
    public static final String OF_A_PART = "小计";

    private static final List<String> ALL = List.of(OF_A_PART, "合计", "总计", "共计");

    private SumWords() {}

    /** Whether folded letters end with one. */
    public static boolean areIn(String letters) {
        return ALL.stream().anyMatch(letters::endsWith);
    }

    /** Folded letters without the one at their end. */
    public static String removed(String letters) {
        return areIn(letters) ? letters.substring(0, letters.length() - OF_A_PART.length()) : letters;
    }
}
