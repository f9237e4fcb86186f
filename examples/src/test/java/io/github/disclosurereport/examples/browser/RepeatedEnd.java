package io.github.disclosurereport.examples.browser;

import java.util.ArrayDeque;
import java.util.Deque;

/** Finds a group in a regular expression that is repeated and in which {@code $} stands. */
final class RepeatedEnd {

    private static final String REPEATED = "*+{";

    private RepeatedEnd() {}

    static boolean isIn(String pattern) {
        Deque<Boolean> hasEnd = new ArrayDeque<>();
        hasEnd.push(false);
        boolean isInClass = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                i++;
            } else if (isInClass || c == '[') {
                isInClass = c != ']';
            } else if (c == '(') {
                hasEnd.push(false);
            } else if (c == '$') {
                hasEnd.pop();
                hasEnd.push(true);
            } else if (c == ')' && hasEnd.size() > 1) {
                boolean has = hasEnd.pop();
                if (has && i + 1 < pattern.length() && REPEATED.indexOf(pattern.charAt(i + 1)) >= 0) {
                    return true;
                }
                hasEnd.push(hasEnd.pop() || has);
            }
        }
        return false;
    }
}
