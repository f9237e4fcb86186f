package io.github.disclosurereport.serialization.interpretation.words;

import io.github.disclosurereport.stream.Distinct;
import io.github.disclosurereport.text.Names;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * The words by which some things of the form are recognised, in all editions and with their aliases.
 *
 * @param <T> the things
 */
public final class Vocabulary<T> {

    private static final int SHORT = 3;
    private static final int LETTERS_PER_SLIP = 8;

    /**
     * A thing recognised.
     *
     * @param slips how many letters differ; 0 for an official word or an alias
     * @param length the letters of the word
     */
    public record Match<T>(T thing, int slips, int length) {

        public <U> boolean isCloserThan(Optional<Match<U>> other) {
            return other.isEmpty() || slips < other.get().slips();
        }
    }

    /** A word, and which letters it has, as bits by hash. */
    private record Word<T>(T thing, String letters, long bits, int allowedSlips) {

        /** Where it is broken, if it begins at the end of one text and goes on at the beginning of another. */
        Optional<Broken> broken(String before, String after) {
            for (int at = 1; at < letters.length() && !after.isEmpty(); at++) {
                boolean mayBeHere = letters.charAt(at) == after.charAt(0);
                if (mayBeHere && after.startsWith(letters.substring(at)) && before.endsWith(letters.substring(0, at))) {
                    return Optional.of(new Broken(at, letters.length() - at));
                }
            }
            return Optional.empty();
        }

        /** Whether it stands at a position of a folded text, perhaps with slips, but not in both of its first letters. */
        boolean mayBeginAt(String text, int start) {
            int end = start + letters.length();
            return end <= text.length()
                    && (text.charAt(start) == letters.charAt(0) || text.regionMatches(start + 1, letters, 1, 1))
                    && within(letters, text.substring(start, end)) < Integer.MAX_VALUE;
        }

        /** Whether too many letters of the word are missing in a text for the two to be near. */
        boolean isFarFrom(long bitsOfText) {
            return Long.bitCount(bits & ~bitsOfText) > allowedSlips;
        }
    }

    /** Words by one of their letters; nearly no letter of a text is one. */
    private static final class ByLetter<T> {

        private final BitSet letters = new BitSet();
        private final Map<Character, List<Word<T>>> words = new HashMap<>();

        void add(char letter, Word<T> word) {
            letters.set(letter);
            List<Word<T>> all = words.computeIfAbsent(letter, key -> new ArrayList<>());
            all.add(word);
            all.sort(Comparator.comparingInt(each -> -each.letters.length()));
        }

        List<Word<T>> longestFirst(char letter) {
            return letters.get(letter) ? words.getOrDefault(letter, List.of()) : List.of();
        }
    }

    /**
     * A word that is broken in two.
     *
     * @param before how many of its letters stand in front of the break
     * @param after how many stand behind it
     */
    public record Broken(int before, int after) {

        public int length() {
            return before + after;
        }
    }

    private static long bits(String letters) {
        long bits = 0;
        for (int i = 0; i < letters.length(); i++) {
            bits |= 1L << ((letters.charAt(i) * 0x9E3779B9) >>> 26);
        }
        return bits;
    }

    private final Map<String, T> exact = new HashMap<>();
    private final List<Word<T>> words = new ArrayList<>();
    private final ByLetter<T> byFirstLetter = new ByLetter<>();
    private final ByLetter<T> byLastLetter = new ByLetter<>();
    private int shortest = Integer.MAX_VALUE;

    Vocabulary(List<? extends T> things, Function<? super T, Stream<String>> labels) {
        for (T thing : things) {
            labels.apply(thing).map(Folding::fold).collect(Distinct.toList()).forEach(letters -> {
                exact.putIfAbsent(letters, thing);
                Word<T> word = new Word<>(thing, letters, bits(letters), allowedSlips(letters));
                words.add(word);
                byFirstLetter.add(letters.charAt(0), word);
                byLastLetter.add(letters.charAt(letters.length() - 1), word);
                shortest = Math.min(shortest, letters.length() - allowedSlips(letters));
            });
        }
    }

    /** All words, folded. */
    public Stream<String> words() {
        return exact.keySet().stream();
    }

    /** What a folded text names as a whole. */
    public Optional<Match<T>> match(String letters) {
        if (letters.length() < shortest) {
            return Optional.empty();
        }
        T thing = exact.get(letters);
        return thing == null
                ? nearest(letters, word -> within(word.letters, letters))
                : Optional.of(new Match<>(thing, 0, letters.length()));
    }

    /** What a folded text names letter by letter. */
    public Optional<T> named(String letters) {
        return Optional.ofNullable(exact.get(letters));
    }

    /** Whether a folded text is one of the words, letter by letter. */
    public boolean has(String letters) {
        return exact.containsKey(letters);
    }

    /** Whether a folded text is a piece of one of the words, and no word itself. */
    public boolean hasPiece(String letters) {
        return !has(letters) && words.stream().anyMatch(word -> word.letters.contains(letters));
    }

    /** The longest word that begins at the end of one folded text and goes on at the beginning of another. */
    public Optional<Broken> broken(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        Optional<Broken> longest = Optional.empty();
        int length = 0;
        for (Word<T> word : words) {
            if (word.letters.length() > length && word.letters.indexOf(after.charAt(0), 1) > 0) {
                Optional<Broken> found = word.broken(before, after);
                longest = found.isPresent() ? found : longest;
                length = found.map(Broken::length).orElse(length);
            }
        }
        return longest;
    }

    /** What a folded text names at its end; of several the longest. */
    public Optional<Match<T>> ending(String letters) {
        Optional<Match<T>> exact = endingExactly(letters);
        return exact.isPresent() ? exact : nearest(letters, word -> endsWithin(word.letters, letters));
    }

    /** What a folded text names at its end, letter by letter; of several the longest. */
    public Optional<Match<T>> endingExactly(String letters) {
        if (letters.isEmpty()) {
            return Optional.empty();
        }
        for (Word<T> word : byLastLetter.longestFirst(letters.charAt(letters.length() - 1))) {
            if (letters.endsWith(word.letters)) {
                return Optional.of(new Match<>(word.thing, 0, word.letters.length()));
            }
        }
        return Optional.empty();
    }

    /** The number of differing letters, or too many. */
    private static int within(String word, String letters) {
        int allowed = allowedSlips(word);
        return tolerated(Names.distance(word, letters, allowed), allowed);
    }

    private static int endsWithin(String word, String letters) {
        int allowed = allowedSlips(word);
        int best = Integer.MAX_VALUE;
        for (int length = word.length() - 1; length <= word.length() + 1; length++) {
            if (length <= letters.length() && allowed > 0) {
                best = Math.min(best, Names.distance(word, letters.substring(letters.length() - length)));
            }
        }
        return tolerated(best, allowed);
    }

    private static int tolerated(int slips, int allowed) {
        return slips <= allowed ? slips : Integer.MAX_VALUE;
    }

    /** A short word has to be exact: one wrong letter makes it another. */
    private static int allowedSlips(String word) {
        return word.length() <= SHORT ? 0 : Math.max(1, word.length() / LETTERS_PER_SLIP);
    }

    /** The nearest thing, if no other is as near. */
    private Optional<Match<T>> nearest(String letters, ToIntFunction<Word<T>> slips) {
        long bits = bits(letters);
        Optional<Match<T>> best = Optional.empty();
        boolean isTied = false;
        for (Word<T> word : words) {
            int distance = word.isFarFrom(bits) ? Integer.MAX_VALUE : slips.applyAsInt(word);
            if (distance == Integer.MAX_VALUE) {
                continue;
            }
            if (best.isEmpty() || distance < best.get().slips) {
                best = Optional.of(new Match<>(word.thing, distance, word.letters.length()));
                isTied = false;
            } else if (distance == best.get().slips && word.thing != best.get().thing) {
                isTied = true;
            }
        }
        return isTied ? Optional.empty() : best;
    }

    /**
     * A thing named somewhere in a text.
     *
     * @param start the first of its letters
     * @param length how many letters
     */
    public record Mention<T>(T thing, int start, int length) {

        /** The letter behind it. */
        public int end() {
            return start + length;
        }
    }

    /** Whether a word begins with a letter. */
    public boolean mayBegin(char letter) {
        return byFirstLetter.letters.get(letter);
    }

    /** The longest word that stands at a position of a folded text, perhaps with slips, but not in both of its first letters. */
    public Optional<Mention<T>> beginningWithin(String letters, int start) {
        Optional<Mention<T>> longest = beginning(letters, start);
        if (longest.isPresent()) {
            return longest;
        }
        int length = 0;
        for (Word<T> word : words) {
            if (word.letters.length() >= length && word.mayBeginAt(letters, start)) {
                length = word.letters.length();
                longest = Optional.of(new Mention<>(word.thing, start, length));
            }
        }
        return longest;
    }

    /** The longest word that stands at a position of a folded text. */
    public Optional<Mention<T>> beginning(String letters, int start) {
        if (start >= letters.length()) {
            return Optional.empty();
        }
        for (Word<T> word : byFirstLetter.longestFirst(letters.charAt(start))) {
            if (letters.startsWith(word.letters, start)) {
                return Optional.of(new Mention<>(word.thing, start, word.letters.length()));
            }
        }
        return Optional.empty();
    }
}
