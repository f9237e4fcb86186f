package io.github.disclosurereport.serialization.interpretation.words;

import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.text.Footnotes;
import io.github.disclosurereport.text.Names;
import io.github.disclosurereport.text.Numbering;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes texts comparable that differ only in how they are typed. */
public final class Folding {

    private static final Pattern NUMBERING = Pattern.compile(
            "(?:[(（]?[" + Numbering.NUMERALS + "]{1,3}[)）][、.．]?|[(（]?\\d{1,2}[)）、.．]|[" + Numbering.NUMERALS
                    + "]{1,3}[、.．,，:：]|[①-⑳]|[a-hA-H][)）、.．]" + "|第[" + Numbering.NUMERALS + "]+(?:部分|章|节)[、.．:：]?)");

    /** With what a number or a letter in front of a label begins. */
    private static final String BEGINNINGS = Numeral.BEGINNINGS + "abcdefghABCDEFGH";

    private static final Pattern NUMBER_AT_END = Pattern.compile(
            "(?:[(（][" + Numbering.NUMERALS + "]{1,3}[)）]|[\\d０-９][.、．)）]|[" + Numbering.NUMERALS + "]{1,3}[、.．])$");

    /** Of a shorter label half may be another word: 行政检查 is not 行政强制. */
    private static final int LONG = 6;

    private static final int RADICALS = 0x2E80;
    private static final int RADICALS_END = 0x2FDF;

    /** The CJK radicals supplement, which no normal form maps. */
    private static final Map<Integer, Character> SUPPLEMENT =
            ("⺁厂⺃乚⺅亻⺆冂⺇几⺈刀⺉刂⺋卩⺌小⺍小⺎兀⺐尢⺒巳⺓幺⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺝月⺞歹⺟母⺠民⺡氵⺢氺⺣灬⺤爪⺥爪⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺯糸⺰纟"
                            + "⺱罓⺲罒⺳罓⺵网⺶羊⺷羊⺹老⺺聿⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门"
                            + "⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻱龟⻲龟⻳龟")
                    .codePoints()
                    .boxed()
                    .collect(Collectors.collectingAndThen(
                            Collectors.toList(),
                            points -> IntStream.range(0, points.size() / 2)
                                    .boxed()
                                    .collect(Collectors.toMap(
                                            i -> points.get(2 * i), i -> (char) (int) points.get(2 * i + 1)))));

    private Folding() {}

    /** Radicals, which come from the making of a PDF, as the characters that were written, and blanks of any narrow width as blanks. */
    static String asWritten(String text) {
        if (!isRewritten(text)) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String written = isBlankOfType(c) ? " " : String.valueOf(c);
            result.append(isRadical(c) ? unfolded(c) : written);
        }
        return result.toString();
    }

    private static boolean isRewritten(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isRadical(text.charAt(i)) || isBlankOfType(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is one of the blanks of typesetting: an em or an en wide, or thinner. */
    private static boolean isBlankOfType(char c) {
        return (c >= '\u2000' && c <= '\u200A') || c == '\u202F' || c == '\u205F';
    }

    private static boolean isRadical(int c) {
        return c >= RADICALS && c <= RADICALS_END;
    }

    private static String unfolded(char radical) {
        Character mapped = SUPPLEMENT.get((int) radical);
        return mapped == null ? Normalizer.normalize(String.valueOf(radical), Normalizer.Form.NFKC) : mapped.toString();
    }

    /** Whether a text is the number in front of a label and nothing else: 1. or （一）. */
    public static boolean isNumbering(String text) {
        return withoutNumbering(Blanks.strip(text)).isEmpty();
    }

    /** A label without numbering, spaces, punctuation and the mark of a footnote; letters and digits as compared. */
    public static String fold(String label) {
        if (isFolded(label)) {
            return label;
        }
        String text = compact(Footnotes.withoutMark(label));
        boolean mayBeNumbered = !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
        return Names.letters(mayBeNumbered ? withoutNumbering(text) : text);
    }

    private static String withoutNumbering(String label) {
        Matcher numbering = NUMBERING.matcher(label);
        return numbering.lookingAt() ? label.substring(numbering.end()) : label;
    }

    /** Whether a text has nothing but digits and common ideographs, as a figure or a short label has. */
    private static boolean isFolded(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= '0' && c <= '9') && !(isIdeograph(c) && Simplified.of(c) == c)) {
                return false;
            }
        }
        return !text.startsWith("第");
    }

    private static boolean isIdeograph(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }

    /** A text half-width and without white space. */
    private static String compact(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = compared(text.charAt(i));
            if (isPlain(c)) {
                result.append(c);
            } else if (!Blanks.isBlank(c)) {
                return simplified(Normalizer.normalize(asWritten(text), Normalizer.Form.NFKC))
                        .replaceAll("\\s", "");
            }
        }
        return result.toString();
    }

    /** A text with each letter as it is compared. */
    static String simplified(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            result.append(Simplified.of(text.charAt(i)));
        }
        return result.toString();
    }

    /** What no normal form changes: printable ASCII, common ideographs and the punctuation of labels. */
    private static boolean isPlain(char c) {
        return (c > ' ' && c <= '~') || isIdeograph(c) || "、。“”‘’《》—·".indexOf(c) >= 0;
    }

    /** The number in front of a label, without its punctuation; empty if it has none. */
    public static String numbering(String label) {
        String stripped = Blanks.strip(label);
        boolean isPlain = stripped.isEmpty()
                || (isIdeograph(stripped.charAt(0)) && Numeral.BEGINNINGS.indexOf(stripped.charAt(0)) < 0);
        if (isPlain) {
            return "";
        }
        Matcher matcher = NUMBERING.matcher(Blanks.strip(Normalizer.normalize(label, Normalizer.Form.NFKC)));
        return matcher.lookingAt() ? Names.letters(matcher.group()) : "";
    }

    /** The letters and digits of a text, each where it was. */
    public static String letters(String text) {
        String plain = asWritten(text);
        StringBuilder result = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            if (Character.isLetterOrDigit(plain.charAt(i))) {
                result.append(compared(plain.charAt(i)));
            }
        }
        return result.toString();
    }

    /** The end of a text with so many letters and digits, and the number in front of them. */
    public static String lastLetters(String text, int letters) {
        int start = text.length();
        for (int left = letters; left > 0 && start > 0; ) {
            start--;
            left -= Character.isLetterOrDigit(text.charAt(start)) ? 1 : 0;
        }
        Matcher number = NUMBER_AT_END.matcher(text.substring(0, start));
        return number.find() ? text.substring(number.start()) : text.substring(start);
    }

    /** Where the first letter or digit from somewhere on in a text stands. */
    static int nextLetter(String text, int begin) {
        int next = begin;
        while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /** Where so many letters and digits end that begin somewhere in a text. */
    static int endOfLetters(String text, int begin, int letters) {
        int end = begin;
        for (int left = letters; left > 0 && end < text.length(); end++) {
            left -= Character.isLetterOrDigit(text.charAt(end)) ? 1 : 0;
        }
        return end;
    }

    /** The beginning of a text with so many letters and digits, or as many as there are, and a bracket that closes behind. */
    public static String firstLetters(String text, int letters) {
        int end = endOfLetters(text, 0, letters);
        while (end < text.length() && "）)”".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return text.substring(0, end);
    }

    /** Whether a folded text may be a label, folded, of which up to half of the letters are wrong; of a short one, one. */
    public static boolean isDamaged(String label, String text) {
        int allowed = label.length() < LONG ? 1 : label.length() / 2;
        return label.length() == text.length() && Names.distance(label, text) <= allowed;
    }

    /** One letter or digit as it is compared: half-width, simplified. */
    static char compared(char c) {
        boolean isFullWidth = c >= '\uFF01' && c <= '\uFF5E';
        return isFullWidth ? (char) (c - '\uFF01' + '!') : Simplified.of(c);
    }
}
