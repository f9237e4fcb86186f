package io.github.disclosurereport.validation.text;

/** The marks behind which a sentence ends, or what stands in a list like one. */
public final class SentenceEnds {

    private static final String MARKS = "。！？；";

    private SentenceEnds() {}

    /** Whether a letter is one. */
    public static boolean isOne(char letter) {
        return MARKS.indexOf(letter) >= 0;
    }
}
