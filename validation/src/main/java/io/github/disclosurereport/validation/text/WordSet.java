package io.github.disclosurereport.validation.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that tell the same. Immutable.
 *
 * @param words the words
 */
public record WordSet(List<String> words) {

    /** Keeps a copy. */
    public WordSet {
        words = List.copyOf(words);
    }

    /**
     * The words of a list that mean something, of whatever.
     *
     * @throws IllegalArgumentException if the list has none
     */
    public static WordSet of(List<WordList.Line> lines, String meaning) {
        List<String> words = new ArrayList<>();
        for (WordList.Line line : lines) {
            if (line.meaning().equals(meaning)) {
                words.addAll(line.words());
            }
        }
        if (words.isEmpty()) {
            throw new IllegalArgumentException("No list has a line " + meaning);
        }
        return new WordSet(words);
    }

    /** Whether a text has one of them. */
    public boolean isIn(String text) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text begins with one of them. */
    public boolean begin(String text) {
        return words.stream().anyMatch(text::startsWith);
    }

    /** Whether a text ends with one of them. */
    public boolean end(String text) {
        return words.stream().anyMatch(text::endsWith);
    }
}
