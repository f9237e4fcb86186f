package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.form.ProactiveColumn;
import java.util.List;
import java.util.Optional;

/** Centralized procurement: how many projects, and for how much. */
final class ProcurementTopic implements Topic {

    /** What may be said of it without meaning something else. */
    private static final Meanings ACTS = Meanings.of(Meaning.DECIDED, Meaning.CONCLUDED, Meaning.ARISEN);

    /** With one of these it is some of it, or what is planned. */
    private static final Meanings OTHERS = Meanings.of(
            Meaning.LIST, Meaning.CHANNEL, Meaning.APPLICANT, Meaning.AMONG, Meaning.REST, Meaning.INCLUDING);

    private static final String CENTRALIZED = "集中采购";
    private static final String AMOUNT = "金额";

    /** So far in front of a figure stands what it is. */
    private static final int NEAR = 4;

    private final Cells cells;

    ProcurementTopic(Cells cells) {
        this.cells = cells;
    }

    @Override
    public Optional<Mention> figure(Saying saying, Amount amount) {
        Optional<ProactiveColumn> column = isClear(saying) ? column(amount) : Optional.empty();
        return column.flatMap(cells::procurement)
                .flatMap(cell -> saying.mention(Claim.DECISIONS, List.of(cell), amount));
    }

    private static Optional<ProactiveColumn> column(Amount amount) {
        return switch (amount.unit()) {
            case PIECE, ITEM -> Optional.of(ProactiveColumn.PROCUREMENT_PROJECTS);
            case MONEY -> Optional.of(ProactiveColumn.PROCUREMENT_AMOUNT);
            default -> Optional.empty();
        };
    }

    private static boolean isClear(Saying saying) {
        return saying.clause().doesOnly(ACTS)
                && isNamed(saying)
                && !saying.hasAny(OTHERS)
                && !saying.course().isAmong();
    }

    /** 政府集中采购项目27个，总金额3120.5万元. */
    private static boolean isNamed(Saying saying) {
        Clause clause = saying.clause();
        String text = saying.sentence().text();
        int figure = clause.figureFrom();
        return text.contains(CENTRALIZED)
                && (clause.subjects().size() == 1
                        || (clause.subjects().isEmpty()
                                && text.substring(Math.max(0, figure - NEAR), figure)
                                        .contains(AMOUNT)));
    }

    /** 未开展政府集中采购. */
    @Override
    public Optional<Mention> none(Saying saying) {
        return isClear(saying)
                ? cells.procurement(ProactiveColumn.PROCUREMENT_PROJECTS)
                        .flatMap(cell -> saying.nothing(Claim.DECISIONS, cell))
                : Optional.empty();
    }
}
