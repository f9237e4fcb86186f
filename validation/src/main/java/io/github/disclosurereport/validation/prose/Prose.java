package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.report.AnnualReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the text of a report says about figures. Immutable.
 *
 * @param mentions what it says about the figures of the tables
 * @param shares the shares that it gives
 * @param lists the figures whose parts it lists
 * @param growths how figures are said to have changed
 * @param repeated what it tells more than once
 */
public record Prose(
        List<Mention> mentions,
        List<Share> shares,
        List<ListedParts> lists,
        List<Growth> growths,
        List<Again> repeated) {

    /** Keeps copies. */
    public Prose {
        mentions = List.copyOf(mentions);
        shares = List.copyOf(shares);
        lists = List.copyOf(lists);
        growths = List.copyOf(growths);
        repeated = List.copyOf(repeated);
    }

    /** What the text of a report says about figures, in order. */
    public static Prose of(AnnualReport report) {
        return ProseReading.of(report);
    }

    /** What it says about some things. */
    public List<Mention> mentions(Set<Claim> claims) {
        List<Mention> some = new ArrayList<>();
        for (Mention mention : mentions) {
            if (claims.contains(mention.claim())) {
                some.add(mention);
            }
        }
        return some;
    }
}
