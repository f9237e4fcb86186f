package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.stream.Distinct;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the clauses of a sentence have made known so far: of what, of whom, of when they speak. */
final class Course {

    private static final String DISCLOSURE = "信息公开";
    private static final String UNTIL = "截到至于";

    /** What the form counts. */
    private static final Meanings COUNTED = Meanings.of(Meaning.Role.SUBJECT).without(Meaning.FOREIGN);

    private static final Meanings OTHER_TIMES = Meanings.of(Meaning.OTHER_TIME, Meaning.PART_OF_YEAR);

    private static final Meanings RECEIVED = Meanings.of(Meaning.RECEIVED, Meaning.NEWLY_RECEIVED);

    private static final Meanings OF_DISCLOSURE = Meanings.of(Meaning.DISCLOSURE, Meaning.REQUESTS);

    private final SectionKind section;
    private final Speaker speaker;
    private final Requested requested = new Requested();
    private Meaning subject = Meaning.UNKNOWN;
    private List<CaseForum> forums = List.of();
    private List<CaseForum> allForums = List.of();
    private Optional<Meaning> actOnDocuments = Optional.empty();
    private boolean isPart;
    private boolean isOfConcluded;
    private boolean isPartOnlyHere;
    private boolean isOfOthers;
    private boolean isOtherTime;
    private boolean isSince;
    private boolean isOfTheYear;
    private boolean isAmong;
    private boolean isSubset;
    private boolean hasOutcome;
    private boolean isOfSomeAlone;
    private boolean isExcepted;
    private boolean isOfDisclosure;
    private boolean isByAttribute;
    private boolean isForeignAct;
    private boolean isBeside;
    private boolean isArisen = true;
    private boolean hasReceived;
    private boolean isOfCarriedOver;
    private boolean isCollected;
    private Optional<Meaning> heading = Optional.empty();
    private Meaning headline = Meaning.UNKNOWN;
    private boolean isCounted;
    private boolean isForeignCounted;
    private Optional<Amount> cases = Optional.empty();

    /** In front of a section's first sentence; section 三 speaks of requests unless it says otherwise. */
    Course(SectionKind section, Speaker speaker) {
        this.section = section;
        this.speaker = speaker;
        if (section == SectionKind.REQUESTS) {
            subject = Meaning.REQUESTS;
        }
    }

    /** In front of the next sentence, which may go on about the same. */
    Course next() {
        Course next = new Course(section, speaker);
        if (isCarriedOn(subject)) {
            next.subject = subject;
        }
        next.forums = forums;
        next.heading = heading;
        next.headline = isCounted ? Meaning.UNKNOWN : subject;
        next.isForeignCounted = subject == Meaning.FOREIGN && (isCounted || isForeignCounted);
        next.isOfDisclosure = isOfDisclosure && isOfCases(subject);
        return next;
    }

    private static boolean isCarriedOn(Meaning subject) {
        return subject == Meaning.REQUESTS || subject == Meaning.FOREIGN || isOfCases(subject);
    }

    private static boolean isOfCases(Meaning subject) {
        return CaseTopic.FORUMS.has(subject);
    }

    /** In front of a sentence that speaks of requests without saying so, unless others were counted before. */
    void beginWithRequests() {
        boolean isOfOthers = (subject != Meaning.UNKNOWN && isForeignCounted) || isOfCases(subject);
        boolean isUnderRequests =
                heading.filter(each -> each != Meaning.REQUESTS).isEmpty();
        if (!isOfOthers && isUnderRequests) {
            subject = Meaning.REQUESTS;
        }
    }

    /** What a heading says that follows. */
    void beginUnderHeading() {
        heading = Optional.of(subject);
    }

    /** Goes on to a clause. */
    void enter(Clause clause, Sentence sentence) {
        if (isPartOnlyHere) {
            isPart = false;
            isPartOnlyHere = false;
        }
        whom(clause, sentence);
        when(clause, sentence);
        isAmong |= clause.has(Meaning.AMONG) && !clause.isHeading();
        isExcepted |= clause.has(Meaning.EXCEPT);
        isOfDisclosure = isOfDisclosure || clause.hasAny(OF_DISCLOSURE) || namesDisclosure(clause, sentence);
        isCounted |= clause.has(Meaning.QUANTITY);
        acts(clause);
        subject(clause);
        division(clause);
        requested.enter(clause, sentence);
    }

    private static boolean namesDisclosure(Clause clause, Sentence sentence) {
        for (Word word : clause.subjects()) {
            if (word.length() >= DISCLOSURE.length() && sentence.text(word).contains(DISCLOSURE)) {
                return true;
            }
        }
        return false;
    }

    private void whom(Clause clause, Sentence sentence) {
        Speaker.Whom whom = speaker.whom(clause, sentence);
        boolean isTogether = clause.has(Meaning.TOGETHER) && !clause.has(Meaning.PART);
        boolean isChannel = clause.has(Meaning.CHANNEL) && !clause.has(Meaning.AND_SO_ON);
        boolean isOfTheYear = clause.has(Meaning.THIS_YEAR)
                && !clause.subjects().isEmpty()
                && !clause.acts().isEmpty();
        if (whom == Speaker.Whom.ITSELF || isTogether || isOfTheYear) {
            isPart = false;
            isOfOthers = false;
        }
        isOfOthers |= whom == Speaker.Whom.OTHERS;
        // A channel beside a figure, without a verb, says of that figure alone that it is a part.
        boolean isFigureOfChannel =
                isChannel && clause.acts().isEmpty() && clause.figures().size() == 1 && !clause.has(Meaning.FOREIGN);
        boolean isOfOthersOrSome =
                whom == Speaker.Whom.OTHERS || whom == Speaker.Whom.PART || clause.has(Meaning.TOPIC);
        boolean isOfWhole =
                requested.hasTotal() || isAmong || clause.has(Meaning.AMONG) || !clause.has(Meaning.REQUESTS);
        isPartOnlyHere = isFigureOfChannel && !isPart && !isOfOthersOrSome && isOfWhole;
        isPart |= isOfOthersOrSome || isChannel;
        isOfTheYear |= whom == Speaker.Whom.ITSELF || clause.has(Meaning.EVERYONE);
    }

    private void when(Clause clause, Sentence sentence) {
        isSince = clause.has(Meaning.SINCE) || (isSince && !isOfTheYearAlone(clause, sentence));
        if (clause.has(Meaning.THIS_YEAR)) {
            isOtherTime = false;
            isOfTheYear = true;
        }
        isOtherTime |= clause.hasAny(OTHER_TIMES) && !clause.has(Meaning.CARRIED_OVER);
    }

    /** 全年, rather than 截至年底. */
    private static boolean isOfTheYearAlone(Clause clause, Sentence sentence) {
        return clause.first(Meaning.THIS_YEAR)
                .filter(word -> UNTIL.indexOf(sentence.text().charAt(word.from())) < 0)
                .isPresent();
    }

    private void acts(Clause clause) {
        if (!clause.acts().isEmpty()) {
            isOfConcluded |= clause.has(Meaning.CONCLUDED) && clause.has(Meaning.QUANTITY) && !clause.has(Meaning.ALL);
            isArisen = clause.does(Meaning.ARISEN);
            isForeignAct = false;
        }
        hasReceived |= (!clause.has(Meaning.CARRIED_OVER) || clause.has(Meaning.LIST)) && clause.hasAny(RECEIVED);
        isOfCarriedOver |= clause.has(Meaning.CARRIED_OVER) || (isOtherTime && clause.has(Meaning.REQUESTS));
        isBeside =
                clause.has(Meaning.ACTIVITY) || (isBeside && clause.subjects().isEmpty());
    }

    private void subject(Clause clause) {
        List<Word> subjects = clause.subjects();
        boolean isOfCases = clause.hasAny(CaseTopic.FORUMS);
        boolean isCaseOfOthers = isOfCases && clause.hasAny(DecisionTopic.DECISIONS);
        if (clause.has(Meaning.FOREIGN) || isCaseOfOthers) {
            isForeignAct = isForeignAct || clause.hasAny(COUNTED);
            subject = Meaning.FOREIGN;
            return;
        }
        if (isOfCases) {
            List<Meaning> named = subjects.stream()
                    .map(Word::meaning)
                    .filter(CaseTopic.FORUMS::has)
                    .toList();
            forums = named.stream().flatMap(each -> Cells.forums(each).stream()).collect(Distinct.toList());
            allForums = Stream.concat(allForums.stream(), forums.stream()).collect(Distinct.toList());
            subject = named.get(0);
        } else if (!subjects.isEmpty()) {
            subject = clause.has(Meaning.INFORMATION_FEE)
                    ? Meaning.INFORMATION_FEE
                    : subjects.get(0).meaning();
        }
        isCollected = subject == Meaning.INFORMATION_FEE
                && (clause.has(Meaning.COLLECTED)
                        || (isCollected && clause.acts().isEmpty()));
    }

    /** What is told apart by attribute, or of something else, stays that to the end of the sentence. */
    private void division(Clause clause) {
        boolean isOfOthers = subject == Meaning.FOREIGN || subject == Meaning.INFORMATION;
        boolean isPublished = clause.has(Meaning.PUBLISHED) && clause.has(Meaning.QUANTITY);
        isByAttribute |= (clause.has(Meaning.AMONG) && isOfOthers) || isPublished;
        boolean isOfSome = clause.acts().size() > (clause.hasAny(RECEIVED) ? 1 : 0);
        isOfSomeAlone = clause.has(Meaning.QUANTITY) ? isOfSome : isOfSomeAlone;
        isSubset |= clause.isEndedByAmong() && isOfSome;
        hasOutcome |= clause.has(Meaning.OUTCOME);
    }

    /** What follows is not about disclosure: the business of an organ that decides cases. */
    void leave() {
        subject = Meaning.FOREIGN;
    }

    /** What the sentence in front has named, without a figure; or this one. */
    Meaning headline() {
        return headline == Meaning.UNKNOWN ? subject : headline;
    }

    Meaning subject() {
        return subject;
    }

    SectionKind section() {
        return section;
    }

    List<CaseForum> forums() {
        return forums;
    }

    /** All that the sentence has named. */
    List<CaseForum> allForums() {
        return allForums;
    }

    /** Those in court that the sentence has named. */
    List<CaseForum> forumsInCourt() {
        return allForums.stream()
                .filter(forum -> forum != CaseForum.RECONSIDERATION)
                .toList();
    }

    /** Whether it speaks of all that the report is about, and of its year. */
    boolean isWhole() {
        return !isPart && !isOtherTime && !isSince;
    }

    /** Whether it speaks at least of nobody else, and of no other year. */
    boolean isOfSomeAtLeast() {
        return !isOfOthers && !isOtherTime && !isSince && !isForeign();
    }

    boolean isOtherTime() {
        return isOtherTime;
    }

    /** Whether the year, or whom it is about, was named. */
    boolean isOfTheYear() {
        return isOfTheYear;
    }

    boolean isAmong() {
        return isAmong;
    }

    /** Whether it speaks of some of the requests, such as those granted. */
    boolean isSubset() {
        return isSubset || isOfSomeAlone;
    }

    /** Whether an outcome was told, so that a sum may be one of outcomes. */
    boolean hasOutcome() {
        return hasOutcome;
    }

    /** Whether figures are not the form's. */
    boolean isForeign() {
        return isByAttribute || isForeignAct || isBeside || subject == Meaning.FOREIGN;
    }

    /** Whether cases that are named are about disclosure. */
    boolean isOfDisclosure() {
        return isOfDisclosure || section == SectionKind.CASES;
    }

    /** Whether it told of how many cases were concluded, so that what follows is said of these. */
    boolean isOfConcluded() {
        return isOfConcluded;
    }

    /** Whether the last verb was one of which cases arise. */
    boolean isArisen() {
        return isArisen;
    }

    boolean isCollected() {
        return isCollected;
    }

    /** Whether what is said of all is said of all requests of the year. */
    boolean isOfAllRequests() {
        return !isExcepted && !isForeign() && (hasReceived || !isOfCarriedOver) && requested.areAll();
    }

    /** Whether it is clear of how many requests it speaks, and that no others were named. */
    boolean isOfTotalTold() {
        return requested.areTold() && isOfAllRequests() && !isAmong;
    }

    /** How many cases it has told of last. */
    Optional<Amount> cases() {
        return cases;
    }

    void cases(Amount told) {
        cases = Optional.of(told);
    }

    /** Which of the requests it speaks of. */
    Requested requested() {
        return requested;
    }

    /** What happened to documents, where a clause does not say it again. */
    Optional<Meaning> actOnDocuments() {
        return actOnDocuments;
    }

    void actOnDocuments(Meaning act) {
        actOnDocuments = Optional.of(act);
    }
}
