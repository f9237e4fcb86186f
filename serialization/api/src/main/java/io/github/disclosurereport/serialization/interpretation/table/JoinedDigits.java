package io.github.disclosurereport.serialization.interpretation.table;

import io.github.disclosurereport.figure.Positions;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Digits of table 三 that ran together, told apart over the whole table.
 *
 * <p>The best explanation of what is printed is weighed against every other, also such in which a figure was published
 * wrongly. A figure is told only if all explanations that stand agree on it: a published mistake is never split into
 * something that adds up.
 */
final class JoinedDigits {

    private static final int FEWEST_HOLDING = 3;

    /** A figure of a row, which is the one printed there if it is sure. */
    record Told(long figure, boolean isSure) {}

    private final Edition edition;
    private final Map<Heading, JoinedRow> rows = new LinkedHashMap<>();
    private final SumEquations equations;

    /** The table, 0 in the rows that are to be told. */
    private final long[] known;

    /** How many figures may have been published wrongly: one, and one in each row that is told already and does not add up. */
    private final int mistakes;

    private Optional<Explanation> best = Optional.empty();

    private JoinedDigits(Edition edition, Map<Heading, long[]> known, Map<Heading, List<String>> runs) {
        this.edition = edition;
        runs.forEach((row, pieces) ->
                JoinedRow.of(first(row), count(row), pieces).ifPresent(joined -> rows.put(row, joined)));
        Set<Heading> judged = new HashSet<>(known.keySet());
        judged.addAll(rows.keySet());
        this.equations = new SumEquations(edition, judged);
        this.known = new long[edition.cells(TableKind.REQUESTS).size()];
        known.forEach((row, figures) -> System.arraycopy(figures, 0, this.known, first(row), figures.length));
        this.mistakes = 1
                + (int) known.values().stream()
                        .filter(row -> !JoinedRow.addsUp(row))
                        .count();
    }

    private int first(Heading row) {
        return Positions.inTable(edition, edition.cells(row).get(0));
    }

    private int count(Heading row) {
        return edition.cells(row).size();
    }

    /**
     * The figures of each row that can be told.
     *
     * @param known the figures of the rows that are told already
     * @param runs the digits of the others, as printed, each piece of a row for itself
     */
    static Map<Heading, List<Told>> apart(
            Edition edition, Map<Heading, long[]> known, Map<Heading, List<String>> runs) {
        JoinedDigits digits = new JoinedDigits(edition, known, runs);
        return digits.best().map(digits::told).orElse(Map.of());
    }

    /** The explanation in which the fewest equations fail. */
    private Optional<Explanation> best() {
        PublishedMistakes published = new PublishedMistakes(equations, mistakes);
        boolean isWhole = new ExplanationSearch(
                        equations,
                        List.copyOf(rows.values()),
                        known,
                        published::accountFor,
                        figures -> hear(new Explanation(equations, figures)))
                .run();
        return best.filter(explanation -> isWhole && !published.isCut());
    }

    private void hear(Explanation explanation) {
        if (best.stream().allMatch(other -> explanation.countOfFailing() < other.countOfFailing())) {
            best = Optional.of(explanation);
        }
    }

    /** What the best explanation says, as far as no other that stands contradicts. */
    private Map<Heading, List<Told>> told(Explanation chosen) {
        long[] figures = chosen.figures();
        boolean[] isDoubtful = new boolean[figures.length];
        List<JoinedRow> withChosen =
                rows.values().stream().map(row -> row.with(row.in(figures))).toList();
        boolean isWhole = new ExplanationSearch(
                        equations, withChosen, known, chosen::leaves, other -> doubt(figures, other, isDoubtful))
                .run();
        Map<Heading, List<Told>> told = new LinkedHashMap<>();
        rows.forEach((heading, row) -> {
            boolean isSupported = chosen.countOfHolding(equations.of(row.first(), row.count())) >= FEWEST_HOLDING;
            List<Told> ofRow = IntStream.range(row.first(), row.first() + row.count())
                    .mapToObj(cell -> new Told(figures[cell], !isDoubtful[cell]))
                    .toList();
            if (isWhole && isSupported && ofRow.stream().anyMatch(Told::isSure)) {
                told.put(heading, ofRow);
            }
        });
        return told;
    }

    /** In a row two explanations differ from the first figure to the last that is not the same. */
    private void doubt(long[] figures, long[] other, boolean[] isDoubtful) {
        for (JoinedRow row : rows.values()) {
            int[] different = IntStream.range(row.first(), row.first() + row.count())
                    .filter(cell -> figures[cell] != other[cell])
                    .toArray();
            if (different.length > 0) {
                Arrays.fill(isDoubtful, different[0], different[different.length - 1] + 1, true);
            }
        }
    }
}
