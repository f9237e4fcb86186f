package io.github.disclosurereport.serialization.interpretation.words;

import io.github.disclosurereport.text.Blanks;
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

    public static final String CHINESE = "一二三四五六七八九十";

    /** With what a numbering begins. */
    static final String BEGINNINGS = CHINESE + "第(（0123456789";

    private static final Pattern NUMERAL = Pattern.compile("^[\\s\\u00A0\\u3000]*(?:"
            + "(?<official>[" + CHINESE + "])[\\s\\u00A0\\u3000]*[、，,]"
            + "|第(?<part>[" + CHINESE + "])(?:部分|章|节)"
            + "|[(（](?<bracket>[" + CHINESE + "\\d])[)）]"
            + "|(?<chinese>[" + CHINESE + "])[.．:：\\s\\u00A0\\u3000]"
            + "|(?<arabic>\\d)[.．、\\s\\u00A0\\u3000](?!\\d))");

    /** The number that a text begins with. */
    public static Optional<Numeral> of(String text) {
        String plain = Folding.withoutRadicals(text);
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
        int chinese = CHINESE.indexOf(number);
        return chinese >= 0 ? chinese + 1 : Integer.parseInt(number);
    }
}
