package io.github.disclosurereport.validation.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words that matter in a report's text, found longest first in one pass. Immutable once made. */
final class Vocabulary {

    static final Vocabulary STANDARD = new Vocabulary("vocabulary.txt");

    private final Node root = new Node();

    /** A letter on the way to a word; those that may follow are sorted. */
    private static final class Node {

        private char[] letters = {};
        private Node[] next = {};
        private @Nullable Entry entry;

        @Nullable
        Node at(char letter) {
            int index = Arrays.binarySearch(letters, letter);
            return index < 0 ? null : next[index];
        }

        Node grown(char letter) {
            int index = Arrays.binarySearch(letters, letter);
            if (index >= 0) {
                return next[index];
            }
            int place = -1 - index;
            letters = (new String(letters, 0, place) + letter + new String(letters, place, letters.length - place))
                    .toCharArray();
            List<Node> more = new ArrayList<>(Arrays.asList(next));
            more.add(place, new Node());
            next = more.toArray(Node[]::new);
            return next[place];
        }
    }

    /**
     * What a word means.
     *
     * @param meaning what it means
     * @param of what of that
     */
    private record Entry(Meaning meaning, String of) {}

    private Vocabulary(String resource) {
        for (String line : lines(resource)) {
            int sign = line.indexOf(" = ");
            if (sign > 0) {
                String[] meaning = line.substring(0, sign).split(" ", -1);
                Entry entry = new Entry(Meaning.valueOf(meaning[0]), meaning.length > 1 ? meaning[1] : "");
                for (String pattern : line.substring(sign + 3).split(" +", -1)) {
                    spelled(pattern).forEach(word -> add(word, entry));
                }
            }
        }
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(resource))) {
            return Arrays.asList(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words that a pattern with alternatives in brackets stands for. */
    static List<String> spelled(String pattern) {
        int open = pattern.indexOf('(');
        if (open < 0) {
            return List.of(pattern);
        }
        int close = closing(pattern, open);
        List<String> words = new ArrayList<>();
        List<String> tails = spelled(pattern.substring(close + 1));
        for (String choice : choices(pattern.substring(open + 1, close))) {
            for (String inside : spelled(choice)) {
                tails.forEach(tail -> words.add(pattern.substring(0, open) + inside + tail));
            }
        }
        return words;
    }

    private static int closing(String pattern, int open) {
        int depth = 0;
        for (int i = open; i < pattern.length(); i++) {
            depth += pattern.charAt(i) == '(' ? 1 : pattern.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalStateException("No bracket closes in " + pattern);
    }

    private static List<String> choices(String inside) {
        List<String> choices = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '|' && depth == 0) {
                choices.add(inside.substring(from, i));
                from = i + 1;
            }
        }
        choices.add(inside.substring(from));
        return choices;
    }

    /** The first line that has a word says what it means. */
    private void add(String word, Entry entry) {
        if (word.isEmpty()) {
            return;
        }
        Node node = root;
        for (int i = 0; i < word.length(); i++) {
            node = node.grown(word.charAt(i));
        }
        if (node.entry == null) {
            node.entry = entry;
        }
    }

    /** The longest word that begins at a letter. */
    Optional<Word> at(String text, int from) {
        Node node = root;
        Entry longest = null;
        int end = from;
        for (int i = from; i < text.length(); i++) {
            node = node.at(text.charAt(i));
            if (node == null) {
                break;
            }
            Entry entry = node.entry;
            if (entry != null) {
                longest = entry;
                end = i + 1;
            }
        }
        return longest == null ? Optional.empty() : Optional.of(new Word(longest.meaning(), longest.of(), from, end));
    }
}
