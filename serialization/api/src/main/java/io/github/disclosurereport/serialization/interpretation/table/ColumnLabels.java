package io.github.disclosurereport.serialization.interpretation.table;

import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.Place.TextPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Labels of columns in the order in which they are printed. */
final class ColumnLabels {

    private ColumnLabels() {}

    /** Some columns, and others that were found beside them, each of these in its place and none a second time. */
    static List<HeadColumn> merged(List<HeadColumn> columns, List<HeadColumn> others) {
        List<HeadColumn> merged = new ArrayList<>(columns);
        int from = 0;
        for (HeadColumn other : others) {
            while (from < merged.size() && isInFront(merged.get(from), other)) {
                from++;
            }
            if (merged.stream().noneMatch(column -> isSame(column, other))) {
                merged.add(from, other);
            }
        }
        return merged;
    }

    private static boolean isSame(HeadColumn one, HeadColumn other) {
        return one.column().equals(other.column())
                && one.label().place().equals(other.label().place());
    }

    private static boolean isInFront(HeadColumn one, HeadColumn other) {
        return place(one)
                .flatMap(place -> place(other)
                        .map(behind -> place.line() < behind.line()
                                || (place.line() == behind.line() && place.column() < behind.column())))
                .orElse(false);
    }

    private static Optional<TextPlace> place(HeadColumn column) {
        Optional<Place> place = column.label().place();
        return place.filter(TextPlace.class::isInstance).map(TextPlace.class::cast);
    }
}
