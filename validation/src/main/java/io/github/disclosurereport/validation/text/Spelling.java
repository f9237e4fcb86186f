package io.github.disclosurereport.validation.text;

import java.util.ArrayList;
import java.util.List;

/** Patterns of words: {@code 办理(完|)} stands for 办理完 and 办理, {@code \(} for a bracket. */
final class Spelling {

    private static final char OPENING = '(';
    private static final char CLOSING = ')';
    private static final char QUOTE = '\\';

    private Spelling() {}

    /** Whether a pattern begins with alternatives. */
    static boolean hasChoice(String pattern) {
        return pattern.charAt(0) == OPENING;
    }

    /** The first letter of a pattern that begins with none. */
    static char first(String pattern) {
        return pattern.charAt(isQuoted(pattern) ? 1 : 0);
    }

    /** What stands behind the first letter. */
    static String behindFirst(String pattern) {
        return pattern.substring(isQuoted(pattern) ? 2 : 1);
    }

    private static boolean isQuoted(String pattern) {
        return pattern.charAt(0) == QUOTE;
    }

    /** Each alternative with which a pattern begins, and the rest behind it. */
    static List<String> choices(String pattern) {
        List<Integer> ends = new ArrayList<>();
        int depth = 0;
        int at = 0;
        do {
            char c = pattern.charAt(at);
            depth += c == OPENING ? 1 : c == CLOSING ? -1 : 0;
            if (depth == 0 || (c == '|' && depth == 1)) {
                ends.add(at);
            }
            at += c == QUOTE ? 2 : 1;
        } while (depth > 0);
        List<String> choices = new ArrayList<>();
        int begin = 1;
        for (int end : ends) {
            choices.add(pattern.substring(begin, end) + pattern.substring(at));
            begin = end + 1;
        }
        return choices;
    }

    /** The words that a pattern stands for. */
    static List<String> words(String pattern) {
        List<String> words = new ArrayList<>();
        add(words, "", pattern);
        return words;
    }

    private static void add(List<String> words, String before, String pattern) {
        if (pattern.isEmpty()) {
            words.add(before);
        } else if (hasChoice(pattern)) {
            choices(pattern).forEach(choice -> add(words, before, choice));
        } else {
            add(words, before + first(pattern), behindFirst(pattern));
        }
    }
}
