package io.github.disclosurereport.validation.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A resource that lists words: a line says what they mean, perhaps what of it, and the words; examples stand below it.
 *
 * <p>A pattern such as {@code 办理(完|)} stands for 办理完 and 办理.
 */
public final class WordList {

    private static final String SAYS = " = ";

    private WordList() {}

    /**
     * A line of a list.
     *
     * @param meaning what the words mean
     * @param of what of that; empty if there is but one
     * @param words the words
     */
    public record Line(String meaning, String of, List<String> words) {}

    /** The lines of a list that stands beside a class. */
    public static List<Line> lines(Class<?> beside, String name) {
        List<Line> lines = new ArrayList<>();
        for (String line : text(beside, name).split("\n", -1)) {
            if (line.indexOf(SAYS) > 0 && !line.startsWith(" ") && !line.startsWith("#")) {
                lines.add(line(line));
            }
        }
        return lines;
    }

    private static String text(Class<?> beside, String name) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String line) {
        int sign = line.indexOf(SAYS);
        String[] meaning = line.substring(0, sign).split(" ", 2);
        List<String> words = new ArrayList<>();
        for (String pattern : line.substring(sign + SAYS.length()).split(" +", -1)) {
            spelled(pattern).stream().filter(word -> !word.isEmpty()).forEach(words::add);
        }
        return new Line(meaning[0], meaning.length > 1 ? meaning[1] : "", words);
    }

    /** The words that a pattern with alternatives in brackets stands for. */
    private static List<String> spelled(String pattern) {
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
}
