package io.github.disclosurereport.validation.prose;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a figure may be: one of those in the text, or one of the tables. Immutable.
 *
 * @param numbers figures of the text
 * @param cells figures of the tables
 */
public record Figures(List<BigDecimal> numbers, List<Alternative> cells) {

    /** Keeps copies. */
    public Figures {
        numbers = List.copyOf(numbers);
        cells = List.copyOf(cells);
    }

    static Figures of(BigDecimal number) {
        return new Figures(List.of(number), List.of());
    }

    boolean isEmpty() {
        return numbers.isEmpty() && cells.isEmpty();
    }
}
