package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.validation.text.WordList;
import io.github.disclosurereport.validation.text.WordSet;
import java.util.List;

/** Words by which rules tell of what a sentence speaks, as words.txt lists them. */
final class ListedWords {

    private static final List<WordList.Line> LINES = WordList.lines(ListedWords.class, "words.txt");

    private ListedWords() {}

    /** All that tell the same. */
    static WordSet of(String meaning) {
        return WordSet.of(LINES, meaning);
    }

    /** Those of each line apart. */
    static List<WordSet> each(String meaning) {
        return LINES.stream()
                .filter(line -> line.meaning().equals(meaning))
                .map(line -> new WordSet(line.words()))
                .toList();
    }
}
