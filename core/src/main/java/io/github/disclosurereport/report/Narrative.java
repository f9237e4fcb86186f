package io.github.disclosurereport.report;

import io.github.disclosurereport.text.CanonicalLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The paragraphs of a section, in order. Immutable.
 *
 * <p>Paragraphs are canonical: trimmed, never empty, without control characters, and runs of blanks are one blank.
 */
public final class Narrative {

    /** No paragraph. */
    public static final Narrative EMPTY = new Narrative(List.of());

    private final List<String> paragraphs;

    private Narrative(List<String> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** The paragraphs made canonical; a line break inside one begins another. */
    public static Narrative of(Collection<String> paragraphs) {
        List<String> canonical = new ArrayList<>(paragraphs.size());
        for (String paragraph : paragraphs) {
            for (CanonicalLine line : CanonicalLine.of(paragraph)) {
                canonical.add(line.text());
            }
        }
        return canonical.isEmpty() ? EMPTY : new Narrative(List.copyOf(canonical));
    }

    /** The paragraphs made canonical; a line break inside one begins another. */
    public static Narrative of(String... paragraphs) {
        return of(Arrays.asList(paragraphs));
    }

    /** A text as one canonical line; empty if nothing is left of it. */
    static Optional<String> line(String text) {
        return Optional.of(String.join(" ", of(text).paragraphs)).filter(line -> !line.isEmpty());
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
