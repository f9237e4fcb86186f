package io.github.disclosurereport.validation.wording;

import io.github.disclosurereport.text.Han;
import io.github.disclosurereport.text.PersonalData;
import io.github.disclosurereport.validation.text.SentenceEnds;
import java.util.Optional;
import java.util.function.IntPredicate;

/** One pass over the text of a report, letter by letter; each letter that may begin something is looked at. */
final class WordingPass {

    /** What tells that something is still to be done. */
    private static final String LACKING = "待需够未亟难";

    private static final int LOOKED_BACK = 6;
    private static final int NEAR = 60;

    private final ReportText text;
    private final String letters;
    private final char[] characters;
    private final Wording wording;
    private final DoubledWords doubled;
    private final PairedMarks paired;
    private final SingleMarks marks;
    private final Blanked blanked;
    private final Dates dates;
    private final LegalBases bases;
    private final SubHeadings subHeadings;
    private final Sentences sentences;
    private final Speakers speakers;
    private int paragraph;
    private int personEnd;

    /** A bit for each topic of which the paragraphs of the part speak. */
    private int topics;

    private WordingPass(ReportText text, Wording wording) {
        this.text = text;
        this.letters = text.letters();
        this.characters = text.characters();
        this.wording = wording;
        doubled = new DoubledWords(this);
        paired = new PairedMarks(this);
        marks = new SingleMarks(this);
        blanked = new Blanked(this);
        dates = new Dates(this);
        bases = new LegalBases(this);
        subHeadings = new SubHeadings(this);
        sentences = new Sentences(this);
        speakers = new Speakers(this);
    }

    /** Fills in what is met in a text. */
    static void over(ReportText text, Wording wording) {
        new WordingPass(text, wording).run();
    }

    private void run() {
        begin();
        int at = 0;
        while (at < characters.length) {
            byte kind = LetterKinds.of(characters[at]);
            if (kind != LetterKinds.PLAIN) {
                if ((kind & LetterKinds.WORD) != 0) {
                    Vocabulary.meet(this, at);
                }
                at = met((byte) (kind & ~LetterKinds.WORD), at);
            } else {
                doubled.letter(characters, at);
                at++;
            }
        }
    }

    /** Looks at a letter, and tells the next to be looked at. */
    private int met(byte kind, int at) {
        switch (kind) {
            case LetterKinds.DIGIT -> {
                return digits(at);
            }
            case LetterKinds.END -> end(at);
            case LetterKinds.PERSON -> {
                doubled.letter(characters, at);
                person(at);
            }
            case LetterKinds.TRADITIONAL -> {
                doubled.letter(characters, at);
                met(Cue.TRADITIONAL, at, 1, "");
            }
            case LetterKinds.OPENING -> paired.opened(at);
            case LetterKinds.CLOSING -> paired.closed(at);
            case LetterKinds.MARK -> {
                marks.met(at);
                sentences.mark(at);
            }
            case LetterKinds.HALF_WIDTH -> marks.halfWidth(at);
            case LetterKinds.BLANK -> {
                blanked.blank(at);
                sentences.blank(at);
            }
            case LetterKinds.FILLER -> {
                return blanked.filler(at);
            }
            case LetterKinds.GARBLED -> garbled(at);
            case LetterKinds.PHONETIC -> met(Cue.PHONETIC, at, 1, "");
            case LetterKinds.AT -> MailBoxes.met(this, at);
            default -> doubled.letter(characters, at);
        }
        return at + 1;
    }

    /** In front of a paragraph it is the bullet of a list. */
    private void garbled(int at) {
        boolean isBullet = at == text.begin(paragraph) && charAt(at) >= '\uF000';
        if (!isBullet) {
            met(Cue.GARBLED, at, 1, "");
        }
    }

    private int digits(int begin) {
        int end = begin + 1;
        while (LetterKinds.of(charAt(end)) == LetterKinds.DIGIT) {
            end++;
        }
        dates.digits(begin, end);
        return end - begin < PersonalData.SHORTEST_GROUP ? end : Math.max(end, person(begin));
    }

    /** Tells where what is personal ends; where it was looked for if there is nothing. */
    private int person(int at) {
        Optional<PersonalData.Found> found = PersonalData.at(letters, at);
        return found.isPresent() ? person(found.get()) : at;
    }

    private static Cue cue(PersonalData.Kind kind) {
        return switch (kind) {
            case IDENTITY_NUMBER -> Cue.IDENTITY_NUMBER;
            case MOBILE_NUMBER -> Cue.MOBILE_NUMBER;
            case CARD_NUMBER -> Cue.CARD_NUMBER;
            case VEHICLE_PLATE -> Cue.VEHICLE_PLATE;
            case NAME -> Cue.PARTY_NAME;
        };
    }

    /** A name behind the word for a party may stand in front of what it does, too. */
    private int person(PersonalData.Found found) {
        if (found.from() >= personEnd) {
            wording.add(cue(found.kind()), new Occurrence(text.target(paragraph, found.from(), found.to()), ""));
        }
        personEnd = Math.max(personEnd, found.to());
        return found.to();
    }

    private void begin() {
        if (text.size() > 0) {
            subHeadings.paragraph();
        }
    }

    private void end(int at) {
        marks.end(at);
        boolean isLastOfPart = text.isLastOfPart(paragraph);
        if (isLastOfPart) {
            paired.endOfPart();
            wording.speaks(text.part(paragraph), topics);
            topics = 0;
            subHeadings.endOfPart();
        }
        sentences.end(at, isLastOfPart);
        if (paragraph + 1 < text.size()) {
            paragraph++;
            subHeadings.paragraph();
        }
    }

    String letters() {
        return letters;
    }

    ReportText text() {
        return text;
    }

    int paragraph() {
        return paragraph;
    }

    Sentences sentences() {
        return sentences;
    }

    Speakers speakers() {
        return speakers;
    }

    LegalBases bases() {
        return bases;
    }

    /** A letter; behind the last one the end of a paragraph. */
    char charAt(int at) {
        return at >= 0 && at < characters.length ? characters[at] : ReportText.END;
    }

    boolean isHan(int at) {
        return Han.isHan(charAt(at));
    }

    /** The clause that a letter is in: what stands between two marks, as far as it is near. */
    String clause(int at) {
        return between(at, letter -> isMark((char) letter));
    }

    /** The sentence that a letter is in, as far as it is near. */
    String sentence(int at) {
        return between(at, letter -> letter == ReportText.END || SentenceEnds.isOne((char) letter));
    }

    private String between(int at, IntPredicate isEnd) {
        int from = at;
        while (at - from < NEAR && !isEnd.test(charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to - at < NEAR && !isEnd.test(charAt(to))) {
            to++;
        }
        return letters.substring(from, to);
    }

    static boolean isMark(char c) {
        return c == ReportText.END || LetterKinds.MARKS.indexOf(c) >= 0 || c == ',' || c == ';';
    }

    void met(Cue cue, int at, int length, String meant) {
        wording.add(cue, new Occurrence(text.target(paragraph, at, at + length), meant));
    }

    /** Met in an earlier paragraph. */
    void metIn(Cue cue, int earlier, int at, int length) {
        wording.add(cue, new Occurrence(text.target(earlier, at, at + length), ""));
    }

    /** The text speaks of a topic, unless improvements are only said to be needed. */
    void says(Topic topic, int at) {
        if (topic != Topic.IMPROVEMENT || !isNeeded(at)) {
            topics |= 1 << topic.ordinal();
        }
    }

    /** Whether the clause says shortly before a letter that something is still to be done. */
    private boolean isNeeded(int at) {
        int before = at - 1;
        while (at - before <= LOOKED_BACK && !isMark(charAt(before)) && LACKING.indexOf(charAt(before)) < 0) {
            before--;
        }
        return LACKING.indexOf(charAt(before)) >= 0;
    }

    void year(int at, int length, int year) {
        wording.add(new YearWord(text.target(paragraph, at, at + length), year));
    }

    void period(int at) {
        DayReader.period(this, at).ifPresent(wording::states);
    }
}
