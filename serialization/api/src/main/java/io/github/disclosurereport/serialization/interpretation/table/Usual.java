package io.github.disclosurereport.serialization.interpretation.table;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What most of some rows have. */
public final class Usual {

    private Usual() {}

    /** The number that occurs most often, of several the largest; 0 of none. */
    public static int of(Stream<Integer> numbers) {
        return numbers.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }
}
