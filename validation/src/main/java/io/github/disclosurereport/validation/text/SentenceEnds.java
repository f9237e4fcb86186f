package io.github.disclosurereport.validation.text;

/** The marks behind which a sentence ends, or what stands in a list like one. */
public final class SentenceEnds {

    /** Behind which a sentence ends. */
    public static final String FULL = "。！？";

    /** All of them. */
    public static final String ALL = FULL + "；";

    private SentenceEnds() {}

    /** Where the sentence ends that begins at a letter of a text, with its mark. */
    public static int behind(String text, int from) {
        return Math.min(text.length(), at(text, from) + 1);
    }

    /** The mark behind a letter of a text, or at it; the end of the text if there is none. */
    public static int at(String text, int from) {
        int at = from;
        while (at < text.length() && !isOne(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether a letter is one. */
    public static boolean isOne(char letter) {
        return ALL.indexOf(letter) >= 0;
    }
}
