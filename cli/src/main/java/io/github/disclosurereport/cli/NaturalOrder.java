package io.github.disclosurereport.cli;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in the order in which people count: 报告2 before 报告10. */
final class NaturalOrder implements Comparator<String> {

    private static final Pattern PIECE = Pattern.compile("0*([0-9]+)|[^0-9]+");

    @Override
    public int compare(String one, String other) {
        Matcher a = PIECE.matcher(one);
        Matcher b = PIECE.matcher(other);
        while (a.find()) {
            if (!b.find()) {
                return 1;
            }
            int order = comparePieces(a, b);
            if (order != 0) {
                return order;
            }
        }
        return b.find() ? -1 : one.compareTo(other);
    }

    /** Of two numbers that with fewer digits is the smaller one. */
    private static int comparePieces(Matcher a, Matcher b) {
        String number = a.group(1);
        String other = b.group(1);
        boolean areNumbers = number != null && other != null;
        if (!areNumbers) {
            return a.group().compareTo(b.group());
        }
        return number.length() == other.length()
                ? number.compareTo(other)
                : Integer.compare(number.length(), other.length());
    }
}
