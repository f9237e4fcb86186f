package io.github.disclosurereport.validation.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells the words of a sentence, each letter in one. */
final class Words {

    private Words() {}

    static List<Word> of(String text, Speaker speaker) {
        List<Word> words = new ArrayList<>();
        int unknown = -1;
        int i = 0;
        while (i < text.length()) {
            Optional<Word> word = at(text, i, speaker);
            if (word.isEmpty()) {
                unknown = unknown < 0 ? i : unknown;
                i++;
                continue;
            }
            if (unknown >= 0) {
                words.add(new Word(Meaning.UNKNOWN, "", unknown, i));
                unknown = -1;
            }
            if (!word.get().is(Meaning.NEUTRAL)) {
                words.add(noun(word.get(), words));
            }
            i = word.get().to();
        }
        if (unknown >= 0) {
            words.add(new Word(Meaning.UNKNOWN, "", unknown, text.length()));
        }
        return words;
    }

    /** What kind of request a bare 申请 is say the letters in front of it; so it is with 案件. */
    private static Word noun(Word word, List<Word> before) {
        if (!word.is(Meaning.REQUEST_NOUN) && !word.is(Meaning.CASE_NOUN)) {
            return word;
        }
        Word last = before.isEmpty() ? word : before.get(before.size() - 1);
        boolean isOfAnotherKind = last.to() == word.from() && (last.is(Meaning.UNKNOWN) || last.is(Meaning.FOREIGN));
        if (isOfAnotherKind) {
            return new Word(Meaning.FOREIGN, word.of(), word.from(), word.to());
        }
        return word.is(Meaning.REQUEST_NOUN) ? new Word(Meaning.REQUESTS, "bare", word.from(), word.to()) : word;
    }

    private static Optional<Word> at(String text, int from, Speaker speaker) {
        Optional<Word> own = speaker.at(text, from);
        if (own.isPresent()) {
            return own;
        }
        char c = text.charAt(from);
        Optional<Meaning> mark = mark(c);
        if (mark.isPresent()) {
            return Optional.of(new Word(mark.get(), "", from, from + 1));
        }
        Optional<Word> word = Vocabulary.at(text, from);
        Optional<Word> number = Letter.beginsNumber(c) ? Numbers.at(text, from) : Optional.empty();
        if (number.isPresent()
                && (word.isEmpty() || number.get().to() > word.get().to())) {
            return number;
        }
        return word;
    }

    private static Optional<Meaning> mark(char c) {
        return switch (c) {
            case '，', ',', '：', ':' -> Optional.of(Meaning.COMMA);
            case '；', ';', '。', '！', '？', '!', '?' -> Optional.of(Meaning.SEMICOLON);
            case '“', '”', '"', '《', '》' -> Optional.of(Meaning.NEUTRAL);
            case '(' -> Optional.of(Meaning.OPENING);
            case ')' -> Optional.of(Meaning.CLOSING);
            case '、' -> Optional.of(Meaning.LIST);
            default -> Optional.empty();
        };
    }
}
