package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.TextPart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what the text of a report says about figures, in one pass. */
final class ProseReading {

    /** So many kinds of applicants in one sentence are a row of the table. */
    private static final int FEWEST_OF_A_ROW = 5;

    /** A sentence with none of these has nothing to say of figures. */
    private static final Meanings OF_FIGURES = Meanings.of(
            Meaning.QUANTITY, Meaning.SHARE, Meaning.NONE, Meaning.ZERO, Meaning.ALL, Meaning.NOTHING_OF_THE_KIND);

    /** Beside these last year's figure may stand. */
    private static final Meanings OF_YEARS = Meanings.of(Meaning.COMPARISON, Meaning.OTHER_TIME);

    /** A clause with one of these counts some of the requests, or some of the applicants. */
    private static final Meanings OF_SOME = Meanings.of(Meaning.OUTCOME, Meaning.APPLICANT);

    private static final Meanings OF_SOME_AT_LEAST = Meanings.of(Meaning.OUTCOME, Meaning.CARRIED_OVER);

    /** A clause with one of these is not sure to speak of the whole. */
    private static final Meanings UNSURE = Meanings.of(
            Meaning.UNKNOWN,
            Meaning.TOPIC,
            Meaning.ABOUT,
            Meaning.RESPECTIVELY,
            Meaning.SHARE,
            Meaning.SHARE_OF,
            Meaning.RATE);

    /** What may stand where a clause tells that something grows, but not how much. */
    private static final Meanings OF_TREND = Meanings.of(Meaning.Role.SUBJECT)
            .and(Speaker.OWN)
            .and(Meanings.of(
                    Meaning.COMPARISON,
                    Meaning.THIS_YEAR,
                    Meaning.DISCLOSURE,
                    Meaning.RECEIVED,
                    Meaning.NEWLY_RECEIVED,
                    Meaning.HANDLED));

    private final Cells cells;
    private final Rates rates;
    private final Speaker speaker;
    private final Topics topics;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Share> shares = new ArrayList<>();
    private final List<ListedParts> lists = new ArrayList<>();
    private final List<Growth> growths = new ArrayList<>();
    private final Repetitions repetitions = new Repetitions();

    private ProseReading(AnnualReport report) {
        cells = Cells.of(report.edition());
        rates = new Rates(cells);
        speaker = new Speaker(report.organ());
        topics = Topics.of(report.edition());
    }

    /** What the text of a report says about figures, in order. */
    static Prose of(AnnualReport report) {
        ProseReading reading = new ProseReading(report);
        for (SectionKind section : SectionKind.values()) {
            TextPart part = TextPart.of(section);
            Course course = new Course(section, reading.speaker);
            for (Sentence sentence : Sentence.of(part, report.paragraphs(part), report.reportYear())) {
                reading.read(sentence, course);
                course = course.next();
            }
        }
        return new Prose(reading.mentions, reading.shares, reading.lists, reading.growths, reading.repetitions.again());
    }

    private void read(Sentence sentence, Course course) {
        List<Word> told = Words.of(sentence.text(), speaker);
        Meanings meanings = Meanings.of(told);
        course.begin(sentence, meanings);
        List<Word> words = UnnamedRequests.withOutcomes(told, meanings, sentence);
        if (!meanings.hasAny(OF_FIGURES)) {
            passOver(words, sentence, course);
            return;
        }
        if (UnnamedRequests.areOfRequests(
                words, meanings.has(Meaning.PUBLISHED) ? Meanings.of(words) : meanings, sentence, course.isAtBegin())) {
            course.beginWithRequests();
        }
        List<Clause> cut = Cutting.of(Partitives.told(words, meanings, sentence));
        List<Clause> clauses = meanings.has(Meaning.RESPECTIVELY) ? Respectively.told(cut) : cut;
        if (meanings.has(Meaning.SHARE)) {
            shares.addAll(Shares.of(sentence, clauses, cells.handled(), course.section() == SectionKind.CASES));
            YearShares.of(sentence, clauses).ifPresent(shares::add);
        }
        if (meanings.has(Meaning.COMPARISON)) {
            lists.addAll(Differences.of(sentence, clauses));
        }
        if (!meanings.has(Meaning.APPLICANT) || !areRowOfTable(clauses)) {
            List<Mention> here =
                    mentions(sentence, meanings.hasAny(OF_YEARS) ? Grown.told(clauses, sentence) : clauses, course);
            for (ListedParts list : Listing.of(sentence, clauses)) {
                // Parts that are told one by one are compared each by itself, but for the others that close the list.
                if (here.size() <= 1 || list.isClosed()) {
                    lists.add(list);
                }
            }
            mentions.addAll(withoutParts(here));
        }
    }

    /** A sentence without a figure only makes known of what the next may speak. */
    private static void passOver(List<Word> words, Sentence sentence, Course course) {
        Clause.whole(words).ifPresent(clause -> course.enter(clause, sentence));
        if (sentence.isHeading()) {
            course.beginUnderHeading();
        }
    }

    /** Unless their number stands in front: 新收申请266件，其中自然人201件、…. */
    private static boolean areRowOfTable(List<Clause> clauses) {
        Clause first = clauses.get(0);
        boolean areCounted = first.has(Meaning.QUANTITY) && first.has(Meaning.REQUESTS) && !first.hasAny(OF_SOME);
        int applicants = 0;
        for (Clause clause : clauses) {
            applicants += clause.all(Meaning.APPLICANT).size();
        }
        return !areCounted && applicants >= FEWEST_OF_A_ROW;
    }

    /** What the clauses of a sentence say, up to one that only says what is aimed at. */
    private List<Mention> mentions(Sentence sentence, List<Clause> clauses, Course course) {
        List<Mention> here = new ArrayList<>();
        List<BigDecimal> figures = new ArrayList<>();
        List<Clause> whole = Heads.joined(clauses);
        OtherFigures others = new OtherFigures(sentence, clauses);
        boolean isOfParts = false;
        for (int i = 0; i < clauses.size() && !clauses.get(i).has(Meaning.AIM); i++) {
            Clause clause = clauses.get(i);
            boolean areOthers = others.areIn(i);
            if (clause.has(Meaning.COMPARISON)) {
                growth(sentence, clause, here);
                if (isTrend(clauses, i) || isOfPartOfYear(clause)) {
                    course.enter(clause, sentence);
                }
            } else if (i + 1 == clauses.size() || !clauses.get(i + 1).isGrowth()) {
                course.enter(clause, sentence);
                if (areOthers) {
                    continue;
                }
                Saying saying = new Saying(sentence, whole.get(i), course);
                if (saying.has(Meaning.SHARE)) {
                    rates.of(saying, here, figures).ifPresent(shares::add);
                }
                for (Word figure : clause.figures()) {
                    figures.add(figure.amount().orElseThrow().low());
                }
                Optional<Mention> mention = read(saying);
                isOfParts |= CasesOfOthers.areToldBehind(whole, i);
                if (!isOfParts) {
                    mention.ifPresent(here::add);
                }
            }
        }
        return here;
    }

    /** 申请较多的月份为5月，共计81件: what follows is of the same time. */
    private static boolean isOfPartOfYear(Clause clause) {
        return clause.has(Meaning.PART_OF_YEAR) && clause.acts().isEmpty();
    }

    /** 申请量继续攀升，全年共收到974件: what it names is counted right behind it. */
    private static boolean isTrend(List<Clause> clauses, int number) {
        Clause clause = clauses.get(number);
        return clause.hasOnly(OF_TREND)
                && !clause.subjects().isEmpty()
                && number + 1 < clauses.size()
                && clauses.get(number + 1).has(Meaning.QUANTITY)
                && !clauses.get(number + 1).has(Meaning.COMPARISON);
    }

    /** Of several figures of one thing in a sentence those are parts that are not told together. */
    private static List<Mention> withoutParts(List<Mention> here) {
        if (here.size() < 2) {
            return here;
        }
        return here.stream()
                .filter(mention -> mention.isTogether() || here.stream().noneMatch(mention::contradicts))
                .toList();
    }

    private Optional<Mention> read(Saying saying) {
        Optional<Mention> mention = isSure(saying)
                ? mention(saying)
                        .map(each -> saying.isOfOneConceded() ? each.upTo(Saying.MOST) : each)
                        .or(() -> someOfOutcome(saying))
                : saying.has(Meaning.RATE) ? CaseRates.of(saying) : some(saying);
        if (mention.isEmpty()) {
            repetitions.tell(saying);
        }
        return mention;
    }

    /** Whether each word is known, and speaks of the whole. */
    private static boolean isSure(Saying saying) {
        boolean isUnsure = saying.hasAny(UNSURE)
                || (saying.has(Meaning.OUTCOME) && saying.has(Meaning.RESULT))
                || (saying.has(Meaning.EXCEPT) && !saying.does(Meaning.CARRIED_FORWARD))
                || (saying.has(Meaning.REST) && !saying.has(Meaning.CARRIED_FORWARD));
        return (!isUnsure || Excepted.areToldIn(saying)) && saying.course().isWhole();
    }

    /** 对涉及隐私的5件申请不予公开: of which no more is clear than that there are some. */
    private Optional<Mention> someOfOutcome(Saying saying) {
        return saying.hasAny(OF_SOME_AT_LEAST) ? some(saying) : Optional.empty();
    }

    /** 一名村民提出政府信息公开申请1件: whatever else was received, it is no less. */
    private Optional<Mention> some(Saying saying) {
        boolean isOfThisYear = saying.course().isOfSomeAtLeast()
                || (saying.has(Meaning.CARRIED_OVER) && saying.course().isOfItself());
        if (saying.clause().figures().size() != 1 || !isOfThisYear) {
            return Optional.empty();
        }
        Amount amount = saying.clause().figures().get(0).amount().orElseThrow();
        return topics.of(saying.course().subject()).orElse(topics.requests()).some(saying, amount);
    }

    private Optional<Mention> mention(Saying saying) {
        List<Word> figures = saying.clause().figures();
        boolean areOnlyNamed = saying.has(Meaning.ALL) && saying.clause().isEndedByAmong();
        if (areOnlyNamed || InCourt.isUnnamed(saying)) {
            // 所有答复中: nothing is said of all of them.
            return Optional.empty();
        }
        Meaning subject =
                saying.has(Meaning.EXCEPT) ? Meaning.REQUESTS : saying.course().subject();
        // 上年没有遗留的案件: no table counts these.
        Optional<Topic> topic =
                saying.deniesLastYears() && subject != Meaning.REQUESTS ? Optional.empty() : topics.of(subject);
        if (figures.size() == 1) {
            return saying.course().isForeign() || saying.deniesSomethingOfThem()
                    ? Optional.empty()
                    : topic.flatMap(each -> saying.isOneDenied()
                            ? each.none(saying)
                            : each.figure(saying, figures.get(0).amount().orElseThrow()));
        }
        if (!figures.isEmpty()) {
            return Optional.empty();
        }
        if (saying.has(Meaning.NOTHING_OF_THE_KIND) && saying.clause().isNothing()) {
            return nothing(saying);
        }
        boolean isNone = saying.has(Meaning.NONE) || saying.has(Meaning.ZERO);
        if (isNone && saying.deniesSomethingOfThem()) {
            return Optional.empty();
        }
        return topic.flatMap(
                each -> isNone ? each.none(saying) : saying.has(Meaning.ALL) ? each.all(saying) : each.alone(saying));
    }

    /** 无此情况. */
    private Optional<Mention> nothing(Saying saying) {
        return switch (saying.course().section()) {
            case REQUESTS -> nothing(saying, saying.course().subject());
            case CASES -> saying.nothing(Claim.NOTHING, cells.everything(TableKind.CASES));
            default -> nothing(saying, saying.course().headline());
        };
    }

    private Optional<Mention> nothing(Saying saying, Meaning named) {
        if (CaseTopic.FORUMS.has(named)) {
            return saying.nothing(Claim.NOTHING, cells.everything(TableKind.CASES));
        }
        return named == Meaning.REQUESTS
                ? saying.nothing(Claim.NOTHING, cells.everything(TableKind.REQUESTS))
                : Optional.empty();
    }

    /** How the last figure of the sentence has changed, if no other was named. */
    private void growth(Sentence sentence, Clause clause, List<Mention> here) {
        List<Word> shares = clause.all(Meaning.SHARE);
        boolean isOfLast = shares.size() == 1
                && !here.isEmpty()
                && !clause.has(Meaning.UNKNOWN)
                && !clause.has(Meaning.QUANTITY)
                && clause.subjects().isEmpty();
        if (!isOfLast) {
            return;
        }
        long ways = clause.all(Meaning.COMPARISON).stream()
                .filter(word -> !word.of().isEmpty())
                .count();
        if (ways == 1 && !clause.isGrowth()) {
            growths.add(new Growth(
                    sentence.target(clause.from(), clause.to(), clause.figureFrom()),
                    clause.signed(shares.get(0).amount().orElseThrow().low()),
                    here.get(here.size() - 1).alternatives()));
        }
    }
}
