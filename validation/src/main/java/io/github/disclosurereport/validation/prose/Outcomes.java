package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.stream.Distinct;
import io.github.disclosurereport.validation.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of requests: granted, denied, not processed, and for which reason. */
final class Outcomes implements Topic {

    private static final String AND_OTHERS = "等";

    private static final String NOT = "未";

    private static final String OF = "的";

    private static final WordSet IN_PART = WordSet.of(Vocabulary.BESIDE, "IN_PART");

    private static final String OR = "或和及与、";

    /** Of which a request may have several. */
    static final String MATTERS = "事项";

    /** The first letters of words that say something of every request: 全部, 所有. */
    private static final String EVERY = "全所";

    /** What is denied together with an outcome: that it was decided, that it occurred, the answer that says so. */
    private static final Meanings DENIED =
            Meanings.of(Meaning.OUTCOME, Meaning.DECIDED, Meaning.ARISEN, Meaning.CONCLUDED);

    private final Cells cells;
    private final Refusals refusals;

    Outcomes(Cells cells) {
        this.cells = cells;
        this.refusals = new Refusals(cells);
    }

    /** A group beside one of its rows is that row, beside several the group; other outcomes are added up if they are listed. */
    @Override
    public Optional<Mention> figure(Saying saying, Amount amount) {
        List<List<CellPath>> meant = saying.clause().all(Meaning.OUTCOME).stream()
                .map(word -> cells.outcome(word.of()))
                .toList();
        if (refusals.areOfPartOfReason(saying)) {
            return refusals.ofPartOfReason(saying, amount);
        }
        // 予以公开、部分公开合计76件: of several, of which one stands in front.
        boolean isOfSeveral = saying.has(Meaning.TOGETHER) && saying.clause().isListed() && meant.size() == 1;
        if (isOfSeveral || meant.stream().anyMatch(List::isEmpty)) {
            return Optional.empty();
        }
        if (goesOn(saying)) {
            return widest(meant).flatMap(group -> sum(saying, group, amount));
        }
        return saying.has(Meaning.INCLUDING)
                ? sum(saying, meant.stream().flatMap(List::stream).collect(Distinct.toList()), amount)
                : meant(meant, saying.has(Meaning.LIST)).flatMap(each -> sum(saying, each, amount));
    }

    private Optional<Mention> sum(Saying saying, List<CellPath> meant, Amount amount) {
        Stream<List<CellPath>> wider = mayBeInPart(saying)
                ? Stream.of(cells.outcome(Cells.GRANTED_AT_ALL))
                : refusals.widerThan(meant, saying);
        return saying.mention(
                Claim.OUTCOME,
                Stream.concat(Stream.concat(Stream.of(meant), rowsToldOf(meant, saying).stream()), wider)
                        .map(Alternative::sum)
                        .toList(),
                amount.low(),
                refusals.areSome(saying) ? Saying.MOST : amount.high());
    }

    /** 公开12件, where the sentence names none that were granted in part: perhaps with these. */
    private static boolean mayBeInPart(Saying saying) {
        List<Word> outcomes = saying.clause().all(Meaning.OUTCOME);
        return outcomes.size() == 1
                && saying.sentence().text(outcomes.get(0)).equals(UnnamedRequests.PUBLISHED)
                && !IN_PART.isIn(saying.sentence().text());
    }

    /** 本机关不掌握等无法提供: the first is only named for others of the group. */
    private static boolean goesOn(Saying saying) {
        List<Word> outcomes = saying.clause().all(Meaning.OUTCOME);
        return saying.sentence()
                .text()
                .substring(outcomes.get(0).to(), saying.clause().to())
                .contains(AND_OTHERS);
    }

    private static Optional<List<CellPath>> widest(List<List<CellPath>> meant) {
        return meant.stream()
                .filter(group -> meant.size() > 1 && meant.stream().allMatch(group::containsAll))
                .findFirst();
    }

    /** 信访类9件、重复申请5件，两类合计不予处理14件: of a group perhaps only the rows in front. */
    private Optional<List<CellPath>> rowsToldOf(List<CellPath> group, Saying saying) {
        List<List<CellPath>> rows = saying.course().requested().rows().stream()
                .filter(row -> row.is(Meaning.OUTCOME))
                .map(row -> cells.outcome(row.of()))
                .filter(row -> row.size() < group.size() && group.containsAll(row))
                .collect(Distinct.toList());
        return rows.size() < 2
                ? Optional.empty()
                : Optional.of(rows.stream().flatMap(List::stream).collect(Distinct.toList()));
    }

    /** What of several outcomes is meant; empty if they are neither one in another nor listed. */
    private static Optional<List<CellPath>> meant(List<List<CellPath>> meant, boolean areListed) {
        List<CellPath> narrowest = meant.get(0);
        List<CellPath> sum = new ArrayList<>(narrowest);
        for (List<CellPath> each : meant) {
            if (narrowest.containsAll(each)) {
                narrowest = each;
            } else if (!each.containsAll(narrowest)) {
                sum.addAll(each);
            }
        }
        if (sum.size() == meant.get(0).size()) {
            return Optional.of(narrowest);
        }
        Optional<List<CellPath>> group =
                meant.stream().filter(each -> each.containsAll(sum)).findFirst();
        return group.isPresent() || !areListed ? group : Optional.of(sum);
    }

    /** 没有甲、乙等不予公开的: of which of the group is not clear. */
    @Override
    public Optional<Mention> none(Saying saying) {
        return goesOn(saying) ? Optional.empty() : figure(saying, Amount.NONE);
    }

    /** 未作出部分公开的答复, 未发生以国家秘密为由不予公开的: outcomes are denied, and nothing that followed upon them. */
    static boolean areDenied(Saying saying) {
        Clause clause = saying.clause();
        if (saying.does(Meaning.OUTCOME)) {
            return !areOnlyNamed(saying);
        }
        if (!saying.has(Meaning.OUTCOME)
                || !clause.doesOnly(DENIED)
                || saying.has(Meaning.ALL)
                || clause.all(Meaning.NONE).size() != 1) {
            return false;
        }
        Word first = clause.all(Meaning.OUTCOME).get(0);
        return clause.all(Meaning.NONE).get(0).from() < first.from()
                && clause.words().stream()
                        .filter(word -> word.is(Meaning.DECIDED) || word.is(Meaning.ARISEN))
                        .allMatch(word -> word.from() < first.from())
                && clause.all(Meaning.CONCLUDED).stream().allMatch(word -> isAnswer(clause, word));
    }

    /** 未予以公开的，均说明理由: those of which more is told. */
    private static boolean areOnlyNamed(Saying saying) {
        Word last = saying.clause().words().get(saying.clause().words().size() - 1);
        return saying.clause()
                        .first(Meaning.NONE)
                        .filter(none -> saying.sentence().text(none).equals(NOT))
                        .isPresent()
                && last.is(Meaning.OUTCOME)
                && saying.sentence().text(last).endsWith(OF);
    }

    /** 不予公开的答复. */
    private static boolean isAnswer(Clause clause, Word concluded) {
        return clause.all(Meaning.OUTCOME).stream().anyMatch(word -> word.to() == concluded.from());
    }

    /** 不予公开2件，均为保护第三方合法权益: there is none with another outcome; 2件申请均不予公开: there are no fewer. */
    @Override
    public Optional<Mention> all(Saying saying) {
        List<CellPath> union = behindAll(saying);
        if (!union.isEmpty()) {
            if (isOfTotal(saying) || isOfReceived(saying) || isOfEvery(saying)) {
                return saying.nothing(Claim.OUTCOME, Alternative.sum(cells.otherOutcomes(union)));
            }
            if (areCounted(saying)) {
                Amount amount = saying.clause().figures().get(0).amount().orElseThrow();
                return saying.mention(Claim.OUTCOME, List.of(Alternative.sum(union)), amount.low(), Saying.MOST);
            }
        }
        return othersThan(saying).flatMap(others -> saying.nothing(Claim.OUTCOME, Alternative.sum(others)));
    }

    /** What no request has come to if all that were told have the outcome of a clause; empty if it is not clear which these are. */
    private Optional<List<CellPath>> othersThan(Saying saying) {
        List<Word> outcomes = saying.clause().all(Meaning.OUTCOME);
        List<CellPath> last = cells.outcome(outcomes.get(outcomes.size() - 1).of());
        if (last.isEmpty() || areOfOutcomeNamed(saying)) {
            return Optional.empty();
        }
        if (outcomes.size() == 1 && (isOfTotal(saying) || isOfReceived(saying))) {
            return Optional.of(cells.otherOutcomes(last));
        }
        Optional<Word> told = outcomes.size() == 2
                ? Optional.of(outcomes.get(0))
                : saying.course().outcomeTold().filter(word -> isOfOutcomeTold(saying));
        return told.map(word -> cells.outcome(word.of()))
                .filter(group -> group.size() > last.size() && group.containsAll(last))
                .map(group ->
                        group.stream().filter(cell -> !last.contains(cell)).toList());
    }

    /** 未予公开的均已告知理由: those alone of which the outcome is named in front. */
    private static boolean areOfOutcomeNamed(Saying saying) {
        List<Word> all = saying.clause().all(Meaning.ALL);
        return !all.isEmpty()
                && saying.clause().all(Meaning.OUTCOME).stream()
                        .allMatch(word -> word.to() <= all.get(0).from()
                                && saying.sentence().text(word).endsWith(OF));
    }

    /** The outcomes of a clause added up, if all stand behind the word that says them of all, and no applicant beside them. */
    private List<CellPath> behindAll(Saying saying) {
        Optional<Word> all = saying.clause().first(Meaning.ALL).filter(word -> !isOneOfTwo(saying, word));
        List<Word> outcomes = saying.clause().all(Meaning.OUTCOME);
        boolean areBehind = all.isPresent()
                && outcomes.stream()
                        .allMatch(word -> word.from() > all.get().from()
                                && !cells.outcome(word.of()).isEmpty());
        return areBehind && !goesOn(saying)
                ? outcomes.stream()
                        .flatMap(word -> cells.outcome(word.of()).stream())
                        .collect(Distinct.toList())
                : List.of();
    }

    /** 全部或部分公开: granted as a whole, or in part. */
    private static boolean isOneOfTwo(Saying saying, Word all) {
        return OR.indexOf(saying.sentence().text().charAt(all.to())) >= 0;
    }

    /** 全部申请均予以公开. */
    private static boolean isOfEvery(Saying saying) {
        Clause clause = saying.clause();
        return saying.does(Meaning.OUTCOME)
                && clause.quantities().isEmpty()
                && clause.subjects().size() == 1
                && clause.all(Meaning.ALL).stream()
                        .anyMatch(word -> word.to() == clause.subjects().get(0).from() && isOfNoun(saying, word))
                && saying.course().isOfAllRequests()
                && !saying.course().isAmong();
    }

    private static boolean isOfNoun(Saying saying, Word all) {
        return EVERY.indexOf(saying.sentence().text().charAt(all.from())) >= 0;
    }

    /** 2件申请均不予公开, 其中2件均不予公开. */
    private static boolean areCounted(Saying saying) {
        Clause clause = saying.clause();
        if (!saying.does(Meaning.OUTCOME)
                || clause.quantities().size() != 1
                || clause.subjects().size() > 1) {
            return false;
        }
        Word figure = clause.quantities().get(0);
        return figure.to() <= clause.all(Meaning.ALL).get(0).from()
                && clause.subjects().stream()
                        .allMatch(word -> word.from() == figure.to()
                                && !saying.sentence().text(word).endsWith(MATTERS))
                && !saying.course().isForeign();
    }

    private static boolean isOfTotal(Saying saying) {
        return (saying.does(Meaning.OUTCOME) || saying.does(Meaning.CONCLUDED, Meaning.OUTCOME))
                && saying.course().isOfTotalTold();
    }

    /** 收到的3件申请均予以公开, 所收申请均予以公开. */
    private static boolean isOfReceived(Saying saying) {
        boolean isReceived =
                saying.does(Meaning.RECEIVED, Meaning.OUTCOME) || saying.does(Meaning.NEWLY_RECEIVED, Meaning.OUTCOME);
        return isReceived
                && saying.has(Meaning.REQUESTS)
                && (saying.has(Meaning.QUANTITY) || areNamedAlone(saying))
                && !saying.course().requested().areSome()
                && !saying.course().isForeign()
                && !saying.course().isAmong();
    }

    /** 收到的申请均: what was received is all that is named in front. */
    private static boolean areNamedAlone(Saying saying) {
        Clause clause = saying.clause();
        Word requests = clause.all(Meaning.REQUESTS).get(0);
        return clause.subjects().size() == 1
                && saying.course().isOfAllRequests()
                && clause.all(Meaning.ALL).stream().anyMatch(word -> word.from() == requests.to())
                && clause.words().stream().anyMatch(word -> word.isAct() && word.to() == requests.from());
    }

    /** 不予公开2件，均为保护第三方合法权益. */
    private static boolean isOfOutcomeTold(Saying saying) {
        return saying.does(Meaning.OUTCOME) && !saying.has(Meaning.QUANTITY) && !saying.has(Meaning.AMONG);
    }
}
