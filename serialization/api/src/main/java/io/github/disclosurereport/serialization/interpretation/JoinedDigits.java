package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.figure.Positions;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.Identity;
import io.github.disclosurereport.form.TableKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Digits of table 三 that ran together, told apart over the whole table.
 *
 * <p>Each row is split in every way; rows with one way that adds up are set, the others tried together against the sums of
 * the columns. A row is told only if all equations of the form in which it stands hold, and by a margin over every other
 * way: a mistake that was published is never split into something that adds up.
 */
final class JoinedDigits {

    /** Beyond these a row is not told, or the rows are not tried together: never a cut list, which would look unique. */
    private static final int MOST_WAYS = 60_000;

    private static final int MOST_TRIALS = 20_000;

    private static final int FEWEST_HOLDING = 3;
    private static final int MARGIN = 3;
    private static final double MARGIN_IN_BITS = 6;
    private static final int ROUNDS = 4;

    private final List<CellPath> cells;
    private final Edition edition;
    private final List<int[][]> equations;
    private final long[] figures;
    private final Map<Heading, List<long[]>> ways = new LinkedHashMap<>();

    private JoinedDigits(Edition edition) {
        this.edition = edition;
        this.cells = edition.cells(TableKind.REQUESTS);
        this.figures = new long[cells.size()];
        Arrays.fill(figures, Figure.UNKNOWN);
        this.equations = edition.identities().stream()
                .filter(identity -> identity.left().get(0).table() == TableKind.REQUESTS)
                .map(this::positions)
                .toList();
    }

    private int[][] positions(Identity identity) {
        return new int[][] {positions(identity.left()), positions(identity.right())};
    }

    private int[] positions(List<CellPath> paths) {
        return paths.stream().mapToInt(path -> Positions.inTable(edition, path)).toArray();
    }

    /**
     * The figures of each row that can be told.
     *
     * @param known the figures of the rows that are told already
     * @param runs the digits of the others, as printed, each piece of a row for itself
     */
    static Map<Heading, long[]> apart(Edition edition, Map<Heading, long[]> known, Map<Heading, List<String>> runs) {
        JoinedDigits digits = new JoinedDigits(edition);
        known.forEach(digits::set);
        runs.forEach((row, pieces) ->
                digits.ways(pieces, edition.cells(row).size()).ifPresent(found -> digits.ways.put(row, found)));
        digits.begin();
        digits.tryTogether();
        return digits.told();
    }

    private void set(Heading row, long[] values) {
        System.arraycopy(values, 0, figures, first(row), values.length);
    }

    private int first(Heading row) {
        return Positions.inTable(edition, edition.cells(row).get(0));
    }

    /** All ways to split some pieces into so many figures without zeros in front; empty if there are too many. */
    private Optional<List<long[]>> ways(List<String> pieces, int count) {
        String digits = String.join("", pieces);
        boolean[] mustEnd = new boolean[digits.length() + 1];
        int end = 0;
        for (String piece : pieces) {
            end += piece.length();
            mustEnd[end] = true;
        }
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9') || digits.length() > count * Figure.SURE_DIGITS) {
            return Optional.empty();
        }
        List<long[]> found = new ArrayList<>();
        boolean isWhole = split(digits, mustEnd, 0, new long[count], 0, found);
        return isWhole && !found.isEmpty() ? Optional.of(found) : Optional.empty();
    }

    private static boolean split(
            String digits, boolean[] mustEnd, int from, long[] way, int index, List<long[]> found) {
        if (index == way.length) {
            if (from == digits.length()) {
                found.add(way.clone());
            }
            return found.size() <= MOST_WAYS;
        }
        int longest = digits.length() - (way.length - index - 1);
        long value = 0;
        for (int end = from + 1; end <= longest; end++) {
            value = 10 * value + digits.charAt(end - 1) - '0';
            if (value > Figure.MAXIMUM) {
                return true;
            }
            way[index] = value;
            if (!split(digits, mustEnd, end, way, index + 1, found)) {
                return false;
            }
            boolean isZero = digits.charAt(from) == '0';
            if (isZero || mustEnd[end]) {
                return true;
            }
        }
        return true;
    }

    /** Sets the rows that have one way, or one that adds up. */
    private void begin() {
        ways.forEach((row, all) -> {
            List<long[]> adding = all.stream().filter(way -> addsUp(row, way)).toList();
            if (all.size() == 1 || adding.size() == 1) {
                set(row, all.size() == 1 ? all.get(0) : adding.get(0));
            }
        });
    }

    /** Whether the equations that stand in one row alone hold for a way of it. */
    private boolean addsUp(Heading row, long[] way) {
        int first = first(row);
        return equations.stream()
                .filter(equation -> cells(equation).allMatch(cell -> cell >= first && cell < first + way.length))
                .allMatch(equation -> sum(equation[0], way, first) == sum(equation[1], way, first));
    }

    private static long sum(int[] positions, long[] way, int first) {
        return Arrays.stream(positions).mapToLong(cell -> way[cell - first]).sum();
    }

    private static IntStream cells(int[][] equation) {
        return Arrays.stream(equation).flatMapToInt(Arrays::stream);
    }

    /**
     * Tries the rows that are left in all ways that add up, and keeps those that the columns want; where several
     * are wanted as much, nobody knows.
     */
    private void tryTogether() {
        List<Heading> left = ways.keySet().stream()
                .filter(row -> figures[first(row)] == Figure.UNKNOWN)
                .toList();
        List<List<long[]>> tried = left.stream()
                .map(row -> ways.getOrDefault(row, List.of()).stream()
                        .filter(way -> addsUp(row, way))
                        .toList())
                .toList();
        long trials = 1;
        for (List<long[]> adding : tried) {
            trials = Math.min(MOST_TRIALS + 1L, trials * Math.max(1, adding.size()));
        }
        if (left.isEmpty() || trials > MOST_TRIALS || tried.stream().anyMatch(List::isEmpty)) {
            return;
        }
        int[] best = new int[left.size()];
        boolean[] isTied = new boolean[left.size()];
        int most = -1;
        for (int trial = 0; trial < trials; trial++) {
            int[] choice = choice(trial, tried);
            set(left, tried, choice);
            int holding = (int) equations.stream().filter(this::holds).count();
            if (holding > most) {
                most = holding;
                best = choice;
                Arrays.fill(isTied, false);
            } else if (holding == most) {
                for (int i = 0; i < choice.length; i++) {
                    isTied[i] |= choice[i] != best[i];
                }
            }
        }
        set(left, tried, best);
        for (int i = 0; i < isTied.length; i++) {
            if (isTied[i]) {
                ways.remove(left.get(i));
                unset(left.get(i));
            }
        }
    }

    private static int[] choice(int trial, List<List<long[]>> tried) {
        int[] choice = new int[tried.size()];
        int rest = trial;
        for (int i = 0; i < choice.length; i++) {
            choice[i] = rest % tried.get(i).size();
            rest /= tried.get(i).size();
        }
        return choice;
    }

    private void set(List<Heading> rows, List<List<long[]>> tried, int[] choice) {
        for (int i = 0; i < choice.length; i++) {
            set(rows.get(i), tried.get(i).get(choice[i]));
        }
    }

    private void unset(Heading row) {
        int first = first(row);
        Arrays.fill(figures, first, first + edition.cells(row).size(), Figure.UNKNOWN);
    }

    private boolean holds(int[][] equation) {
        return isKnown(equation) && sum(equation[0]) == sum(equation[1]);
    }

    private boolean isKnown(int[][] equation) {
        return cells(equation).noneMatch(cell -> figures[cell] == Figure.UNKNOWN);
    }

    private long sum(int[] positions) {
        return Arrays.stream(positions).mapToLong(cell -> figures[cell]).sum();
    }

    /** Each row again, against all its ways, until nothing changes. */
    private Map<Heading, long[]> told() {
        for (int round = 0; round < ROUNDS && improve(); round++) {
            // Another row may have another best way now.
        }
        Map<Heading, long[]> told = new LinkedHashMap<>();
        ways.forEach((row, all) -> {
            if (figures[first(row)] != Figure.UNKNOWN && isSure(row, all)) {
                told.put(row, current(row));
            }
        });
        return told;
    }

    private boolean improve() {
        boolean hasChanged = false;
        for (Map.Entry<Heading, List<long[]>> row : ways.entrySet()) {
            long[] before = current(row.getKey());
            long[] best = before;
            double most = evidence(row.getKey()).score();
            if (before[0] == Figure.UNKNOWN) {
                continue;
            }
            for (long[] way : row.getValue()) {
                set(row.getKey(), way);
                double score = evidence(row.getKey()).score();
                if (score > most) {
                    most = score;
                    best = way;
                }
            }
            set(row.getKey(), best);
            hasChanged |= !Arrays.equals(best, before);
        }
        return hasChanged;
    }

    private long[] current(Heading row) {
        int first = first(row);
        return Arrays.copyOfRange(figures, first, first + edition.cells(row).size());
    }

    /** What the equations in which a row stands say of its figures; 0 = 0 says nothing. */
    private record Evidence(int holding, int failing, double bits) {

        double score() {
            return holding - failing + bits / 1000;
        }
    }

    private Evidence evidence(Heading row) {
        int first = first(row);
        int end = first + edition.cells(row).size();
        int holding = 0;
        int failing = 0;
        double bits = 0;
        for (int[][] equation : equations) {
            boolean isOfRow = cells(equation).anyMatch(cell -> cell >= first && cell < end);
            if (isOfRow && isKnown(equation)) {
                long left = sum(equation[0]);
                if (left != sum(equation[1])) {
                    failing++;
                } else if (left != 0) {
                    holding++;
                    bits += Math.log(1.0 + left) / Math.log(2);
                }
            }
        }
        return new Evidence(holding, failing, bits);
    }

    /** Whether the equations speak for the way of a row by a margin over all others; one way alone may be a row with blanks. */
    private boolean isSure(Heading row, List<long[]> all) {
        long[] chosen = current(row);
        Evidence own = evidence(row);
        boolean isSure = own.holding() >= FEWEST_HOLDING && own.failing() == 0;
        for (long[] way : all) {
            if (isSure && !Arrays.equals(way, chosen)) {
                set(row, way);
                Evidence other = evidence(row);
                int margin = (own.holding() - own.failing()) - (other.holding() - other.failing());
                isSure = margin >= MARGIN && own.bits() - other.bits() >= MARGIN_IN_BITS;
            }
        }
        set(row, chosen);
        return isSure;
    }
}
