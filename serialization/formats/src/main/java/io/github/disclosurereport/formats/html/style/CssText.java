package io.github.disclosurereport.formats.html.style;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts the text of a style sheet where neither quotes nor brackets are open. */
final class CssText {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?(?:\\*/|\\z)|<!--|-->");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([0-9a-fA-F]{1,6})\\s?");

    private CssText() {}

    static String withoutComments(String css) {
        return css.indexOf("/*") < 0 && css.indexOf("--") < 0
                ? css
                : COMMENT.matcher(css).replaceAll("");
    }

    /** The letters that escapes such as {@code \31} stand for. */
    static String unescaped(String css) {
        return css.indexOf('\\') < 0
                ? css
                : ESCAPE.matcher(css).replaceAll(escape -> {
                    int letter = Integer.parseInt(escape.group(1), 16);
                    boolean isLetter = Character.isValidCodePoint(letter) && letter != '\\' && letter != '$';
                    return isLetter ? Character.toString(letter) : "?";
                });
    }

    /** The parts between signs that separate them. */
    static List<String> parts(String css, String separators) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = next(css, separators, 0); at >= 0; at = next(css, separators, from)) {
            parts.add(css.substring(from, at));
            from = at + 1;
        }
        parts.add(css.substring(from));
        return parts;
    }

    private static int next(String css, String separators, int from) {
        int depth = 0;
        for (int at = from; at < css.length(); at++) {
            char c = css.charAt(at);
            if (depth <= 0 && separators.indexOf(c) >= 0) {
                return at;
            }
            if (c == '"' || c == '\'') {
                at = endOfQuote(css, at);
            } else if (c == '\\') {
                at++;
            } else {
                depth += c == '(' || c == '[' ? 1 : 0;
                depth -= c == ')' || c == ']' ? 1 : 0;
            }
        }
        return -1;
    }

    /** Where a quote ends; it does so at the end of its line at the latest. */
    static int endOfQuote(String css, int open) {
        char quote = css.charAt(open);
        for (int at = open + 1; at < css.length(); at++) {
            char c = css.charAt(at);
            if (c == quote || c == '\n') {
                return at;
            }
            at += c == '\\' ? 1 : 0;
        }
        return css.length();
    }

    /** Where the brace stands that closes another; the end if none does. */
    static int endOfBlock(String css, int open) {
        int depth = 0;
        for (int at = open; at < css.length(); at++) {
            char c = css.charAt(at);
            if (c == '"' || c == '\'') {
                at = endOfQuote(css, at);
            }
            depth += c == '{' ? 1 : 0;
            depth -= c == '}' ? 1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return css.length();
    }
}
