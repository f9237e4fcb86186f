package io.github.disclosurereport.text;

import java.util.stream.Collectors;

/** What would steer a terminal and is not to be seen: control characters, directions, separators of lines. */
public final class Steering {

    private Steering() {}

    /** A text in one line, without them. */
    public static String without(String text) {
        return text.codePoints()
                .map(c -> steers(c) && Character.isWhitespace(c) ? ' ' : c)
                .filter(c -> !steers(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A line of JSON that says the same with escapes in their place. */
    public static String escaped(String json) {
        return json.chars()
                .mapToObj(c ->
                        steers(c) ? "\\u" + Integer.toHexString(0x1_0000 | c).substring(1) : Character.toString(c))
                .collect(Collectors.joining());
    }

    private static boolean steers(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
