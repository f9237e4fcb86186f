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
 * <p>A pattern such as {@code 办理(完|)} stands for 办理完 and 办理; in front of a bracket of a word stands {@code \\}.
 */
public final class WordList {

    private static final String SAYS = " = ";

    private WordList() {}

    /**
     * A line of a list.
     *
     * @param meaning what the words mean
     * @param of what of that; empty if there is but one
     * @param patterns the patterns of the words
     */
    public record Line(String meaning, String of, List<String> patterns) {

        /** The words that the patterns stand for. */
        public List<String> words() {
            return patterns.stream()
                    .flatMap(pattern -> Spelling.words(pattern).stream())
                    .filter(word -> !word.isEmpty())
                    .toList();
        }
    }

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
        List<String> patterns = List.of(line.substring(sign + SAYS.length()).split(" +", -1));
        return new Line(meaning[0], meaning.length > 1 ? meaning[1] : "", patterns);
    }
}
