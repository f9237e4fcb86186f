package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.form.CellPath;
import java.util.List;

/**
 * What words of a text may mean: some cells added up, less others.
 *
 * @param plus the cells
 * @param minus those that are subtracted
 */
public record Alternative(List<CellPath> plus, List<CellPath> minus) {

    /** Keeps copies. */
    public Alternative {
        plus = List.copyOf(plus);
        minus = List.copyOf(minus);
    }

    static Alternative sum(List<CellPath> cells) {
        return new Alternative(cells, List.of());
    }

    static Alternative of(CellPath... cells) {
        return sum(List.of(cells));
    }
}
