package io.github.disclosurereport.benchmarks;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;

/** The results as a table in Markdown: medians in microseconds, and their ratios. */
final class ResultTable {

    private static final String HEAD = """
            | measured | µs | beside | µs | ratio | mark |
            |---|---:|---|---:|---:|---|
            """;

    private final Map<String, Double> medians = new HashMap<>();

    ResultTable(Collection<RunResult> results) {
        String owner = ResultTable.class.getPackageName() + ".";
        results.forEach(result -> medians.put(
                result.getParams().getBenchmark().substring(owner.length()),
                result.getPrimaryResult().getStatistics().getPercentile(50)));
    }

    /** The rows of what was measured, and on what. */
    @Override
    public String toString() {
        String rows = Comparison.ALL.stream()
                .map(this::row)
                .flatMap(Optional::stream)
                .map(row -> "| " + String.join(" | ", row) + " |\n")
                .collect(Collectors.joining());
        return HEAD + rows + "\nJDK " + System.getProperty("java.version") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors\n";
    }

    private Optional<List<String>> row(Comparison comparison) {
        return median(comparison.measured()).map(measured -> {
            Optional<Double> yardstick = median(comparison.yardstick());
            Optional<Double> ratio = yardstick.map(other -> measured / other);
            return List.of(
                    comparison.what(),
                    number(measured),
                    yardstick.map(known -> comparison.beside()).orElse(""),
                    yardstick.map(ResultTable::number).orElse(""),
                    ratio.map(ResultTable::number).orElse(""),
                    ratio.map(known -> mark(comparison, known)).orElse(""));
        });
    }

    private Optional<Double> median(String benchmark) {
        return Optional.ofNullable(medians.get(benchmark));
    }

    private static String mark(Comparison comparison, double ratio) {
        if (comparison.mark().isEmpty()) {
            return "";
        }
        double mark = comparison.mark().getAsDouble();
        return "≤ " + mark + (ratio <= mark ? ", met" : ", missed");
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, number < 10 ? "%.2f" : "%.0f", number);
    }
}
