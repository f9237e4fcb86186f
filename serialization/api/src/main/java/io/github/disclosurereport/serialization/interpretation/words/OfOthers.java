package io.github.disclosurereport.serialization.interpretation.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words in front of the label of a row that say that its figures are those of another year or of another body: 上年行政处罚. */
public final class OfOthers {

    private static final Pattern BEGIN = Pattern.compile(PageWords.of("of-others"));
    private static final Pattern END = Pattern.compile(PageWords.of("of-others") + "$");

    private OfOthers() {}

    /** Whether folded letters begin with such a word, which a label does not have. */
    public static boolean areAdded(String letters, String label) {
        Matcher others = BEGIN.matcher(letters);
        return others.lookingAt() && !label.startsWith(others.group());
    }

    /** With how many letters of such a word some letters end. */
    public static int atEndOf(String letters) {
        Matcher others = END.matcher(letters);
        return others.find() ? others.end() - others.start() : 0;
    }
}
