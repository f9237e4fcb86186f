package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.finding.Target.TextTarget;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A share that the text gives of a figure, or by how much of it another differs. Immutable.
 *
 * @param words the words
 * @param percent the share in per cent; below 0 if a figure is said to fall
 * @param part the figure
 * @param whole of what it may be a share, or from what it has changed
 * @param isGrowth whether it tells how a figure has changed
 */
public record Share(TextTarget words, BigDecimal percent, Figures part, Figures whole, boolean isGrowth) {

    /** Of the tables what it may speak of. */
    public List<Alternative> cells() {
        return Stream.concat(part.cells().stream(), whole.cells().stream()).toList();
    }
}
