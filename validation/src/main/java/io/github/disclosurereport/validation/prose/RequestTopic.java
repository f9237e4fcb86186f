package io.github.disclosurereport.validation.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Requests: received, carried over, concluded, with which outcome, carried forward. */
final class RequestTopic implements Topic {

    private static final String INFORMATION = "信息";
    private static final String DISCLOSURE = "公开";
    private static final char REASON = '因';

    /** What is said of the only request. */
    private static final Meanings OF_ONE = Meanings.of(Meaning.OUTCOME, Meaning.DECIDED, Meaning.CONCLUDED);

    /** Beside these they are some of those carried over. */
    private static final Meanings OF_SOME = Meanings.of(Meaning.APPLICANT, Meaning.PART_OF_YEAR, Meaning.TOGETHER);

    /** Requests that are all granted, rather than granted as a whole. */
    private static final String ALL = "全部";

    /** What may have been done with all requests, those carried over included. */
    private static final Meanings WITH_CARRIED_OVER =
            Meanings.of(Meaning.CARRIED_OVER, Meaning.RECEIVED, Meaning.HANDLED, Meaning.CONCLUDED);

    /** What is said of requests that are all concluded. */
    private static final Meanings CONCLUDED = Meanings.of(
            Meaning.CONCLUDED, Meaning.RECEIVED, Meaning.NEWLY_RECEIVED, Meaning.CARRIED_OVER, Meaning.CARRIED);

    private static final String NEW = "新的";
    private static final String ACROSS_YEARS = "跨年";

    private final Cells cells;
    private final Applicants applicants;
    private final Outcomes outcomes;
    private final SomeRequests some;

    RequestTopic(Cells cells) {
        this.cells = cells;
        this.applicants = new Applicants(cells);
        this.outcomes = new Outcomes(cells);
        this.some = new SomeRequests(cells);
    }

    @Override
    public Optional<Mention> figure(Saying saying, Amount amount) {
        // 4件未公开: what has not become of some.
        boolean isOfNone = saying.has(Meaning.NONE) && !amount.isZero();
        if (amount.unit() != Measure.ITEM || isOfNone) {
            return Optional.empty();
        }
        if (saying.has(Meaning.EXCEPT) && Excepted.areToldIn(saying)) {
            return figure(saying.has(Meaning.ALL) ? Meaning.CARRIED_FORWARD : Meaning.CARRIED, saying, amount);
        }
        if (saying.has(Meaning.ALL) && saying.has(Meaning.APPLICANT)) {
            return applicants.all(saying, amount);
        }
        if (saying.has(Meaning.CARRIED_OVER) && tellsFirstHowManyCarriedOver(saying)) {
            return ofWhomever(saying, figure(Meaning.CARRIED_OVER, saying, amount));
        }
        if (saying.has(Meaning.ALL)) {
            return tellsFirstHowMany(saying) ? figure(Meaning.NEWLY_RECEIVED, saying, amount) : all(saying);
        }
        if (saying.has(Meaning.APPLICANT)) {
            return applicants.figure(saying, amount);
        }
        return ofWhomever(saying, figureOfAll(saying, amount));
    }

    /** 新收的29件申请均已答复. */
    private static boolean tellsFirstHowMany(Saying saying) {
        Clause clause = saying.clause();
        return saying.does(Meaning.NEWLY_RECEIVED, Meaning.CONCLUDED)
                && saying.has(Meaning.REQUESTS)
                && clause.figures().get(0).to()
                        <= clause.all(Meaning.REQUESTS).get(0).from()
                && saying.course().isOfAllRequests();
    }

    /** 上年结转的3件申请已答复, 上年结转的申请3件全部答复. */
    private static boolean tellsFirstHowManyCarriedOver(Saying saying) {
        Clause clause = saying.clause();
        return saying.does(Meaning.CARRIED_OVER, Meaning.CONCLUDED)
                && !saying.course().isAmong()
                && !saying.hasAny(OF_SOME)
                && clause.all(Meaning.REQUESTS).size() <= 1
                && isBehind(clause.all(Meaning.CARRIED_OVER).get(0), clause);
    }

    /** Whether the figure of a clause stands right behind a word, or, if it is one of all, behind the requests there. */
    private static boolean isBehind(Word word, Clause clause) {
        int from = clause.figures().get(0).from();
        return word.to() == from
                || (clause.has(Meaning.ALL)
                        && clause.first(Meaning.REQUESTS)
                                .filter(requests -> requests.from() == word.to() && requests.to() == from)
                                .isPresent());
    }

    @Override
    public Optional<Mention> some(Saying saying, Amount amount) {
        return some.of(saying, amount);
    }

    /** Of all requests, or of those of the applicants that were named; nothing if it is of some that no cell counts. */
    private static Optional<Mention> ofWhomever(Saying saying, Optional<Mention> mention) {
        boolean isOfResidents = saying.course()
                .requested()
                .applicant()
                .filter(kind -> kind.equals(Applicants.RESIDENTS))
                .isPresent();
        boolean isOfSome =
                (saying.course().requested().areSome() || isOfResidents) && !saying.has(Meaning.CARRIED_OVER);
        return isOfSome
                ? Optional.empty()
                : mention.map(each -> saying.course()
                        .requested()
                        .applicant()
                        .map(each::orOfApplicants)
                        .orElse(each));
    }

    private Optional<Mention> figureOfAll(Saying saying, Amount amount) {
        if (saying.has(Meaning.OUTCOME)) {
            // 上年结转的申请3件公开: some of all that were.
            return saying.has(Meaning.CARRIED_OVER) ? Optional.empty() : outcomes.figure(saying, amount);
        }
        return saying.clause().acts().isEmpty()
                ? counted(saying, amount)
                : act(saying).flatMap(act -> figure(act, saying, amount));
    }

    /** 承接上年结转的申请, 收到的申请办结36件: of what was received something else is said. */
    private static Optional<Meaning> act(Saying saying) {
        if (saying.has(Meaning.INCLUDING) && saying.has(Meaning.CARRIED_OVER)) {
            return Optional.of(done(saying.clause()));
        }
        List<Meaning> others = saying.clause().acts().stream()
                .filter(act -> act != Meaning.RECEIVED && act != Meaning.DECIDED)
                .toList();
        return others.size() == 1 && !saying.has(Meaning.LIST) ? Optional.of(others.get(0)) : saying.act();
    }

    /** 含上年结转2件: those carried over; 含上年结转在内办结12件: all that were concluded. */
    private static Meaning done(Clause clause) {
        int figure = clause.figures().get(0).from();
        Meaning last = Meaning.CARRIED_OVER;
        for (Word word : clause.words()) {
            last = word.to() <= figure && WITH_CARRIED_OVER.has(word.meaning()) ? word.meaning() : last;
        }
        return last;
    }

    /** 申请36件, 合计38件. */
    private Optional<Mention> counted(Saying saying, Amount amount) {
        if (saying.has(Meaning.REQUESTS)) {
            return isOfInformation(saying) || isOfSome(saying) || isBareAmong(saying)
                    ? Optional.empty()
                    : saying.mention(Claim.RECEIVED, cells.any(), amount);
        }
        return saying.has(Meaning.TOGETHER)
                        && !saying.course().hasOutcome()
                        && !saying.course().isAmong()
                ? saying.mention(Claim.RECEIVED, cells.handled(), amount)
                : Optional.empty();
    }

    /** 依申请公开信息21件: perhaps what was disclosed. */
    private static boolean isOfInformation(Saying saying) {
        return saying.clause().all(Meaning.REQUESTS).stream()
                .anyMatch(word -> saying.sentence().text(word).endsWith(INFORMATION));
    }

    /** 其中书面申请5件: some kind of them. */
    private static boolean isBareAmong(Saying saying) {
        return saying.course().isAmong()
                && saying.clause().all(Meaning.REQUESTS).stream()
                        .noneMatch(word -> saying.sentence().text(word).contains(DISCLOSURE));
    }

    /** 2件申请因逾期未缴费不再处理: some, of which something is told. */
    private static boolean isOfSome(Saying saying) {
        Clause clause = saying.clause();
        return clause.words().get(0).is(Meaning.QUANTITY) && !clause.isEndedByAmong();
    }

    private Optional<Mention> figure(Meaning act, Saying saying, Amount amount) {
        return switch (act) {
            case RECEIVED ->
                saying.mention(amount.isZero() ? Claim.NONE_RECEIVED : Claim.RECEIVED, cells.received(), amount);
            case NEWLY_RECEIVED -> saying.mention(Claim.RECEIVED, newlyReceived(saying), amount);
            case HANDLED -> saying.mention(Claim.HANDLED, cells.handled(), amount);
            case IN_TIME -> saying.mention(Claim.CONCLUDED_IN_TIME, cells.allConcluded(), amount.low(), Saying.MOST);
            case CONCLUDED ->
                saying.course().isAmong() && !saying.course().isTotalTold()
                        ? Optional.empty()
                        : saying.mention(Claim.CONCLUDED, cells.concluded(), amount);
            case CARRIED_OVER ->
                saying.has(Meaning.TOGETHER)
                        ? saying.mention(Claim.RECEIVED, cells.received(), amount)
                        : saying.mention(Claim.CARRIED_OVER, cells.carriedOver(), amount);
            case CARRIED_FORWARD ->
                saying.mention(
                                Claim.CARRIED_FORWARD,
                                isAcrossYears(saying) ? carried(saying) : cells.carriedForward(),
                                amount)
                        .map(each -> isOfReason(saying) ? each.upTo(Saying.MOST) : each);
            case CARRIED -> saying.mention(Claim.CARRIED_FORWARD, carried(saying), amount);
            default -> Optional.empty();
        };
    }

    /** 新收634件，加上跨年度办理的11件: from the year before, perhaps. */
    private static boolean isAcrossYears(Saying saying) {
        return saying.clause().all(Meaning.CARRIED_FORWARD).stream()
                .anyMatch(word -> saying.sentence().text(word).startsWith(ACROSS_YEARS));
    }

    /** 1件申请因内容不明确，结转下年度: others may be so for another reason. */
    private static boolean isOfReason(Saying saying) {
        int figure = saying.clause().figureFrom();
        return isOfSome(saying)
                && saying.sentence()
                                .text()
                                .substring(figure, saying.clause().to())
                                .indexOf(REASON)
                        >= 0;
    }

    /** 答复120件，其中本年新收114件: perhaps but those of them that were answered. */
    private List<Alternative> newlyReceived(Saying saying) {
        return saying.course().isAmong()
                ? Stream.concat(cells.newlyReceived().stream(), cells.concluded().stream())
                        .toList()
                : cells.newlyReceived();
    }

    /** At the end of the year to the next, or from the year before. */
    private List<Alternative> carried(Saying saying) {
        return saying.has(Meaning.THIS_YEAR)
                ? cells.carriedForward()
                : List.of(cells.carriedForward().get(0), cells.carriedOver().get(0));
    }

    @Override
    public Optional<Mention> none(Saying saying) {
        if (saying.has(Meaning.APPLICANT)) {
            return applicants.none(saying);
        }
        return ofWhomever(saying, noneOfAll(saying));
    }

    private Optional<Mention> noneOfAll(Saying saying) {
        boolean isOfLastYear =
                (saying.does(Meaning.CARRIED) && saying.has(Meaning.OTHER_TIME)) || saying.deniesLastYears();
        if (saying.does(Meaning.CARRIED_OVER) || isOfLastYear) {
            return saying.mention(Claim.CARRIED_OVER, cells.carriedOver(), Amount.NONE);
        }
        if (saying.does(Meaning.CARRIED_FORWARD)) {
            return saying.mention(Claim.CARRIED_FORWARD, cells.carriedForward(), Amount.NONE);
        }
        if (saying.does(Meaning.CARRIED)) {
            return saying.mention(Claim.CARRIED_FORWARD, carried(saying), Amount.NONE);
        }
        if (areBothCarriedDenied(saying)) {
            return saying.nothing(
                    Claim.CARRIED_FORWARD,
                    Alternative.sum(Stream.of(cells.carriedOver(), cells.carriedForward())
                            .flatMap(either -> either.get(0).plus().stream())
                            .toList()));
        }
        if (Outcomes.areDenied(saying)) {
            return outcomes.none(saying);
        }
        if (!saying.has(Meaning.REQUESTS)) {
            return Optional.empty();
        }
        if (saying.does(Meaning.NEWLY_RECEIVED)) {
            return saying.mention(Claim.NONE_RECEIVED, cells.newlyReceived(), Amount.NONE);
        }
        return saying.doesNothing() || saying.does(Meaning.RECEIVED) || saying.does(Meaning.ARISEN)
                ? saying.mention(
                        Claim.NONE_RECEIVED, areNew(saying) ? cells.newlyReceived() : cells.received(), Amount.NONE)
                : Optional.empty();
    }

    /** 没有新的申请: there may be those carried over. */
    private static boolean areNew(Saying saying) {
        return saying.clause().all(Meaning.REQUESTS).stream()
                .anyMatch(requests -> saying.sentence().text().startsWith(NEW, requests.from() - NEW.length()));
    }

    /** 无上年结转和结转下年的申请. */
    private static boolean areBothCarriedDenied(Saying saying) {
        return saying.has(Meaning.LIST)
                && (saying.does(Meaning.CARRIED_OVER, Meaning.CARRIED_FORWARD)
                        || saying.does(Meaning.CARRIED_FORWARD, Meaning.CARRIED_OVER));
    }

    /** 全部予以公开. */
    @Override
    public Optional<Mention> alone(Saying saying) {
        boolean isOfAll = saying.clause().all(Meaning.OUTCOME).stream()
                .anyMatch(word -> saying.sentence().text(word).startsWith(ALL)
                        && !word.of().equals(Cells.GRANTED_AT_ALL));
        if (isOfAll) {
            return all(saying);
        }
        return saying.course().requested().isOne() ? ofOne(saying) : Optional.empty();
    }

    /** 收到申请1件，…不予公开, …结转下年度: there is one at least. */
    private Optional<Mention> ofOne(Saying saying) {
        if (saying.does(Meaning.CARRIED_FORWARD) && !saying.has(Meaning.AMONG)) {
            return figure(Meaning.CARRIED_FORWARD, saying, Amount.ONE).map(each -> each.upTo(Saying.MOST));
        }
        boolean isOfOutcome =
                saying.has(Meaning.OUTCOME) && saying.clause().doesOnly(OF_ONE) && !saying.has(Meaning.AMONG);
        Optional<Mention> one = isOfOutcome ? outcomes.figure(saying, Amount.ONE) : Optional.empty();
        return one.map(each -> each.upTo(Saying.MOST));
    }

    @Override
    public Optional<Mention> all(Saying saying) {
        // 所有答复中: what follows is of some of them.
        if (saying.clause().isEndedByAmong()) {
            return Optional.empty();
        }
        if (saying.has(Meaning.APPLICANT)) {
            return applicants.all(saying);
        }
        if (saying.has(Meaning.OUTCOME)) {
            return ofWhomever(saying, outcomes.all(saying));
        }
        boolean isConcluded = saying.has(Meaning.CONCLUDED)
                && !saying.does(Meaning.CARRIED_OVER, Meaning.CONCLUDED)
                && saying.clause().doesOnly(CONCLUDED);
        if (!isConcluded || !saying.course().isOfAllRequests() || Answers.areNamed(saying)) {
            return Optional.empty();
        }
        return ofWhomever(
                saying,
                saying.has(Meaning.NEWLY_RECEIVED) && !saying.has(Meaning.CARRIED_OVER)
                        ? saying.mention(
                                Claim.ALL_CONCLUDED, cells.newCarriedForward(), Saying.MOST.negate(), BigDecimal.ZERO)
                        : saying.mention(Claim.ALL_CONCLUDED, cells.carriedForward(), Amount.NONE));
    }
}
