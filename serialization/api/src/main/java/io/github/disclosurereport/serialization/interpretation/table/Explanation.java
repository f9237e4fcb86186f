package io.github.disclosurereport.serialization.interpretation.table;

/** All figures of a table, as they may have been printed, and what the equations say of them. */
final class Explanation {

    private static final int MARGIN = 2;
    private static final double MARGIN_IN_BITS = 6;

    private final SumEquations equations;
    private final long[] figures;
    private final long failing;
    private final double[] weights;

    Explanation(SumEquations equations, long[] figures) {
        this.equations = equations;
        this.figures = figures.clone();
        this.failing = equations.failing(figures);
        this.weights = equations.weights(figures);
    }

    long[] figures() {
        return figures.clone();
    }

    int countOfFailing() {
        return Long.bitCount(failing);
    }

    /** How many equations among some hold; 0 = 0 does not count. */
    int countOfHolding(long among) {
        return countOfTelling(among & ~failing);
    }

    private int countOfTelling(long among) {
        int count = 0;
        for (int equation = 0; equation < weights.length; equation++) {
            count += SumEquations.isIn(among, equation) && weights[equation] > 0 ? 1 : 0;
        }
        return count;
    }

    private double weight(long among) {
        double weight = 0;
        for (int equation = 0; equation < weights.length; equation++) {
            weight += SumEquations.isIn(among, equation) ? weights[equation] : 0;
        }
        return weight;
    }

    /**
     * Whether another explanation stands beside this one: one more mistake accounts for all it breaks, or it is not worse by
     * the margin. If not, then not if more equations fail in it.
     *
     * @param failingThere the equations that fail in the other one
     */
    boolean leaves(long failingThere) {
        long lost = failingThere & ~failing;
        long won = failing & ~failingThere;
        return new PublishedMistakes(equations, 1).accountFor(lost)
                || countOfTelling(lost) - countOfTelling(won) < MARGIN
                || weight(lost) - weight(won) < MARGIN_IN_BITS;
    }
}
