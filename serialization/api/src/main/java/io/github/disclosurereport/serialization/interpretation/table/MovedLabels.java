package io.github.disclosurereport.serialization.interpretation.table;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Labels that may have moved up, since one is missing and a row of figures below all labels has none. The equations of the
 * form may say that the others stand where they belong, and that the row at the end alone has lost its label.
 */
final class MovedLabels {

    private static final int MISTAKES = 1;

    private final Set<TableRow> moved = new HashSet<>();

    /**
     * Looks for them.
     *
     * @param stray the rows of figures without a label
     * @param placed the rows whose columns are known
     * @param lost how the last row would be placed if it were the one whose label is missing
     */
    MovedLabels(StrayRows stray, Edition edition, RowFigures figures, List<PlacedRow> placed, Lost lost) {
        List<Heading> missing = stray.missing();
        List<Integer> indexes = stray.indexes();
        if (missing.isEmpty() || indexes.isEmpty() || !stray.areInOrder()) {
            return;
        }
        int last = indexes.get(indexes.size() - 1);
        Heading first = missing.get(0);
        List<TableRow> below = stray.rows().subList(0, last).stream()
                .filter(row -> stray.isBehind(row, first))
                .toList();
        boolean isOne = missing.size() == 1 && indexes.size() == 1;
        Optional<PlacedRow> row = isOne ? lost.placed(first, stray.rows().get(last)) : Optional.empty();
        if (row.filter(own -> standsAlone(edition, figures, placed, own)).isEmpty()) {
            moved.addAll(below);
        }
    }

    /** How a row without a label stands in the columns of a row of the form. */
    interface Lost {
        Optional<PlacedRow> placed(Heading heading, TableRow row);
    }

    boolean has(TableRow row) {
        return moved.contains(row);
    }

    /** Whether the equations hold if only one row has lost its label, and do not if the labels above it have moved. */
    private static boolean standsAlone(Edition edition, RowFigures figures, List<PlacedRow> placed, PlacedRow lost) {
        List<Heading> headings = edition.rows(TableKind.REQUESTS);
        Map<Heading, long[]> counts = new HashMap<>();
        Stream.concat(placed.stream(), Stream.of(lost))
                .forEach(row -> row.row()
                        .heading()
                        .ifPresent(heading ->
                                figures.countsOrBlanks(row, edition).ifPresent(of -> counts.put(heading, of))));
        if (!counts.keySet().containsAll(headings)) {
            return false;
        }
        List<long[]> printed = headings.stream().map(counts::get).collect(Collectors.toList());
        List<long[]> moved = new ArrayList<>(printed);
        moved.add(moved.remove(headings.indexOf(lost.row().heading().orElseThrow())));
        SumEquations equations = new SumEquations(edition, Set.copyOf(headings));
        return hold(equations, printed) && !hold(equations, moved);
    }

    private static boolean hold(SumEquations equations, List<long[]> rows) {
        long[] figures = rows.stream().flatMapToLong(Arrays::stream).toArray();
        return new PublishedMistakes(equations, MISTAKES).accountFor(equations.failing(figures));
    }
}
