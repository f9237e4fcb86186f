package io.github.disclosurereport.stream;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Collects what a stream has, each thing once.
 *
 * <p>{@code Stream.distinct()} does not do in a browser: TeaVM's forgets what it has met whenever a stream begins to take
 * from another, as behind {@code flatMap} and {@code concat}.
 */
public final class Distinct {

    private Distinct() {}

    /** In the order in which they are met first. */
    public static <T> Collector<T, ?, List<T>> toList() {
        return Collectors.collectingAndThen(Collectors.toCollection(LinkedHashSet::new), List::copyOf);
    }
}
