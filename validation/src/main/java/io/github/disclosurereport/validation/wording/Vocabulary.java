package io.github.disclosurereport.validation.wording;

import io.github.disclosurereport.validation.text.LetterTree;
import io.github.disclosurereport.validation.text.LetterTree.Pattern;
import io.github.disclosurereport.validation.text.WordList;
import java.util.ArrayList;
import java.util.List;

/** All words that are looked for: each letter of a text is looked up once. */
final class Vocabulary {

    private static final LetterTree<Word> WORDS = words();

    private Vocabulary() {}

    private static LetterTree<Word> words() {
        List<Pattern<Word>> patterns = new ArrayList<>();
        for (String list : List.of("misprints.txt", "topics.txt", "vocabulary.txt")) {
            for (WordList.Line line : WordList.lines(Vocabulary.class, list)) {
                Word.Action action = action(line);
                for (String listed : line.patterns()) {
                    Word word = Word.of(listed, action);
                    patterns.add(new Pattern<>(word.pattern(), word));
                }
            }
        }
        return new LetterTree<>(patterns);
    }

    private static Word.Action action(WordList.Line line) {
        return switch (line.meaning()) {
            case "PERIOD" -> (pass, from, to) -> pass.period(from);
            case "NOTICE" -> (pass, from, to) -> pass.bases().notice(from, to);
            case "DECREE" -> (pass, from, to) -> pass.bases().decree(from, to);
            case "WORKING_DAYS" -> (pass, from, to) -> pass.bases().workingDays(from, to);
            case "OLD_PRINCIPLE" -> (pass, from, to) -> OldPrinciple.met(pass, from, to, line.of());
            case "SPEAKER" -> (pass, from, to) -> pass.speakers().place(from);
            case "TOPIC" -> topic(Topic.valueOf(line.of()));
            default -> cue(Cue.valueOf(line.meaning()), line.of());
        };
    }

    private static Word.Action topic(Topic topic) {
        return (pass, from, to) -> pass.says(topic, from);
    }

    private static Word.Action cue(Cue cue, String meant) {
        return (pass, from, to) -> pass.met(cue, from, to - from, meant);
    }

    /** Whether a word begins with a letter. */
    static boolean mayBegin(char letter) {
        return WORDS.behind(LetterTree.ROOT, letter) != LetterTree.NONE;
    }

    /** Has the actions done of all words that begin at a letter. */
    static void meet(WordingPass pass, int from) {
        int place = WORDS.behind(LetterTree.ROOT, pass.charAt(from));
        for (int to = from + 1; place != LetterTree.NONE; to++) {
            if (LetterTree.isEnd(place)) {
                for (Word word : WORDS.values(place)) {
                    word.met(pass, from, to);
                }
            }
            place = WORDS.behind(place, pass.charAt(to));
        }
    }
}
