package io.github.disclosurereport.report;

import io.github.disclosurereport.text.Blanks;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The paragraphs of a section, in order. Immutable.
 *
 * <p>Paragraphs are canonical: trimmed, never empty, without control characters, and runs of blanks are one blank.
 */
public final class Narrative {

    /** No paragraph. */
    public static final Narrative EMPTY = new Narrative(List.of());

    private static final int FULL_WIDTH_BLANK = 0x3000;

    /** Spelt out, because {@code \R} is not known to the regular expressions of TeaVM. */
    private static final Pattern LINE_BREAK = Pattern.compile("[\\n\\x0B\\f\\r\\x85\\u2028\\u2029]");

    private final List<String> paragraphs;

    private Narrative(List<String> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** The paragraphs made canonical; a line break inside one begins another. */
    public static Narrative of(Collection<String> paragraphs) {
        List<String> canonical = paragraphs.stream().allMatch(Narrative::isCanonical)
                ? List.copyOf(paragraphs)
                : paragraphs.stream()
                        .flatMap(paragraph -> Arrays.stream(LINE_BREAK.split(paragraph)))
                        .map(Narrative::canonical)
                        .filter(paragraph -> !paragraph.isEmpty())
                        .toList();
        return canonical.isEmpty() ? EMPTY : new Narrative(canonical);
    }

    /** The paragraphs made canonical; a line break inside one begins another. */
    public static Narrative of(String... paragraphs) {
        return of(Arrays.asList(paragraphs));
    }

    /** A text as one canonical line; empty if nothing is left of it. */
    static Optional<String> line(String text) {
        return Optional.of(String.join(" ", of(text).paragraphs)).filter(line -> !line.isEmpty());
    }

    private static String canonical(String paragraph) {
        StringBuilder text = new StringBuilder(paragraph.length());
        paragraph.codePoints().forEach(c -> {
            if (isFolded(c)) {
                appendOneBlank(text);
            } else if (!Character.isISOControl(c)) {
                text.appendCodePoint(c);
            }
        });
        return Blanks.strip(text);
    }

    /** Whether nothing has to be changed, as is the rule. */
    private static boolean isCanonical(String paragraph) {
        int end = paragraph.length();
        boolean isTrimmed =
                end > 0 && !Blanks.isBlank(paragraph.charAt(0)) && !Blanks.isBlank(paragraph.charAt(end - 1));
        char before = 0;
        for (int i = 0; i < end && isTrimmed; i++) {
            char c = paragraph.charAt(i);
            boolean isSecondBlank = c == ' ' && before == ' ';
            boolean isOrdinary = (c >= ' ' && c <= '~') || c >= FULL_WIDTH_BLANK;
            if (isSecondBlank || (!isOrdinary && (isFolded(c) || Character.isISOControl(c)))) {
                return false;
            }
            before = c;
        }
        return isTrimmed;
    }

    /** White space, but not the full-width blank, which is a character of the text. */
    private static boolean isFolded(int c) {
        return c != FULL_WIDTH_BLANK && Blanks.isBlank(c);
    }

    private static void appendOneBlank(StringBuilder text) {
        if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    /** The paragraphs, in order. */
    public List<String> paragraphs() {
        return paragraphs;
    }

    /** Whether there is no paragraph. */
    public boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    /** The paragraphs, a line each. */
    public String text() {
        return String.join("\n", paragraphs);
    }

    /**
     * The parts under sub-headings such as （一）主动公开情况。, in order.
     *
     * <p>What stands before the first sub-heading belongs to none.
     */
    public List<Subsection> subsections() {
        return Subsection.of(paragraphs);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Narrative narrative && paragraphs.equals(narrative.paragraphs);
    }

    @Override
    public int hashCode() {
        return paragraphs.hashCode();
    }

    /** The paragraphs, each in quotes. */
    @Override
    public String toString() {
        return paragraphs.stream().map(paragraph -> '"' + paragraph + '"').collect(Collectors.joining(", ", "[", "]"));
    }
}
