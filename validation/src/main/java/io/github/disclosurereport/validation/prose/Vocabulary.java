package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.validation.text.LetterTree;
import io.github.disclosurereport.validation.text.LetterTree.Pattern;
import io.github.disclosurereport.validation.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    private record Entry(Meaning meaning, String of) {}

    private static LetterTree<Entry> words() {
        List<Pattern<Entry>> patterns = new ArrayList<>();
        for (WordList.Line line : WordList.lines(Vocabulary.class, "vocabulary.txt")) {
            Entry entry = new Entry(Meaning.valueOf(line.meaning()), line.of());
            line.patterns().forEach(pattern -> patterns.add(new Pattern<>(pattern, entry)));
        }
        return new LetterTree<>(patterns);
    }

    /** The longest word that begins at a letter; the first line that has a word says what it means. */
    static Optional<Word> at(String text, int from) {
        return WORDS.longest(text, from)
                .map(found -> new Word(found.value().meaning(), found.value().of(), from, found.to()));
    }
}
