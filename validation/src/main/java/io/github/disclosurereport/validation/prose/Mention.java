package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.finding.Target.TextTarget;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A statement of the text about figures of the tables. Immutable.
 *
 * @param claim what it is about
 * @param words the words
 * @param alternatives the cells that it may speak of, one sum or another
 * @param low the least that it says they add up to
 * @param high the most
 * @param isTogether whether it is said to be what others add up to
 */
public record Mention(
        Claim claim,
        TextTarget words,
        List<Alternative> alternatives,
        BigDecimal low,
        BigDecimal high,
        boolean isTogether) {

    /** Keeps a copy of the alternatives. */
    public Mention {
        alternatives = List.copyOf(alternatives);
    }

    /** The same, but that there may be more. */
    Mention upTo(BigDecimal most) {
        return new Mention(claim, words, alternatives, low, most, isTogether);
    }

    /** The same, if it is not of the requests of a kind of applicants alone. */
    Mention orOfApplicants(String kind) {
        List<Alternative> either = new ArrayList<>(alternatives);
        alternatives.forEach(alternative -> either.add(Cells.ofApplicants(alternative, kind)));
        return new Mention(claim, words, either, low, high, isTogether);
    }

    /** Whether another says otherwise of the same thing. */
    boolean contradicts(Mention other) {
        boolean isPartOfOther =
                other.isTogether && alternatives.size() > 1 && other.alternatives.containsAll(alternatives);
        boolean isOfTheSame = claim == other.claim && (isPartOfOther || alternatives.equals(other.alternatives));
        return isOfTheSame && (low.compareTo(other.high) > 0 || other.low.compareTo(high) > 0);
    }
}
