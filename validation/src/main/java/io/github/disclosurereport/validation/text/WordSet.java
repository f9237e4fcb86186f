package io.github.disclosurereport.validation.text;

import java.util.ArrayList;
import java.util.List;

/** Words that tell the same, looked for in texts. Immutable. */
public final class WordSet {

    private final List<String> words;
    private final LetterTree<String> forwards = new LetterTree<>();
    private final LetterTree<String> backwards = new LetterTree<>();

    /** Some words. */
    public WordSet(List<String> words) {
        this.words = List.copyOf(words);
        for (String word : words) {
            forwards.add(word, word);
            backwards.add(new StringBuilder(word).reverse().toString(), word);
        }
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

    /** The words, in the order of their list. */
    public List<String> words() {
        return words;
    }

    /** The letters with which they begin. */
    public String firstLetters() {
        return forwards.letters();
    }

    /** Whether a text has one of them. */
    public boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (length(text, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text begins with one of them. */
    public boolean begin(String text) {
        return length(text, 0) > 0;
    }

    /** How long the longest of them is that begins at a letter of a text; 0 if none does. */
    public int length(String text, int from) {
        List<String> longest = forwards.longest(text, from);
        return longest.isEmpty() ? 0 : longest.get(0).length();
    }

    /** Whether a text ends with one of them. */
    public boolean end(String text) {
        return end(text, 0, text.length());
    }

    /** Whether a part of a text ends with one of them. */
    public boolean end(String text, int from, int to) {
        LetterTree<String> tree = backwards;
        for (int i = to - 1; i >= from && !tree.isEmpty(); i--) {
            tree = tree.behind(text.charAt(i));
            if (!tree.values().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
