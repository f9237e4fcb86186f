package io.github.disclosurereport.validation.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A line of a list of words with the examples below it.
 *
 * @param line the line
 * @param right the example marked with +; empty if there is none
 * @param wrong the example marked with -; empty if there is none
 */
public record Listed(WordList.Line line, String right, String wrong) {

    private static final String RIGHT = "  + ";
    private static final String WRONG = "  - ";

    /** All lines of a list that stands beside a class. */
    public static List<Listed> in(Class<?> beside, String name) {
        List<Listed> all = new ArrayList<>();
        List<String> blocks = List.of(text(beside, name).split("\\n(?! )"));
        List<String> entries = blocks.stream()
                .filter(block -> block.contains(" = ") && !block.startsWith("#"))
                .toList();
        List<WordList.Line> lines = WordList.lines(beside, name);
        for (int i = 0; i < lines.size(); i++) {
            all.add(new Listed(lines.get(i), example(entries.get(i), RIGHT), example(entries.get(i), WRONG)));
        }
        return all;
    }

    private static String example(String entry, String mark) {
        return entry.lines()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .findFirst()
                .orElse("");
    }

    private static String text(Class<?> beside, String name) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names it in the list of tests. */
    @Override
    public String toString() {
        return line.meaning() + " " + line.of() + " " + line.words().get(0);
    }
}
