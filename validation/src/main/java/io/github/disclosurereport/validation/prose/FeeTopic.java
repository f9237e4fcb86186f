package io.github.disclosurereport.validation.prose;

import java.util.List;
import java.util.Optional;

/** The fee for processing information: what section 六 says was collected is a fee of table 二. */
final class FeeTopic implements Topic {

    private final Cells cells;

    FeeTopic(Cells cells) {
        this.cells = cells;
    }

    @Override
    public Optional<Mention> figure(Saying saying, Amount amount) {
        return amount.unit() == Measure.MONEY && saying.course().isCollected()
                ? cells.decisions(Meaning.FEES)
                        .flatMap(cell -> saying.mention(Claim.INFORMATION_FEE, List.of(cell), amount))
                : Optional.empty();
    }
}
