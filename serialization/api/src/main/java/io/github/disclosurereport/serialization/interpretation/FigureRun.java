package io.github.disclosurereport.serialization.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Figures run together, told apart where that can be done in one way only. No figure has a leading zero. */
final class FigureRun {

    private static final int LONGEST_FIGURE = 15;

    private final String digits;

    /** How many ways there are to split the digits from a position into so many figures: 0, 1 or more (2). */
    private final int[][] ways;

    private FigureRun(String digits, int count) {
        this.digits = digits;
        this.ways = new int[digits.length() + 1][count + 1];
        ways[digits.length()][0] = 1;
        for (int from = digits.length() - 1; from >= 0; from--) {
            for (int figures = 1; figures <= count; figures++) {
                int sum = 0;
                for (int end = from + 1; end <= longestEnd(from); end++) {
                    sum += ways[end][figures - 1];
                }
                ways[from][figures] = Math.min(2, sum);
            }
        }
    }

    /** The figures of a run of digits, if it can be split into so many figures in exactly one way. */
    static Optional<List<String>> split(String digits, int count) {
        if (digits.length() < count || digits.length() > count * LONGEST_FIGURE) {
            return Optional.empty();
        }
        FigureRun run = new FigureRun(digits, count);
        return run.ways[0][count] == 1 ? Optional.of(run.figures(count)) : Optional.empty();
    }

    private int longestEnd(int from) {
        return digits.charAt(from) == '0' ? from + 1 : Math.min(from + LONGEST_FIGURE, digits.length());
    }

    private List<String> figures(int count) {
        List<String> figures = new ArrayList<>();
        int from = 0;
        for (int missing = count; missing > 0; missing--) {
            int end = from + 1;
            while (ways[end][missing - 1] == 0) {
                end++;
            }
            figures.add(digits.substring(from, end));
            from = end;
        }
        return figures;
    }
}
