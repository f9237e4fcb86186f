package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.validation.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rules and normative documents: issued, repealed, in force. */
final class DocumentTopic implements Topic {

    private static final Meanings ACTS = Meanings.of(
            Meaning.ISSUED, Meaning.REPEALED, Meaning.IN_FORCE, Meaning.NEWLY_DISCLOSED, Meaning.TOTAL_DISCLOSED);

    /** So far behind it a word still counts. */
    private static final int FAR = 40;

    private static final String OF = "的";
    private static final String NORMATIVE = "行政规范性文件";
    private static final Meanings MADE = Meanings.of(Meaning.ISSUED, Meaning.REPEALED);

    /** What may stand beside documents that were made by the organ itself, on some matter. */
    private static final Meanings IN_MADE =
            MADE.and(Speaker.OWN).and(Meanings.of(Meaning.NORMATIVE_DOCUMENTS, Meaning.QUANTITY, Meaning.THIS_YEAR));

    private static final WordSet MAKES = WordSet.of(Vocabulary.BESIDE, "MAKES_DOCUMENTS");

    private static final String CUMULATIVE = "累计";

    private final Cells cells;

    DocumentTopic(Cells cells) {
        this.cells = cells;
    }

    @Override
    public Optional<Mention> figure(Saying saying, Amount amount) {
        Optional<Meaning> act = act(saying);
        boolean isCounted = amount.unit() == Measure.ITEM || amount.unit() == Measure.PIECE;
        if (!isCounted
                || act.filter(ACTS::has).isEmpty()
                || saying.clause().isOfSeveral()
                || isCumulative(saying, act.get())) {
            return Optional.empty();
        }
        boolean mayBeOfIssued = saying.course().documents().mayBeOfIssued(act.get(), saying.clause(), amount);
        saying.course().documents(act.get(), saying.clause(), amount);
        return cells.documents(saying.course().subject(), act.get())
                .flatMap(cell -> saying.mention(Claim.DOCUMENTS, List.of(cell), amount))
                .map(mention -> mayBeOfIssued ? mention.upTo(Saying.MOST) : mention);
    }

    private static Optional<Meaning> act(Saying saying) {
        if (saying.doesNothing()) {
            return saying.course().documents().actIn(saying.clause());
        }
        return areIssuedInForce(saying) ? Optional.of(Meaning.IN_FORCE) : saying.act();
    }

    /** 以本局名义印发的规范性文件现行有效18件: of all that were ever issued. */
    private static boolean areIssuedInForce(Saying saying) {
        if (!saying.does(Meaning.ISSUED, Meaning.IN_FORCE)
                || saying.course().isYearNamed()
                || saying.clause().subjects().size() != 1) {
            return false;
        }
        Word issued = saying.clause().all(Meaning.ISSUED).get(0);
        Word inForce = saying.clause().all(Meaning.IN_FORCE).get(0);
        return issued.to() == saying.clause().subjects().get(0).from()
                && saying.sentence().text(issued).endsWith(OF)
                && inForce.to() == saying.clause().figures().get(0).from();
    }

    /** 围绕道路运输等领域，制发行政规范性文件3件: whatever else was issued. */
    @Override
    public Optional<Mention> some(Saying saying, Amount amount) {
        Clause clause = saying.clause();
        boolean isCounted = amount.unit() == Measure.ITEM || amount.unit() == Measure.PIECE;
        boolean isMade = saying.act().filter(MADE::has).isPresent()
                && clause.all(Meaning.ISSUED).stream()
                        .allMatch(word -> MAKES.isIn(saying.sentence().text(word)))
                && clause.words().stream().allMatch(word -> IN_MADE.has(word.meaning()))
                && clause.subjects().size() == 1
                && saying.sentence().text(clause.subjects().get(0)).equals(NORMATIVE)
                && clause.figures().get(0).from() == clause.subjects().get(0).to();
        return isCounted
                        && isMade
                        && !saying.course().isForeign()
                        && !isCumulative(saying, saying.act().orElseThrow())
                ? cells.documents(Meaning.NORMATIVE_DOCUMENTS, saying.act().orElseThrow())
                        .flatMap(cell -> saying.mention(Claim.DOCUMENTS, List.of(cell), amount.low(), Saying.MOST))
                : Optional.empty();
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
