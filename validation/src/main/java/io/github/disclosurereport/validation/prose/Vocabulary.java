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
            Entry entry = new Entry(Meaning.valueOf(line.meaning()), line.of());
            line.words().forEach(word -> WORDS.add(word, entry));
        }
    }

    private Vocabulary() {}

    /**
     * What a word means.
     *
     * @param meaning what it means
     * @param of what of that
     */
    private record Entry(Meaning meaning, String of) {}

    /** The longest word that begins at a letter; the first line that has a word says what it means. */
    static Optional<Word> at(String text, int from) {
        LetterTree<Entry> longest = WORDS;
        int end = from;
        int next = from;
        LetterTree<Entry> behind = WORDS;
        while (next < text.length() && !behind.isEmpty()) {
            behind = behind.behind(text.charAt(next));
            next++;
            if (!behind.values().isEmpty()) {
                longest = behind;
                end = next;
            }
        }
        if (end == from) {
            return Optional.empty();
        }
        Entry entry = longest.values().get(0);
        return Optional.of(new Word(entry.meaning(), entry.of(), from, end));
    }
}
