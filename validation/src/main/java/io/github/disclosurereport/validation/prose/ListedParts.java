package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.finding.Target.TextTarget;
import java.math.BigDecimal;
import java.util.List;

/**
 * A figure of the text and the parts that the text lists of it. Immutable.
 *
 * @param words the words
 * @param whole the figure
 * @param parts its parts
 * @param isClosed whether the list ends with the others, so that nothing is left out
 */
public record ListedParts(TextTarget words, BigDecimal whole, List<BigDecimal> parts, boolean isClosed) {

    /** Keeps a copy of the parts. */
    public ListedParts {
        parts = List.copyOf(parts);
    }

    /** What the parts add up to. */
    public BigDecimal sum() {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether the parts can be parts of the figure, all of them if nothing is left out. */
    public boolean fit() {
        int compared = sum().compareTo(whole);
        return compared == 0 || (compared < 0 && !isClosed);
    }
}
