package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.form.CellPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rules and normative documents: issued, repealed, in force. */
final class DocumentTopic implements Topic {

    private static final Meanings ACTS = Meanings.of(
            Meaning.ISSUED, Meaning.REPEALED, Meaning.IN_FORCE, Meaning.NEWLY_DISCLOSED, Meaning.TOTAL_DISCLOSED);

    /** So far behind it a word still counts. */
    private static final int FAR = 40;

    private static final String CUMULATIVE = "累计";

    private final Cells cells;

    DocumentTopic(Cells cells) {
        this.cells = cells;
    }

    @Override
    public Optional<Mention> figure(Saying saying, Amount amount) {
        Optional<Meaning> act =
                saying.doesNothing() ? saying.course().documents().actIn(saying.clause()) : saying.act();
        boolean isCounted = amount.unit() == Measure.ITEM || amount.unit() == Measure.PIECE;
        if (!isCounted
                || act.filter(ACTS::has).isEmpty()
                || saying.clause().isOfSeveral()
                || isCumulative(saying, act.get())) {
            return Optional.empty();
        }
        saying.course().documents(act.get(), saying.clause());
        return cells.documents(saying.course().subject(), act.get())
                .flatMap(cell -> saying.mention(Claim.DOCUMENTS, List.of(cell), amount));
    }

    /** 截至目前累计制定规章61件: perhaps of more than the year. */
    private static boolean isCumulative(Saying saying, Meaning act) {
        int from = Math.max(0, saying.clause().from() - FAR);
        return act != Meaning.IN_FORCE
                && saying.sentence()
                        .text()
                        .substring(from, saying.clause().to())
                        .contains(CUMULATIVE);
    }

    @Override
    public Optional<Mention> none(Saying saying) {
        List<CellPath> denied = new ArrayList<>();
        for (Meaning act : saying.clause().acts()) {
            if (ACTS.has(act)) {
                cells.documents(saying.course().subject(), act).ifPresent(cell -> denied.addAll(cell.plus()));
            }
        }
        // 未制定、废止规章: neither.
        boolean isOfAll = denied.size() == saying.clause().acts().size()
                && (denied.size() == 1 || saying.clause().all(Meaning.LIST).size() == denied.size() - 1);
        return isOfAll && saying.has(saying.course().subject())
                ? saying.nothing(Claim.DOCUMENTS, Alternative.sum(denied))
                : Optional.empty();
    }
}
