package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.validation.text.LetterTree;
import io.github.disclosurereport.validation.text.WordList;
import java.util.List;
import java.util.Optional;

/** The words that matter in a report's text, found longest first in one pass. */
final class Vocabulary {

    /** What tells words that are not in it. */
    static final List<WordList.Line> BESIDE = WordList.lines(Vocabulary.class, "beside.txt");

    private static final LetterTree<Entry> WORDS = new LetterTree<>();

    static {
        for (WordList.Line line : WordList.lines(Vocabulary.class, "vocabulary.txt")) {
            Meaning meaning = Meaning.valueOf(line.meaning());
            line.words().forEach(word -> WORDS.add(word, new Entry(meaning, line.of(), word.length())));
        }
    }

    private Vocabulary() {}

    /**
     * A word.
     *
     * @param meaning what it means
     * @param of what of that
     * @param length how many letters it has
     */
    private record Entry(Meaning meaning, String of, int length) {}

    /** The longest word that begins at a letter; the first line that has a word says what it means. */
    static Optional<Word> at(String text, int from) {
        List<Entry> longest = WORDS.longest(text, from);
        if (longest.isEmpty()) {
            return Optional.empty();
        }
        Entry word = longest.get(0);
        return Optional.of(new Word(word.meaning(), word.of(), from, from + word.length()));
    }
}
