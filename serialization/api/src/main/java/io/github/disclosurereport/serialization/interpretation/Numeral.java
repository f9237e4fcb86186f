package io.github.disclosurereport.serialization.interpretation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number in front of a heading.
 *
 * @param value the number
 * @param isOfficial whether it is written as the form does: 三、
 */
record Numeral(int value, boolean isOfficial) {

    private static final String CHINESE = "一二三四五六七八九十";

    private static final Pattern NUMERAL = Pattern.compile("^[\\s\\u00A0\\u3000]*(?:"
            + "(?<official>[一二三四五六七八九十])[\\s\\u00A0\\u3000]*[、，,]"
            + "|第(?<part>[一二三四五六七八九十])(?:部分|章|节)"
            + "|[(（](?<bracket>[一二三四五六七八九十\\d])[)）]"
            + "|(?<chinese>[一二三四五六七八九十])[.．:：\\s\\u00A0\\u3000]"
            + "|(?<arabic>\\d)[.．、\\s\\u00A0\\u3000](?!\\d))");

    /** The number that a text begins with. */
    static Optional<Numeral> of(String text) {
        Matcher matcher = NUMERAL.matcher(Folding.withoutRadicals(text));
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

    private static int value(String number) {
        int chinese = CHINESE.indexOf(number);
        return chinese >= 0 ? chinese + 1 : Integer.parseInt(number);
    }
}
