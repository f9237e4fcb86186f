package io.github.disclosurereport.serialization.interpretation.table;

/** Tells whether so many figures that were published wrongly account for equations that fail, in a bounded number of tries. */
final class PublishedMistakes {

    /** Beyond these nothing is told. */
    private static final int MOST_TRIES = 2_000_000;

    private final SumEquations equations;
    private final int mistakes;
    private int tries;

    PublishedMistakes(SumEquations equations, int mistakes) {
        this.equations = equations;
        this.mistakes = mistakes;
    }

    boolean accountFor(long failing) {
        return accountFor(failing, mistakes);
    }

    private boolean accountFor(long failing, int most) {
        tries++;
        if (failing == 0) {
            return true;
        }
        return most > 0
                && !isCut()
                && equations
                        .cellsOf(Long.numberOfTrailingZeros(failing))
                        .anyMatch(cell -> accountFor(failing & ~equations.of(cell), most - 1));
    }

    /** Whether it was given up, so that what it told may be wrong. */
    boolean isCut() {
        return tries > MOST_TRIES;
    }
}
