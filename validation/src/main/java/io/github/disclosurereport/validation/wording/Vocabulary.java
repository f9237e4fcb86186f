package io.github.disclosurereport.validation.wording;

import io.github.disclosurereport.validation.text.LetterTree;
import io.github.disclosurereport.validation.text.WordList;
import java.util.List;

/** All words that are looked for: each letter of a text is looked up once. */
final class Vocabulary {

    private static final LetterTree<Word> WORDS = new LetterTree<>();

    static {
        for (String list : List.of("misprints.txt", "topics.txt", "vocabulary.txt")) {
            for (WordList.Line line : WordList.lines(Vocabulary.class, list)) {
                Word.Action action = action(line);
                line.words().forEach(word -> add(Word.of(word, action)));
            }
        }
    }

    private Vocabulary() {}

    /** Brackets in it may be of either width. */
    private static void add(Word word) {
        String narrow = word.letters().replace('（', '(').replace('）', ')');
        WORDS.add(word.letters(), word);
        if (!narrow.equals(word.letters())) {
            WORDS.add(narrow, word);
        }
    }

    private static Word.Action action(WordList.Line line) {
        return switch (line.meaning()) {
            case "PERIOD" -> (pass, at, length) -> pass.period(at);
            case "NOTICE" -> (pass, at, length) -> pass.bases().notice(at, at + length);
            case "DECREE" -> (pass, at, length) -> pass.bases().decree(at, at + length);
            case "WORKING_DAYS" -> (pass, at, length) -> pass.bases().workingDays(at, at + length);
            case "SPEAKER" -> (pass, at, length) -> pass.speaker(at);
            case "TOPIC" -> topic(Topic.valueOf(line.of()));
            default -> cue(Cue.valueOf(line.meaning()), line.of());
        };
    }

    private static Word.Action topic(Topic topic) {
        return (pass, at, length) -> pass.says(topic, at);
    }

    private static Word.Action cue(Cue cue, String meant) {
        return (pass, at, length) -> pass.met(cue, at, length, meant);
    }

    /** The letters with which words begin. */
    static String firstLetters() {
        return WORDS.letters();
    }

    /** Has the actions done of all words that begin at a letter. */
    static void meet(WordingPass pass, int at) {
        int next = at;
        LetterTree<Word> behind = WORDS.behind(pass.charAt(next));
        while (!behind.isEmpty()) {
            for (Word word : behind.values()) {
                word.met(pass, at);
            }
            next++;
            behind = behind.behind(pass.charAt(next));
        }
    }
}
