package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.validation.text.LetterTree;
import io.github.disclosurereport.validation.text.LetterTree.Pattern;
import io.github.disclosurereport.validation.text.WordList;
import java.util.ArrayList;
import java.util.List;

/** The words that matter in a report's text, found longest first in one pass. */
final class Vocabulary {

    /** What tells words that are not in it. */
    static final List<WordList.Line> BESIDE = WordList.lines(Vocabulary.class, "beside.txt");

    private static final LetterTree<Entry> WORDS = words();

    private Vocabulary() {}

    /**
     * What a word means.
     *
     * @param meaning what it means
     * @param of what of that
     */
    record Entry(Meaning meaning, String of) {}

    private static LetterTree<Entry> words() {
        List<Pattern<Entry>> patterns = new ArrayList<>();
        for (WordList.Line line : WordList.lines(Vocabulary.class, "vocabulary.txt")) {
            Entry entry = new Entry(Meaning.valueOf(line.meaning()), line.of());
            line.patterns().forEach(pattern -> patterns.add(new Pattern<>(pattern, entry)));
        }
        return new LetterTree<>(patterns);
    }

    /** The letters with which words begin. */
    static String firstLetters() {
        return WORDS.firstLetters();
    }

    /** The words of a text; of those that begin at a letter the longest counts, and the first line that has it says what it means. */
    static LetterTree<Entry>.Search in(String text) {
        return WORDS.in(text);
    }
}
