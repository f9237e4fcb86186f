package io.github.disclosurereport.validation.written;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sentence, or a piece of one, with holes.
 *
 * @param text as it stands in the list of patterns
 * @param conditions what must hold
 * @param parts what it consists of
 */
record SentencePattern(String text, List<Condition> conditions, List<Part> parts) {

    private static final Pattern LINE = Pattern.compile("(?:\\[(.+?)] )?(.+)");
    private static final Pattern PIECE = Pattern.compile("\\{([^}]+)}|[^{]+");

    /** Parses a line; the group has conditions of its own. */
    static SentencePattern parse(String line, List<Condition> ofGroup) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("No pattern: " + line);
        }
        List<Condition> conditions = new ArrayList<>(ofGroup);
        if (matcher.group(1) != null) {
            conditions.addAll(Condition.parse(matcher.group(1)));
        }
        List<Part> parts = new ArrayList<>();
        Matcher piece = PIECE.matcher(matcher.group(2));
        while (piece.find()) {
            parts.add(piece.group(1) == null ? new Part.Words(piece.group()) : Part.hole(piece.group(1)));
        }
        return new SentencePattern(matcher.group(2), List.copyOf(conditions), List.copyOf(parts));
    }

    boolean fits(Writing writing) {
        return conditions.stream().allMatch(condition -> condition.holds(writing));
    }

    String write(Writing writing) {
        return parts.stream().map(part -> part.write(writing)).collect(Collectors.joining());
    }

    boolean isSentence() {
        return text.endsWith("。");
    }
}
