package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.validation.text.LetterTree;
import io.github.disclosurereport.validation.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells the words of a sentence, each letter in one. */
final class Words {

    private static final String AMONG = "中里";
    private static final char TO = '向';
    private static final int LONGEST_ORGAN = 8;
    private static final WordSet HANDED_TO = WordSet.of(Vocabulary.BESIDE, "HANDED_TO");

    private static final int LENGTH_OF_RESIDENTS = 2;
    private static final WordSet RESIDENTS = WordSet.of(Vocabulary.BESIDE, "RESIDENTS");
    private static final WordSet EACH = WordSet.of(Vocabulary.BESIDE, "EACH");

    /** What an organ has of its own, rather than what requests are about. */
    private static final Meanings OF_OWN = Meanings.of(
            Meaning.DISCLOSURE,
            Meaning.RECONSIDERATION,
            Meaning.LITIGATION,
            Meaning.LITIGATION_DIRECT,
            Meaning.QUANTITY);

    /** What words with these meanings tell depends on those in front. */
    private static final Meanings READ_WITH_OTHERS =
            OF_OWN.and(Meanings.of(Meaning.CARRIED_OVER, Meaning.REQUEST_NOUN, Meaning.CASE_NOUN));

    private final String text;
    private final Speaker speaker;
    private final LetterTree<Vocabulary.Entry>.Search vocabulary;
    private final List<Word> words;

    /** Where letters begin that are no word known here. */
    private int unknown;

    private Words(String text, Speaker speaker) {
        this.text = text;
        this.speaker = speaker;
        vocabulary = Vocabulary.in(text);
        words = new ArrayList<>(text.length() / 2);
    }

    static List<Word> of(String text, Speaker speaker) {
        Words told = new Words(text, speaker);
        told.read();
        return told.words;
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            at = Math.max(at + 1, behindWord(at));
        }
        endUnknown(at);
    }

    /** Tells the word that begins at a letter, and where it ends; there if it is none. */
    private int behindWord(int from) {
        char c = text.charAt(from);
        if (speaker.isCalledFrom(c)) {
            Optional<Word> own = speaker.at(text, from);
            if (own.isPresent()) {
                return tell(own.get());
            }
        }
        if (!Letter.beginsAny(c)) {
            return from;
        }
        if (Letter.isMark(c)) {
            return tell(Letter.mark(c), "", from, from + 1);
        }
        boolean isWord = vocabulary.find(from);
        if (Letter.beginsNumber(c)) {
            Optional<Word> number = Numbers.at(text, from);
            if (number.isPresent() && number.get().to() > vocabulary.to()) {
                return tell(number.get());
            }
        }
        return isWord ? tell(vocabulary.value(), from, vocabulary.to()) : from;
    }

    private int tell(Vocabulary.Entry entry, int from, int to) {
        return tell(entry.meaning(), entry.of(), from, to);
    }

    private int tell(Meaning meaning, String of, int from, int to) {
        if (meaning != Meaning.NEUTRAL) {
            return tell(new Word(meaning, of, from, to));
        }
        endUnknown(from);
        unknown = to;
        return to;
    }

    private int tell(Word word) {
        endUnknown(word.from());
        if (word.is(Meaning.QUANTITY)) {
            tellEach(word);
        }
        Reconsidered.tellBehind(words, word, text);
        if (READ_WITH_OTHERS.has(word.meaning())) {
            forgetTopic(word);
            words.add(Reconsidered.named(words, noun(word)));
        } else {
            words.add(word);
        }
        unknown = word.to();
        return unknown;
    }

    /** 复议、诉讼各1件: as many of each. */
    private void tellEach(Word figure) {
        int last = words.size() - 1;
        boolean isEach = last >= 0
                && words.get(last).is(Meaning.UNKNOWN)
                && EACH.length(text, words.get(last).from())
                        == figure.from() - words.get(last).from();
        if (isEach) {
            Word each = words.remove(last);
            words.add(new Word(Meaning.RESPECTIVELY, Respectively.EACH, each.from(), each.to()));
        }
    }

    /** Letters that are no word known here; 28件中, 申请里 tell that what follows is among what was named. */
    private void endUnknown(int end) {
        if (end > unknown) {
            boolean isAmong = end == unknown + 1 && AMONG.indexOf(text.charAt(unknown)) >= 0 && isBehindThings();
            words.add(
                    isAmong
                            ? new Word(Meaning.AMONG, "ended", unknown, end)
                            : new Word(Meaning.UNKNOWN, "", unknown, end));
        }
    }

    /** 涉我局行政复议, 针对我局信息公开工作的: no topic of a request. */
    private void forgetTopic(Word word) {
        int last = words.size() - 1;
        if (last >= 0 && word.is(Meaning.CARRIED_OVER) && words.get(last).is(Meaning.TOPIC)) {
            words.remove(last);
        }
        boolean isOfOwnCases = last > 0
                && OF_OWN.has(word.meaning())
                && Speaker.OWN.has(words.get(last).meaning())
                && words.get(last - 1).is(Meaning.TOPIC);
        if (isOfOwnCases) {
            words.remove(last - 1);
        }
    }

    private boolean isBehindThings() {
        if (words.isEmpty()) {
            return false;
        }
        Word last = words.get(words.size() - 1);
        return last.to() == unknown && (last.is(Meaning.QUANTITY) || last.isAct() || last.isSubject());
    }

    /** What kind of request a bare 申请 is say the letters in front of it; so it is with 案件. */
    private Word noun(Word word) {
        if (!word.is(Meaning.REQUEST_NOUN) && !word.is(Meaning.CASE_NOUN)) {
            return word;
        }
        if (isHandedTo(word)) {
            return new Word(Meaning.ARISEN, "", word.from(), word.to());
        }
        Word last = words.isEmpty() ? word : words.get(words.size() - 1);
        int residents = word.from() - LENGTH_OF_RESIDENTS;
        if (areResidents(residents, last, word)) {
            words.remove(words.size() - 1);
            return new Word(Meaning.APPLICANT, Applicants.RESIDENTS, residents, word.to());
        }
        boolean isOfAnotherKind = last.to() == word.from() && (last.is(Meaning.UNKNOWN) || last.is(Meaning.FOREIGN));
        if (isOfAnotherKind) {
            return new Word(Meaning.FOREIGN, word.of(), word.from(), word.to());
        }
        return word.is(Meaning.REQUEST_NOUN) ? new Word(Meaning.REQUESTS, "bare", word.from(), word.to()) : word;
    }

    /** 村民申请3件, and not 村民申请建房3件. */
    private boolean areResidents(int from, Word last, Word word) {
        return word.is(Meaning.REQUEST_NOUN)
                && last.is(Meaning.UNKNOWN)
                && last.to() == word.from()
                && from >= 0
                && last.from() >= from
                && RESIDENTS.length(text, from) == LENGTH_OF_RESIDENTS
                && Numbers.at(text, word.to()).filter(Word::isFigure).isPresent();
    }

    /** 向市政府申请: no noun. */
    private boolean isHandedTo(Word word) {
        int to = text.lastIndexOf(TO, word.from());
        return to >= 0 && word.from() - to <= LONGEST_ORGAN && HANDED_TO.end(text, to, word.from());
    }
}
