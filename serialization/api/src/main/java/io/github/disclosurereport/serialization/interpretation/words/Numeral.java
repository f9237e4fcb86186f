package io.github.disclosurereport.serialization.interpretation.words;

import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.text.Numbering;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number in front of a heading.
 *
 * @param value the number
 * @param isOfficial whether it is written as the form does: 三、
 */
public record Numeral(int value, boolean isOfficial) {

    /** With what a numbering begins. */
    static final String BEGINNINGS = Numbering.NUMERALS + "第(（0123456789";

    private static final Pattern NUMERAL = Pattern.compile("^[\\s\\u00A0\\u3000]*(?:"
            + "(?<official>[" + Numbering.NUMERALS + "])[\\s\\u00A0\\u3000]*[、，,]"
            + "|第(?<part>[" + Numbering.NUMERALS + "])(?:部分|章|节)"
            + "|[(（](?<bracket>[" + Numbering.NUMERALS + "\\d])[)）]"
            + "|(?<chinese>[" + Numbering.NUMERALS + "])[.．:：\\s\\u00A0\\u3000]"
            + "|(?<arabic>\\d)[.．、\\s\\u00A0\\u3000](?!\\d))");

    /** The number that a text begins with. */
    public static Optional<Numeral> of(String text) {
        String plain = Folding.asWritten(text);
        if (!mayBegin(plain)) {
            return Optional.empty();
        }
        Matcher matcher = NUMERAL.matcher(plain);
        if (!matcher.find()) {
            return Optional.empty();
        }
        for (String style : new String[] {"official", "part", "bracket", "chinese", "arabic"}) {
            String number = matcher.group(style);
            if (number != null) {
                return Optional.of(new Numeral(value(number), style.equals("official")));
            }
        }
        return Optional.empty();
    }

    /** Whether the first letter is one that numbers begin with, and no figure: nearly no line has it. */
    private static boolean mayBegin(String text) {
        int first = 0;
        while (first < text.length() && Blanks.isBlank(text.charAt(first))) {
            first++;
        }
        int second = first + 1;
        return second < text.length()
                && BEGINNINGS.indexOf(text.charAt(first)) >= 0
                && !(isDigit(text.charAt(first)) && isDigit(text.charAt(second)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int value(String number) {
        return Numbering.NUMERALS.contains(number) ? Numbering.value(number) : Integer.parseInt(number);
    }
}
