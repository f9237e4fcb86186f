package io.github.disclosurereport.validation.text;

/** The marks behind which a sentence ends, or what stands in a list like one. */
public final class SentenceEnds {

    private SentenceEnds() {}

    /** Whether a letter is one. */
    public static boolean isOne(char letter) {
        return switch (letter) {
            case '。', '！', '？', '；' -> true;
            default -> false;
        };
    }
}
