package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.finding.Target.TextTarget;
import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.stream.Distinct;
import io.github.disclosurereport.validation.text.WordSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds shares of figures: 办结39件，其中予以公开26件，占66.7%. */
final class Shares {

    private static final char OF = '占';
    private static final String JOINED = "、和与及";
    private static final String STOPS = "，(";
    private static final String LAST_YEAR = "上去";
    private static final WordSet LAST_YEARS = WordSet.of(Vocabulary.BESIDE, "LAST_YEARS");

    /** Beside these it is a share of something else. */
    private static final Meanings OTHERWISE = Meanings.of(Meaning.COMPARISON, Meaning.PART, Meaning.OTHER_TIME);

    private static final Meanings GROWTH = Meanings.of(Meaning.COMPARISON, Meaning.SHARE);
    private static final Meanings DIFFERENCE = Meanings.of(Meaning.COMPARISON, Meaning.QUANTITY);

    /** Two years and their difference. */
    private static final int FEWEST_WITH_DIFFERENCE = 3;

    /** Of so many figures in a sentence nobody can tell of which something is a share. */
    static final int MOST_WHOLES = 30;

    private final Sentence sentence;
    private final List<Clause> clauses;
    private final boolean isOnCases;
    private final List<Amount> before = new ArrayList<>();
    private Optional<Amount> part = Optional.empty();
    private List<Alternative> ofTable;
    private boolean isOfCases;
    private boolean areTogether;
    private boolean isExcepted;

    private Shares(Sentence sentence, List<Clause> clauses, List<Alternative> ofRequests, boolean isOnCases) {
        this.sentence = sentence;
        this.clauses = clauses;
        this.ofTable = ofRequests;
        this.isOnCases = isOnCases;
    }

    /**
     * The shares that a sentence tells.
     *
     * @param ofRequests the sums of requests of which something may be a share
     * @param isOnCases whether its section is that on cases, so that all of a forum are those of table 四
     */
    static List<Share> of(Sentence sentence, List<Clause> clauses, List<Alternative> ofRequests, boolean isOnCases) {
        Shares told = new Shares(sentence, clauses, ofRequests, isOnCases);
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            told.enter(i);
            told.share(i).ifPresent(shares::add);
        }
        grown(sentence, clauses).or(() -> ofDifference(sentence, clauses)).ifPresent(shares::add);
        return shares;
    }

    private void enter(int number) {
        Clause clause = clauses.get(number);
        boolean hasShare = clause.has(Meaning.SHARE);
        areTogether = clause.quantities().isEmpty() && (areTogether || clause.has(Meaning.TOGETHER));
        isExcepted |= clause.has(Meaning.EXCEPT);
        for (Word figure : clause.quantities()) {
            boolean isWhole = hasShare && isBehindOf(sentence, figure);
            boolean isAside = (clause.isBracketed() && !hasShare) || isCompared(clause);
            part = isWhole || isAside ? part : figure.amount();
            before.add(figure.amount().orElseThrow());
        }
        // 占复议总数的52.2%；纠正27件，占9.9%: of the same cases, though only the first says so.
        List<CaseForum> forums = hasShare ? forums(clause) : List.of();
        if (!forums.isEmpty()) {
            isOfCases = true;
            ofTable =
                    clause.has(Meaning.CONCLUDED) ? Cells.all(forums) : List.of(Cells.cases(forums, CaseResult.TOTAL));
        }
    }

    /** Those of whose cases a clause tells a share: 占复议总数的52.2%, and not 直接起诉的占33.3%. */
    private List<CaseForum> forums(Clause clause) {
        return clause.subjects().stream()
                .filter(subject -> isBehindOf(sentence, subject))
                .flatMap(subject -> Cells.forums(subject.meaning()).stream())
                .collect(Distinct.toList());
    }

    /** The share that a clause tells of a figure. */
    private Optional<Share> share(int number) {
        Clause clause = clauses.get(number);
        boolean isClear = before.size() <= MOST_WHOLES
                && tells(sentence, clause)
                && (isOnCases || !isOfCases || !forums(clause).isEmpty())
                && (areTogether ? !isExcepted && isOfKnown(clause) : !isOfSeveral(number));
        return part.filter(figure -> isClear && figure.isExact())
                .flatMap(figure -> share(clause, parts(number, figure), wholes(figure)));
    }

    /** 占39.2%, 占答复总数的47.9%, and not 占全部案件的6.8%. */
    private boolean isOfKnown(Clause clause) {
        int share = exact(clause).orElseThrow().from();
        return clause.has(Meaning.SHARE_OF) || isOfCases || sentence.text().charAt(share - 1) == OF;
    }

    private boolean isOfSeveral(int number) {
        return clauses.get(number).quantities().isEmpty() && number > 0 && areJoined(sentence, clauses, number);
    }

    private Optional<Share> share(Clause clause, List<BigDecimal> parts, List<BigDecimal> wholes) {
        boolean isOfTable = part.filter(figure -> figure.unit() == Measure.ITEM).isPresent();
        Figures whole = new Figures(wholes, isOfTable && (isOnCases || !isOfCases) ? ofTable : List.of());
        Word share = exact(clause).orElseThrow();
        boolean isNamed = isOfCases || (areTogether && clause.has(Meaning.SHARE_OF));
        return parts.isEmpty() || (isNamed ? whole.isEmpty() : wholes.isEmpty())
                ? Optional.empty()
                : Optional.of(new Share(
                        target(sentence, clause, share),
                        share.amount().orElseThrow().low(),
                        new Figures(parts, List.of()),
                        whole,
                        false));
    }

    /** Whichever of the figures so far has the same unit. */
    private List<BigDecimal> wholes(Amount figure) {
        return before.stream()
                .filter(each -> each.unit() == figure.unit() && !each.equals(figure))
                .flatMap(each -> Stream.of(each.low(), each.high()))
                .toList();
    }

    /** 予以公开163件，部分公开46件，占361件的57.9%: the last figure, or perhaps both; 两项合计占57.9%: so many as there are. */
    private List<BigDecimal> parts(int number, Amount last) {
        if (areTogether) {
            return sums(last.unit());
        }
        Optional<Amount> inFront = number > 1 ? Listing.figure(clauses.get(number - 2)) : Optional.empty();
        return Stream.concat(
                        Stream.of(last.low()),
                        inFront.filter(figure -> figure.unit() == last.unit()).stream()
                                .map(figure -> figure.low().add(last.low())))
                .toList();
    }

    /** What the last two figures of a unit add up to, the last three, and so on. */
    private List<BigDecimal> sums(Measure unit) {
        List<BigDecimal> sums = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).unit() == unit) {
                sum = sum.add(before.get(i).low());
                sums.add(sum);
            }
        }
        return sums.subList(Math.min(1, sums.size()), sums.size());
    }

    /** Whether the one share of a clause is said to be one of a figure. */
    private static boolean tells(Sentence sentence, Clause clause) {
        return exact(clause).filter(share -> isBehindOf(sentence, share)).isPresent()
                && !clause.hasAny(OTHERWISE)
                && (clause.has(Meaning.TOGETHER)
                        ? clause.quantities().isEmpty() && !clause.has(Meaning.UNKNOWN)
                        : clause.quantities().size() <= 1);
    }

    /** The one share of a clause, if it is exact: not 超过25%. */
    static Optional<Word> exact(Clause clause) {
        List<Word> shares = clause.all(Meaning.SHARE);
        return shares.size() == 1
                ? clause.first(Meaning.SHARE)
                        .filter(share -> share.amount().orElseThrow().isExact())
                : Optional.empty();
    }

    /** 由32件增至40件，增长25%, 收到40件，较上年的32件增长25%: the difference is a share of last year's. */
    private static Optional<Share> grown(Sentence sentence, List<Clause> clauses) {
        List<Clause> told = new ArrayList<>();
        for (Clause clause : clauses) {
            if (clause.has(Meaning.SHARE)) {
                told.add(clause);
            }
        }
        if (told.size() != 1
                || !told.get(0).has(Meaning.COMPARISON)
                || exact(told.get(0)).isEmpty()) {
            return Optional.empty();
        }
        List<Word> figures = clauses.stream()
                .filter(clause -> clauses.size() < FEWEST_WITH_DIFFERENCE || !isDifference(clause))
                .flatMap(clause -> clause.quantities().stream())
                .toList();
        if (figures.size() != 2 || unit(sentence, figures.get(0)) != unit(sentence, figures.get(1))) {
            return Optional.empty();
        }
        boolean isFromTo =
                clauses.stream().anyMatch(Clause::isGrowth) && !told.get(0).has(Meaning.QUANTITY);
        Optional<Word> lastYears = figures.stream()
                .filter(figure -> isLastYears(sentence, figure))
                .findFirst()
                .or(() -> lastYears(sentence, clauses));
        boolean isBeside = lastYears.isPresent()
                && (clauses.size() >= FEWEST_WITH_DIFFERENCE || clauses.stream().noneMatch(Shares::isDifference));
        Word first = lastYears.orElse(figures.get(0));
        Word other = first.equals(figures.get(0)) ? figures.get(1) : figures.get(0);
        isBeside &= clauses.stream()
                .noneMatch(clause -> isCompared(clause) && clause.quantities().contains(other));
        Amount from = first.amount().orElseThrow();
        Amount to = other.amount().orElseThrow();
        Word share = exact(told.get(0)).orElseThrow();
        return (isFromTo || isBeside) && from.isExact() && to.isExact() && from.unit() == to.unit()
                ? Optional.of(new Share(
                        target(sentence, told.get(0), share),
                        signed(told.get(0), share.amount().orElseThrow().low()),
                        Figures.of(to.low()),
                        Figures.of(from.low()),
                        true))
                : Optional.empty();
    }

    /** 较上年的16件增加8件，增长50%: the difference is a share of last year's. */
    private static Optional<Share> ofDifference(Sentence sentence, List<Clause> clauses) {
        for (int i = 2; i < clauses.size(); i++) {
            Optional<Share> share = ofDifference(sentence, clauses.get(i - 2), clauses.get(i - 1), clauses.get(i));
            if (share.isPresent()) {
                return share;
            }
        }
        return Optional.empty();
    }

    private static Optional<Share> ofDifference(Sentence sentence, Clause lastYear, Clause difference, Clause growth) {
        Optional<Amount> from = Listing.figure(lastYear);
        Optional<Amount> more = Listing.figure(difference);
        boolean isOfOneUnit = from.map(Amount::unit).equals(more.map(Amount::unit));
        boolean isTold = from.isPresent()
                && isOfOneUnit
                && !lastYear.isListed()
                && isLastYears(sentence, lastYear.quantities().get(0))
                && isDifferenceAlone(difference)
                && growth.has(Meaning.COMPARISON)
                && growth.hasOnly(GROWTH);
        return exact(growth)
                .filter(share -> isTold)
                .map(share -> new Share(
                        target(sentence, growth, share),
                        share.amount().orElseThrow().low(),
                        Figures.of(more.orElseThrow().low()),
                        Figures.of(from.orElseThrow().low()),
                        false));
    }

    /** 部分公开16件与予以公开108件，占60.8%: a share of both. */
    private static boolean areJoined(Sentence sentence, List<Clause> clauses, int number) {
        List<Word> last = clauses.get(number - 1).quantities();
        boolean isBehindOther = number > 1
                && !clauses.get(number - 2).quantities().isEmpty()
                && JOINED.indexOf(sentence.text().charAt(clauses.get(number - 2).to())) >= 0;
        return last.size() == 1 && isBehindOther;
    }

    /** The last letter of a figure: 件, 人. */
    private static char unit(Sentence sentence, Word figure) {
        return sentence.text().charAt(figure.to() - 1);
    }

    /** 较上年的84件, 增加21件: nothing that was told of this year. */
    private static boolean isCompared(Clause clause) {
        return clause.has(Meaning.COMPARISON) && !clause.isGrowth();
    }

    /** Whether it tells a difference and nothing else. */
    static boolean isDifferenceAlone(Clause clause) {
        return clause.hasOnly(DIFFERENCE) && isDifference(clause);
    }

    /** 增加143件. */
    private static boolean isDifference(Clause clause) {
        return clause.all(Meaning.COMPARISON).stream()
                .filter(word -> word.of().equals("up") || word.of().equals("down"))
                .anyMatch(word -> clause.quantities().stream().anyMatch(figure -> figure.from() == word.to()));
    }

    private static BigDecimal signed(Clause clause, BigDecimal percent) {
        return isDown(clause) ? percent.negate() : percent;
    }

    /** Whether it tells of a fall. */
    static boolean isDown(Clause clause) {
        return clause.all(Meaning.COMPARISON).stream()
                .anyMatch(word -> word.of().equals("down"));
    }

    private static TextTarget target(Sentence sentence, Clause clause, Word share) {
        return sentence.target(clause.from(), share.to(), share.from());
    }

    /** 2024年收到40件，2025年收到46件: the figure of last year, beside one that is told of the same this year. */
    private static Optional<Word> lastYears(Sentence sentence, List<Clause> clauses) {
        List<Clause> told =
                clauses.stream().filter(clause -> !clause.figures().isEmpty()).toList();
        if (told.size() != 2) {
            return Optional.empty();
        }
        List<Clause> last =
                told.stream().filter(clause -> isOfLastYear(sentence, clause)).toList();
        boolean isOfTheSame = isOfTheSame(told.get(0), told.get(1))
                && told.stream().noneMatch(clause -> clause.has(Meaning.UNKNOWN) || clause.has(Meaning.AMONG))
                && told.stream().anyMatch(clause -> clause.has(Meaning.THIS_YEAR));
        return last.size() == 1 && isOfTheSame
                ? Optional.of(last.get(0).figures().get(0))
                : Optional.empty();
    }

    private static boolean isOfLastYear(Sentence sentence, Clause clause) {
        List<Word> times = clause.all(Meaning.OTHER_TIME);
        return times.size() == 1
                && LAST_YEAR.indexOf(sentence.text().charAt(times.get(0).from())) >= 0;
    }

    /** The second says the same again, or nothing but the figure. */
    private static boolean isOfTheSame(Clause first, Clause second) {
        return isNothingElse(second.acts(), first.acts())
                && isNothingElse(
                        second.subjects().stream().map(Word::meaning).toList(),
                        first.subjects().stream().map(Word::meaning).toList());
    }

    private static boolean isNothingElse(List<Meaning> second, List<Meaning> first) {
        return second.isEmpty() || second.equals(first);
    }

    static boolean isLastYears(Sentence sentence, Word figure) {
        return LAST_YEARS.end(sentence.text(), 0, figure.from());
    }

    /** Whether 占 stands in front of it in its clause. */
    static boolean isBehindOf(Sentence sentence, Word share) {
        int at = share.from();
        while (at >= 0 && sentence.text().charAt(at) != OF) {
            if (STOPS.indexOf(sentence.text().charAt(at)) >= 0) {
                return false;
            }
            at--;
        }
        return at >= 0;
    }
}
