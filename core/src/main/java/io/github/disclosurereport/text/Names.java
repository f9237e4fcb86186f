package io.github.disclosurereport.text;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How names are made from constants and labels, and how a mistyped name is recognised. */
public final class Names {

    /** What stands between the parts of a name: 不予公开·属于国家秘密·自然人. */
    public static final String SEPARATOR = "·";

    private static final Pattern NUMBERING =
            Pattern.compile("^(（[" + Numbering.NUMERALS + "]+）|[" + Numbering.NUMERALS + "]+、|[0-9]+\\.)");
    private static final Pattern EXPLANATION = Pattern.compile("（.*）$");

    private Names() {}

    /** {@code NEWLY_RECEIVED} as {@code newlyReceived}. */
    public static String camelCase(String constant) {
        StringBuilder key = new StringBuilder(constant.length());
        for (int i = 0; i < constant.length(); i++) {
            char c = constant.charAt(i);
            boolean startsWord = i > 0 && constant.charAt(i - 1) == '_';
            if (c != '_') {
                key.append(startsWord ? c : lowerCase(c));
            }
        }
        return key.toString();
    }

    private static char lowerCase(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }

    /** A label without its numbering in front and its explanation in brackets behind. */
    public static String plain(String label) {
        String unnumbered = NUMBERING.matcher(label).replaceFirst("");
        String plain = EXPLANATION.matcher(unnumbered).replaceFirst("");
        return plain.isEmpty() ? unnumbered : plain;
    }

    /** The letters and digits of a text, with nothing between them. */
    public static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            if (Character.isLetterOrDigit(letter)) {
                letters.appendCodePoint(letter);
            }
            at += Character.charCount(letter);
        }
        return letters.toString();
    }

    /** The known name that a mistyped one most likely means; empty where none is near. */
    public static Optional<String> nearest(String mistyped, Stream<String> known) {
        Optional<String> nearest = Optional.empty();
        int most = tolerated(mistyped);
        for (String name : known.toList()) {
            int distance = distance(mistyped, name, most);
            if (distance <= most) {
                nearest = Optional.of(name);
                most = distance - 1;
            }
        }
        return nearest;
    }

    /** Whether a mistyped name may mean a known one, unless another is nearer. */
    public static boolean isNear(String mistyped, String known) {
        return distance(mistyped, known, tolerated(mistyped)) <= tolerated(mistyped);
    }

    private static int tolerated(String mistyped) {
        return Math.max(2, mistyped.length() / 4);
    }

    /** The number of characters to insert, delete or replace (Levenshtein). */
    public static int distance(String a, String b) {
        return distance(a, b, Integer.MAX_VALUE - 1);
    }

    /** The number of characters to insert, delete or replace; one more than the most of interest where it is greater. */
    public static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most || leastDistance(a, b) > most) {
            return most + 1;
        }
        int least = 0;
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length() && least <= most; i++) {
            int diagonal = row[0];
            row[0] = i;
            least = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
                least = Math.min(least, row[j]);
            }
        }
        return least <= most ? Math.min(row[b.length()], most + 1) : most + 1;
    }

    /** A bound that costs little: each kind of letter that only one of two names has must go. */
    private static int leastDistance(String a, String b) {
        long inA = kindsOfLetters(a);
        long inB = kindsOfLetters(b);
        return Math.max(Long.bitCount(inA & ~inB), Long.bitCount(inB & ~inA));
    }

    /** A bit for each of 64 kinds, told by the last six bits of a letter. */
    private static long kindsOfLetters(String name) {
        long kinds = 0;
        for (int i = 0; i < name.length(); i++) {
            kinds |= 1L << name.charAt(i);
        }
        return kinds;
    }
}
