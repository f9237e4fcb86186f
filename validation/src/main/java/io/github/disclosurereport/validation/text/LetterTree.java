package io.github.disclosurereport.validation.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words as a tree of their letters, and what they stand for: one step leads from a letter to those that may follow.
 *
 * <p>Whoever has made it may share it, if nobody adds to it any more.
 *
 * @param <T> what words stand for
 */
public final class LetterTree<T> {

    private static final int FEWEST = 2;
    private static final LetterTree<?> NONE = new LetterTree<>();

    private List<T> values = List.of();

    /** The letters that may follow, each in the first free place from that of its code on; 0 where there is none. */
    private char[] letters = new char[FEWEST];

    private LetterTree<?>[] behind = {NONE, NONE};
    private int size;

    /** Adds a word that stands for something, beside what it stands for already. */
    public void add(String word, T value) {
        LetterTree<T> end = this;
        for (int i = 0; i < word.length(); i++) {
            end = end.grown(word.charAt(i));
        }
        end.values = Stream.concat(end.values.stream(), Stream.of(value)).toList();
    }

    /** What the word stands for that ends here, in the order in which it was added; nothing if none does. */
    public List<T> values() {
        return values;
    }

    /** What the longest word stands for that begins at a letter of a text; nothing if none does. */
    public List<T> longest(String text, int from) {
        List<T> longest = List.of();
        LetterTree<T> tree = this;
        for (int at = from; at < text.length() && !tree.isEmpty(); at++) {
            tree = tree.behind(text.charAt(at));
            if (!tree.values.isEmpty()) {
                longest = tree.values;
            }
        }
        return longest;
    }

    /** What may follow behind a letter; an empty tree if no word goes on with it. */
    @SuppressWarnings("unchecked") // Only trees of the same kind are kept.
    public LetterTree<T> behind(char letter) {
        int place = place(letter);
        return (LetterTree<T>) (letters[place] == letter ? behind[place] : NONE);
    }

    /** Whether neither a word ends here nor another goes on. */
    public boolean isEmpty() {
        return this == NONE;
    }

    /** The letters that may follow. */
    public String letters() {
        return new String(letters).replace("\0", "");
    }

    private int place(char letter) {
        int place = letter & (letters.length - 1);
        while (letters[place] != 0 && letters[place] != letter) {
            place = (place + 1) & (letters.length - 1);
        }
        return place;
    }

    private LetterTree<T> grown(char letter) {
        LetterTree<T> known = behind(letter);
        if (!known.isEmpty()) {
            return known;
        }
        LetterTree<T> grown = new LetterTree<>();
        size++;
        if (2 * size > letters.length) {
            spread();
        }
        put(letter, grown);
        return grown;
    }

    private void put(char letter, LetterTree<?> tree) {
        int place = place(letter);
        letters[place] = letter;
        behind[place] = tree;
    }

    private void spread() {
        char[] old = letters;
        LetterTree<?>[] oldBehind = behind;
        letters = new char[2 * old.length];
        behind = new LetterTree<?>[2 * old.length];
        Arrays.fill(behind, NONE);
        for (int i = 0; i < old.length; i++) {
            if (old[i] != 0) {
                put(old[i], oldBehind[i]);
            }
        }
    }
}
