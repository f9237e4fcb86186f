package io.github.disclosurereport.validation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that tell the same, looked for in texts. Immutable. */
public final class WordSet {

    private final List<String> words;
    private final LetterTree<Boolean> forwards;
    private final LetterTree<Boolean> backwards;

    /** Of each letter with which a word begins a bit, which others have, too. */
    private final long firstLetters;

    /** And of each with which one ends. */
    private final long lastLetters;

    /** Some words. */
    public WordSet(List<String> words) {
        this.words = List.copyOf(words);
        forwards = tree(this.words.stream());
        backwards = tree(this.words.stream()
                .map(word -> new StringBuilder(word).reverse().toString()));
        firstLetters = bits(word -> word.charAt(0));
        lastLetters = bits(word -> word.charAt(word.length() - 1));
    }

    private long bits(Function<String, Character> letter) {
        return words.stream().mapToLong(word -> bit(letter.apply(word))).reduce(0, (a, b) -> a | b);
    }

    private static long bit(char letter) {
        return 1L << letter;
    }

    private static LetterTree<Boolean> tree(Stream<String> words) {
        return new LetterTree<>(
                words.map(word -> new LetterTree.Pattern<>(word, true)).toList());
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
        return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
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
        if (from >= text.length() || (firstLetters & bit(text.charAt(from))) == 0) {
            return 0;
        }
        LetterTree<Boolean>.Search search = forwards.in(text);
        return search.find(from) ? search.to() - from : 0;
    }

    /** Whether a text ends with one of them. */
    public boolean end(String text) {
        return end(text, 0, text.length());
    }

    /** Whether a part of a text ends with one of them. */
    public boolean end(String text, int from, int to) {
        boolean mayEnd = to > from && (lastLetters & bit(text.charAt(to - 1))) != 0;
        int place = mayEnd ? LetterTree.ROOT : LetterTree.NONE;
        for (int i = to - 1; i >= from && place != LetterTree.NONE; i--) {
            place = backwards.behind(place, text.charAt(i));
            if (LetterTree.isEnd(place)) {
                return true;
            }
        }
        return false;
    }
}
