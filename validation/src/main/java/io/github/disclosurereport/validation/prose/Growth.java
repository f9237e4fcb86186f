package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.finding.Target.TextTarget;
import java.math.BigDecimal;
import java.util.List;

/**
 * By how much the text says that a figure grew since last year. Immutable.
 *
 * @param words the words
 * @param percent the growth in per cent, below 0 if it fell
 * @param alternatives what grew: cells, one sum or another
 */
public record Growth(TextTarget words, BigDecimal percent, List<Alternative> alternatives) {

    /** Keeps a copy of the alternatives. */
    public Growth {
        alternatives = List.copyOf(alternatives);
    }
}
