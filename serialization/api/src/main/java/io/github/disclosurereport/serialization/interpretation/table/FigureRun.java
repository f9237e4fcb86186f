package io.github.disclosurereport.serialization.interpretation.table;

import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.figure.UnitWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The figures of one row that ran together, told apart by its digits alone, where that can be done in one way only. */
final class FigureRun {

    private static final Pattern RUN =
            Pattern.compile("([-−+]?\\d+)(?:\\.\\d+)?(?:[ \\u00A0\\u3000]?(?:" + UnitWords.ALTERNATIVES + "))?");

    private final String text;
    private final boolean[] canEnd;

    /** How many ways there are to split the text from a position into so many figures: 0, 1 or more (2). */
    private final int[][] ways;

    private FigureRun(String text, boolean[] canEnd, boolean[] mustEnd, List<Boolean> areSigned) {
        int count = areSigned.size();
        this.text = text;
        this.canEnd = canEnd;
        this.ways = new int[text.length() + 1][count + 1];
        ways[text.length()][0] = 1;
        for (int from = text.length() - 1; from >= 0; from--) {
            int end = longestEnd(from, mustEnd);
            for (int figures = 1; figures <= count; figures++) {
                boolean isWrongSign = !Character.isDigit(text.charAt(from)) && !areSigned.get(count - figures);
                ways[from][figures] = isWrongSign ? 0 : Math.min(2, sum(from, end, figures));
            }
        }
    }

    private int sum(int from, int longestEnd, int figures) {
        int sum = 0;
        for (int end = from + 1; end <= longestEnd; end++) {
            sum += canEnd[end] ? ways[end][figures - 1] : 0;
        }
        return sum;
    }

    /** A zero stands alone; no figure reaches over the end of a run. */
    private int longestEnd(int from, boolean[] mustEnd) {
        int digit = Character.isDigit(text.charAt(from)) ? from : from + 1;
        boolean isZero = digit < text.length() && text.charAt(digit) == '0';
        int longest = Math.min(digit + (isZero ? 1 : Figure.SURE_DIGITS), text.length());
        while (longest < text.length() && !Character.isDigit(text.charAt(longest)) && !mustEnd[longest]) {
            longest = endOfRun(longest, mustEnd);
        }
        return Math.min(longest, endOfRun(from, mustEnd));
    }

    private static int endOfRun(int from, boolean[] mustEnd) {
        int end = from + 1;
        while (!mustEnd[end]) {
            end++;
        }
        return end;
    }

    /**
     * Some runs of digits that are to be split into so many figures; empty if they are no digits.
     *
     * @param runs digits, each run perhaps with a sign in front
     * @param areSigned for each figure whether it may have a sign
     */
    static Optional<FigureRun> of(List<String> runs, List<Boolean> areSigned) {
        String text = String.join("", runs);
        boolean isDigits = runs.stream().allMatch(run -> RUN.matcher(run).matches());
        if (!isDigits || text.length() > 2 * areSigned.size() * Figure.SURE_DIGITS) {
            return Optional.empty();
        }
        boolean[] canEnd = new boolean[text.length() + 1];
        boolean[] mustEnd = new boolean[text.length() + 1];
        int position = 0;
        for (int i = 0; i < runs.size(); i++) {
            int end = position + runs.get(i).length();
            for (int at = position + 1; at < position + digits(runs.get(i)); at++) {
                canEnd[at] = Character.isDigit(text.charAt(at - 1));
            }
            canEnd[end] = true;
            mustEnd[end] = true;
            position = end;
        }
        return Optional.of(new FigureRun(text, canEnd, mustEnd, areSigned));
    }

    /** The figures, if there is exactly one way to split them. */
    Optional<List<String>> figures() {
        int count = ways[0].length - 1;
        return ways[0][count] == 1 ? Optional.of(figures(count)) : Optional.empty();
    }

    /** Whether there is more than one way to split them. */
    boolean isAmbiguous() {
        return ways[0][ways[0].length - 1] > 1;
    }

    /** Where in a run its last figure has to go on, with decimals or a unit, up to the end of the run. */
    private static int digits(String run) {
        Matcher matcher = RUN.matcher(run);
        return matcher.matches() ? matcher.end(1) : run.length();
    }

    private List<String> figures(int count) {
        List<String> figures = new ArrayList<>();
        int from = 0;
        for (int missing = count; missing > 0; missing--) {
            int end = from + 1;
            while (!canEnd[end] || ways[end][missing - 1] == 0) {
                end++;
            }
            figures.add(text.substring(from, end));
            from = end;
        }
        return figures;
    }
}
