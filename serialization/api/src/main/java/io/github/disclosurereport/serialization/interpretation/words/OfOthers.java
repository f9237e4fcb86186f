package io.github.disclosurereport.serialization.interpretation.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words around the label of a row that say that its figures are those of another year, of another body or of a part: 上年行政处罚. */
public final class OfOthers {

    private static final Pattern BEGIN = Pattern.compile(PageWords.of("of-others"));
    private static final Pattern END = Pattern.compile(PageWords.of("of-others") + "$");

    private static final Pattern BEHIND = Pattern.compile(PageWords.of("behind-others") + "$");

    private OfOthers() {}

    /** Whether folded letters begin or end with such a word, which a label does not have there. */
    public static boolean areAdded(String letters, String label) {
        Matcher others = BEGIN.matcher(letters);
        Matcher behind = BEHIND.matcher(letters);
        return (others.lookingAt() && !label.startsWith(others.group()))
                || (behind.find() && !label.endsWith(behind.group()));
    }

    /** With how many letters of such a word some letters end. */
    public static int atEndOf(String letters) {
        Matcher others = END.matcher(letters);
        return others.find() ? others.end() - others.start() : 0;
    }
}
