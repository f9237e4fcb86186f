package io.github.disclosurereport.validation.text;

/** The marks behind which a sentence ends, or what stands in a list like one. */
public final class SentenceEnds {

    private SentenceEnds() {}

    /** Where the sentence ends that begins at a letter of a text, with its mark. */
    public static int behind(String text, int from) {
        int to = from + 1;
        while (to < text.length() && !isOne(text.charAt(to - 1))) {
            to++;
        }
        return to;
    }

    /** Whether a letter is one. */
    public static boolean isOne(char letter) {
        return switch (letter) {
            case '。', '！', '？', '；' -> true;
            default -> false;
        };
    }
}
