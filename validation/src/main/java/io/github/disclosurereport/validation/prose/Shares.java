package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.finding.Target.TextTarget;
import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.stream.Distinct;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds shares of figures: 办结39件，其中予以公开26件，占66.7%. */
final class Shares {

    private static final char OF = '占';
    private static final String CONCLUDED = "结";
    private static final String JOINED = "、和与及";
    private static final String STOPS = "，(";

    /** Beside these it is a share of something else. */
    private static final Meanings OTHERWISE =
            Meanings.of(Meaning.COMPARISON, Meaning.PART, Meaning.OTHER_TIME, Meaning.EXCEPT);

    /** Beside one of these cases are perhaps all that an organ had, whatever they were about. */
    private static final Meanings OF_ALL = Speaker.OWN.and(Meanings.of(Meaning.EVERYONE));

    /** Beside one of these it tells of cases that are perhaps about something else. */
    private static final Meanings OF_ANOTHER = Meanings.of(Meaning.UNKNOWN, Meaning.FOREIGN, Meaning.TOPIC);

    /** By one of these a clause may name a whole that no table counts. */
    private static final Meanings OF_ANYTHING = Meanings.of(Meaning.UNKNOWN, Meaning.FOREIGN, Meaning.ACTIVITY);

    /** By one of these a clause names of what it tells a share. */
    private static final Meanings NAMES = Meanings.of(
            Meaning.CHANNEL, Meaning.APPLICANT, Meaning.OUTCOME, Meaning.RESULT, Meaning.DISCLOSURE, Meaning.UNKNOWN);

    /** Of so many figures in a sentence nobody can tell of which something is a share. */
    static final int MOST_WHOLES = 30;

    private final Sentence sentence;
    private final List<Clause> clauses;
    private final boolean isOnCases;
    private final List<Amount> before = new ArrayList<>();
    private Optional<Amount> part = Optional.empty();

    /** Where it was told. */
    private Clause told;

    /** Before whom the cases are that were counted so far. */
    private final List<CaseForum> counted = new ArrayList<>();

    private List<Alternative> ofTable;
    private boolean isOfCases;
    private boolean areTogether;
    private boolean isExcepted;

    private Shares(Sentence sentence, List<Clause> clauses, List<Alternative> ofRequests, boolean isOnCases) {
        this.sentence = sentence;
        this.clauses = clauses;
        this.ofTable = ofRequests;
        this.isOnCases = isOnCases;
        told = clauses.get(0);
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
        return shares;
    }

    private void enter(int number) {
        Clause clause = clauses.get(number);
        boolean hasShare = clause.has(Meaning.SHARE);
        areTogether = clause.quantities().isEmpty() && (areTogether || clause.has(Meaning.TOGETHER));
        isExcepted |= clause.has(Meaning.EXCEPT);
        for (Word figure : clause.quantities()) {
            boolean isWhole = (hasShare && isBehindOf(sentence, figure)) || isOfNext(number);
            boolean isAside = (clause.isBracketed() && !hasShare) || clause.isCompared();
            part = isWhole || isAside ? part : figure.amount();
            told = isWhole || isAside ? told : clause;
            before.add(figure.amount().orElseThrow());
        }
        if (!clause.quantities().isEmpty()) {
            counted.addAll(forumsNamed(clause));
        }
        // 占复议总数的52.2%；纠正27件，占9.9%: of the same cases, though only the first says so.
        List<CaseForum> forums = hasShare ? forums(clause) : List.of();
        if (!forums.isEmpty()) {
            isOfCases = true;
            ofTable = mayBeOfAnyCause(clause)
                    ? List.of()
                    : clause.has(Meaning.CONCLUDED) || isOfConcluded(clause)
                            ? Cells.all(forums)
                            : List.of(Cells.cases(forums, CaseResult.TOTAL));
        }
    }

    /** 出庭7件，在28件案件中占25%: the whole. */
    private boolean isOfNext(int number) {
        return number + 2 < clauses.size()
                && clauses.get(number + 1).isAmongAlone()
                && clauses.get(number + 2).has(Meaning.SHARE)
                && clauses.get(number + 2).quantities().isEmpty();
    }

    /** 交通执法引发的复议134件，占全局复议案件的93%: perhaps of more cases than those about disclosure. */
    private boolean mayBeOfAnyCause(Clause clause) {
        boolean areNamed = clause.subjects().stream()
                .filter(subject -> isBehindOf(sentence, subject))
                .anyMatch(subject -> sentence.text(subject).contains(Matter.DISCLOSURE));
        return !areNamed && (clause.hasAny(OF_ALL) || told.hasAny(OF_ANOTHER));
    }

    /** Those of whose cases a clause tells a share: 占复议总数的52.2%, and not 直接起诉的占33.3%. */
    private List<CaseForum> forums(Clause clause) {
        List<CaseForum> named = clause.subjects().stream()
                .filter(subject -> isBehindOf(sentence, subject))
                .flatMap(subject -> Cells.forums(subject.meaning()).stream())
                .collect(Distinct.toList());
        return named.isEmpty() && isOfConcluded(clause) ? counted.stream().collect(Distinct.toList()) : named;
    }

    private static List<CaseForum> forumsNamed(Clause clause) {
        return clause.subjects().stream()
                .flatMap(subject -> Cells.forums(subject.meaning()).stream())
                .toList();
    }

    /** 占审结数的33.3%: of cases that were decided, without those pending. */
    private boolean isOfConcluded(Clause clause) {
        return clause.quantities().isEmpty()
                && (isOnCases || !counted.isEmpty())
                && (clause.all(Meaning.CONCLUDED).stream().anyMatch(word -> isBehindOf(sentence, word))
                        || clause.all(Meaning.SHARE_OF).stream()
                                .anyMatch(word -> sentence.text(word).contains(CONCLUDED)));
    }

    private boolean isOfKnownCases(Clause clause) {
        boolean areNamed = !forums(clause).isEmpty();
        return isOfConcluded(clause)
                ? isOnCases && areNamed && !told.has(Meaning.DISCLOSURE)
                : isOnCases || !isOfCases || areNamed;
    }

    /** The share that a clause tells of a figure. */
    private Optional<Share> share(int number) {
        Clause clause = clauses.get(number);
        boolean isClear = before.size() <= MOST_WHOLES
                && tells(sentence, clause)
                && isOfKnownCases(clause)
                && isOfTold(clause)
                && isOfNamedBefore(clause)
                && (areTogether ? !isExcepted && isOfKnown(clause) : !isOfSeveral(number));
        return part.filter(figure -> isClear && figure.isExact())
                .flatMap(figure -> share(clause, parts(number, figure), wholes(figure)));
    }

    /** 占39.2%, 占答复总数的47.9%, and not 占全部案件的6.8%. */
    private boolean isOfKnown(Clause clause) {
        int share = exact(clause).orElseThrow().from();
        return clause.has(Meaning.SHARE_OF) || isOfCases || sentence.text().charAt(share - 1) == OF;
    }

    /** 网上12件、信函9件，网上占57.1%: not of the last figure. */
    private boolean isOfTold(Clause clause) {
        List<Word> names = clause.words().stream()
                .filter(word -> NAMES.has(word.meaning()) && !isBehindOf(sentence, word))
                .toList();
        return !clause.quantities().isEmpty()
                || names.isEmpty()
                || (areTogether
                        ? names.stream().anyMatch(this::isTold)
                        : names.stream().allMatch(this::isTold));
    }

    /** 占抽查的5%, where nothing was said to be 抽查: a share of something that was not told. */
    private boolean isOfNamedBefore(Clause clause) {
        return !clause.hasAny(OF_ANYTHING)
                || clause.words().stream()
                        .filter(word -> OF_ANYTHING.has(word.meaning()) && isBehindOf(sentence, word))
                        .allMatch(word -> sentence.text().indexOf(sentence.text(word)) < word.from());
    }

    private boolean isTold(Word word) {
        return told.all(word.meaning()).stream()
                .anyMatch(other -> sentence.text(other).equals(sentence.text(word)));
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
                        : clause.quantities().size() <= 1 || areBoth(sentence, clause));
    }

    /** 被纠正的37件案件占案件总数234件的15.8%: the part, and behind it the whole. */
    private static boolean areBoth(Sentence sentence, Clause clause) {
        List<Word> figures = clause.quantities();
        return figures.size() == 2
                && !clause.isListed()
                && !isBehindOf(sentence, figures.get(0))
                && isBehindOf(sentence, figures.get(1));
    }

    /** The one share of a clause, if it is exact: not 超过25%. */
    static Optional<Word> exact(Clause clause) {
        List<Word> shares = clause.all(Meaning.SHARE);
        return shares.size() == 1
                ? clause.first(Meaning.SHARE)
                        .filter(share -> share.amount().orElseThrow().isExact())
                : Optional.empty();
    }

    /** 部分公开16件与予以公开108件，占60.8%: a share of both. */
    private static boolean areJoined(Sentence sentence, List<Clause> clauses, int number) {
        List<Word> last = clauses.get(number - 1).quantities();
        boolean isBehindOther = number > 1
                && !clauses.get(number - 2).quantities().isEmpty()
                && JOINED.indexOf(sentence.text().charAt(clauses.get(number - 2).to())) >= 0;
        return last.size() == 1 && isBehindOther;
    }

    /** Its words up to the share. */
    static TextTarget target(Sentence sentence, Clause clause, Word share) {
        return sentence.target(clause.from(), share.to(), share.from());
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
