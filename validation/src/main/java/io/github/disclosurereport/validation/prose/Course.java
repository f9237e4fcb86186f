package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.validation.text.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the clauses of a sentence have made known so far: of what, of whom, of when and of which they speak. */
final class Course {

    private static final List<String> RESULTS = Stream.of(CaseResult.UPHELD, CaseResult.CORRECTED)
            .map(result -> result.label(Edition.latest()))
            .toList();

    private static final Meanings NAMES =
            Meanings.of(Meaning.PART, Meaning.UNKNOWN, Meaning.TOPIC, Meaning.LIST, Meaning.QUANTITY);
    private static final String FRAMES = "从就以单";
    private static final WordSet ANY_CAUSE = WordSet.of(Vocabulary.BESIDE, "ANY_CAUSE");

    private final SectionKind section;
    private final Speaker speaker;
    private Before before = Before.NOTHING;
    private Matter matter;
    private Whose whose = Whose.UNSAID;
    private Period period = Period.UNSAID;
    private Selection selection = Selection.UNSAID;
    private Requested requested = Requested.UNSAID;
    private ToldCases cases = ToldCases.of(List.of());
    private ToldDocuments documents = ToldDocuments.NOTHING;
    private Optional<Word> outcomeTold = Optional.empty();
    private boolean isCounted;
    private boolean mayBeOfAnyCause;

    /** In front of a section's first sentence; section 三 speaks of requests unless it says otherwise. */
    Course(SectionKind section, Speaker speaker) {
        this.section = section;
        this.speaker = speaker;
        matter = Matter.of(section == SectionKind.REQUESTS ? Meaning.REQUESTS : Meaning.UNKNOWN, false);
    }

    /** In front of the next sentence, which may go on about the same. */
    Course next() {
        Course next = new Course(section, speaker);
        boolean isCarriedOn = subject() == Meaning.REQUESTS || subject() == Meaning.FOREIGN || matter.isOfCases();
        next.matter =
                Matter.of(isCarriedOn ? subject() : next.subject(), matter.isOfDisclosure() && matter.isOfCases());
        next.cases = ToldCases.of(cases.forums());
        next.before = before.after(subject(), isCounted, requested.areTold());
        return next;
    }

    /** In front of a sentence that speaks of requests without saying so, unless others were counted before. */
    void beginWithRequests() {
        if (!before.areOthersCounted() && !before.isUnderOthers() && !matter.isOfCases()) {
            matter = matter.withSubject(Meaning.REQUESTS);
        }
    }

    /** Whether nothing stands in front of the sentence in its section. */
    boolean isAtBegin() {
        return before.isNothing();
    }

    /** What a heading says that follows. */
    void beginUnderHeading() {
        before = before.under(subject());
    }

    /**
     * Begins a sentence. In section 四 it speaks of cases about disclosure, unless it tells these from others, or counts those
     * of an area (全县行政诉讼案件19件) or all of the organ (全局行政复议案件213件); elsewhere where it has the form's words for
     * what came of them.
     */
    void begin(Sentence sentence, Meanings meanings) {
        boolean namesDisclosure = sentence.text().contains(Matter.DISCLOSURE);
        boolean areAllCases = !namesDisclosure && meanings.hasAny(CaseTopic.FORUMS) && ANY_CAUSE.isIn(sentence.text());
        mayBeOfAnyCause = section == SectionKind.CASES
                && (namesDisclosure
                        || areAllCases
                        || meanings.has(Meaning.AREA)
                        || (meanings.has(Meaning.TOPIC) && meanings.has(Meaning.UNKNOWN)));
        if (areAllCases) {
            matter = Matter.of(subject(), false);
        } else if (meanings.has(Meaning.RESULT) && RESULTS.stream().allMatch(sentence.text()::contains)) {
            matter = Matter.of(subject(), true);
        }
    }

    /** Goes on to a clause. */
    void enter(Clause clause, Sentence sentence) {
        whose = whose.staysIn(clause) ? whose : whose(clause, sentence);
        period = period.after(clause, sentence);
        matter = matter.after(clause, sentence);
        selection = selection.after(clause, period);
        requested = requested.after(clause, sentence);
        cases = cases.after(clause, subject());
        if (clause.has(Meaning.QUANTITY)) {
            isCounted = true;
            outcomeTold = clause.first(Meaning.OUTCOME);
        }
    }

    private Whose whose(Clause clause, Sentence sentence) {
        boolean mayDivide = requested.hasTotal()
                || selection.isAmong()
                || clause.has(Meaning.AMONG)
                || !clause.has(Meaning.REQUESTS);
        return whose.after(clause, speaker.whom(clause, sentence), mayDivide, isFrame(clause, sentence));
    }

    /** 县政府办公室, 县教育局一家, 从县教育局看: whatever is told next is of it. */
    private static boolean isFrame(Clause clause, Sentence sentence) {
        if (!clause.figures().isEmpty()) {
            return false;
        }
        if (isEndedByPart(clause) || (clause.has(Meaning.INCLUDING) && clause.has(Meaning.PART))) {
            return true;
        }
        if (!clause.hasOnly(NAMES)) {
            return false;
        }
        String text = sentence.text();
        int from = clause.from();
        boolean isNameAlone = isName(clause.words()) && clause.to() < text.length() && text.charAt(clause.to()) == '，';
        return isNameAlone
                || FRAMES.indexOf(text.charAt(from)) >= 0
                || (from > 0 && FRAMES.indexOf(text.charAt(from - 1)) >= 0);
    }

    /** 县区, 申请量居前三位的: whose figures follow. */
    private static boolean isEndedByPart(Clause clause) {
        return clause.acts().isEmpty()
                && clause.words().get(clause.words().size() - 1).is(Meaning.PART);
    }

    /** 县教育局, 县教育局一家, 县教育局、县公安局. */
    private static boolean isName(List<Word> words) {
        return words.size() == 1
                || words.get(1).is(Meaning.LIST)
                || words.get(1).is(Meaning.QUANTITY);
    }

    /** What follows is not about disclosure: the business of an organ that decides cases, to the end of the sentence perhaps. */
    void leave(boolean isForGood) {
        matter = isForGood ? matter.toldApart() : matter.withSubject(Meaning.FOREIGN);
    }

    /** What the sentence in front has named, without a figure; or this one. */
    Meaning headline() {
        return before.headline().filter(named -> named != Meaning.UNKNOWN).orElse(subject());
    }

    Meaning subject() {
        return matter.subject();
    }

    SectionKind section() {
        return section;
    }

    /** Whether it speaks of all that the report is about, and of its year. */
    boolean isWhole() {
        return !whose.isPart() && period.isOfTheYear();
    }

    /** Whether it speaks at least of nobody else, and of no other year. */
    boolean isOfSomeAtLeast() {
        return !whose.isOfOthers() && period.isOfTheYear();
    }

    /** Whether it speaks of nobody else. */
    boolean isOfItself() {
        return !whose.isOfOthers();
    }

    boolean isOtherTime() {
        return period.isOther();
    }

    /** Whether the year was named. */
    boolean isYearNamed() {
        return period.isNamed();
    }

    boolean isAmong() {
        return selection.isAmong();
    }

    /** Whether it speaks of some of the requests, such as those granted. */
    boolean isOfSome() {
        return selection.isOfSome();
    }

    /** Whether an outcome was told, so that a sum may be one of outcomes. */
    boolean hasOutcome() {
        return selection.hasOutcome();
    }

    /** Whether some were excepted. */
    boolean isExcepted() {
        return selection.isExcepted();
    }

    /** Whether figures are not the form's. */
    boolean isForeign() {
        return matter.isForeign();
    }

    /** Whether cases that are named are about disclosure. */
    boolean isOfDisclosure() {
        return matter.isOfDisclosure() || (section == SectionKind.CASES && !mayBeOfAnyCause);
    }

    /** Whether the sentence has named disclosure, or the ones in front. */
    boolean namesDisclosure() {
        return matter.isOfDisclosure();
    }

    boolean isCollected() {
        return matter.isCollected();
    }

    /** Whether what is said of all is said of all requests of the year. */
    boolean isOfAllRequests() {
        return selection.isOfAll() && !isForeign() && requested.areAll();
    }

    /** Whether it is clear of how many requests it speaks, and that no others were named. */
    boolean isOfTotalTold() {
        return requested.areTold() && isOfAllRequests() && !isAmong();
    }

    /** Whether it, or the sentence in front, has told how many requests there were in all. */
    boolean isTotalTold() {
        return requested.areTold() || before.isTotalTold();
    }

    /** Which of the requests it speaks of. */
    Requested requested() {
        return requested;
    }

    /** The outcome of which the last figure tells. */
    Optional<Word> outcomeTold() {
        return outcomeTold;
    }

    List<CaseForum> forums() {
        return cases.forums();
    }

    /** What it has told of cases. */
    ToldCases cases() {
        return cases;
    }

    void cases(Amount told) {
        cases = cases.withFigure(told);
    }

    /** What it has told of documents. */
    ToldDocuments documents() {
        return documents;
    }

    void documents(Meaning act, Clause clause, Amount amount) {
        documents = documents.with(act, clause, amount);
    }
}
