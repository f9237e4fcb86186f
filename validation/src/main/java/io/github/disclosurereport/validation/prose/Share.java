package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.finding.Target.TextTarget;
import java.math.BigDecimal;
import java.util.List;

/**
 * A share that the text gives of a figure. Immutable.
 *
 * @param words the words
 * @param percent the share in per cent
 * @param part the figure
 * @param wholes of what it may be a share: figures of the sentence
 * @param alternatives of what it may be a share else: cells
 */
public record Share(
        TextTarget words,
        BigDecimal percent,
        BigDecimal part,
        List<BigDecimal> wholes,
        List<Alternative> alternatives) {

    /** Keeps copies. */
    public Share {
        wholes = List.copyOf(wholes);
        alternatives = List.copyOf(alternatives);
    }
}
