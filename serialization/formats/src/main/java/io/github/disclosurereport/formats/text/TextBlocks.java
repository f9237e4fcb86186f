package io.github.disclosurereport.formats.text;

import io.github.disclosurereport.serialization.PartCount;
import io.github.disclosurereport.serialization.page.Block;
import io.github.disclosurereport.serialization.page.GridBuilder;
import io.github.disclosurereport.serialization.page.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes a paragraph of each line, and a grid of lines that have equally many tabs or pipes, some fields of them empty. */
final class TextBlocks {

    /** More than a block of table 二 has, which alone would be only a part of its table. */
    private static final int FEWEST_LINES = 4;

    private static final int FEWEST_SEPARATORS = 2;

    /** Heads of Markdown tables end with it. */
    private static final Pattern RULE = Pattern.compile("[\\s|:-]*-[\\s|:-]*");

    private static final Pattern PIPE_OUTSIDE = Pattern.compile("^\\s*\\||\\|\\s*$");

    private final PartCount parts;
    private final List<Block> blocks = new ArrayList<>();
    private int tables;

    TextBlocks(PartCount parts) {
        this.parts = parts;
    }

    List<Block> of(List<String> lines) {
        for (int from = 0; from < lines.size(); ) {
            int to = from;
            while (to < lines.size() && separators(lines.get(to)) >= FEWEST_SEPARATORS) {
                to++;
            }
            if (isTable(lines.subList(from, to))) {
                addGrid(lines.subList(from, to));
            } else {
                to = Math.max(to, from + 1);
                addParagraphs(lines, from, to);
            }
            from = to;
        }
        return blocks;
    }

    /**
     * Whether empty fields say where figures stand. Lines that differ may have lost some at their ends, and nobody knows
     * which; without any the words of the lines are all there is.
     */
    private static boolean isTable(List<String> lines) {
        return lines.size() >= FEWEST_LINES
                && lines.stream().mapToInt(TextBlocks::separators).distinct().count() == 1
                && lines.stream().flatMap(TextBlocks::fields).anyMatch(String::isBlank);
    }

    private static int separators(String line) {
        return Math.max(count(line, '\t'), count(line, '|'));
    }

    private static int count(String line, char separator) {
        return (int) line.chars().filter(c -> c == separator).count();
    }

    private void addParagraphs(List<String> lines, int from, int to) {
        for (int line = from; line < to; line++) {
            parts.add(lines.get(line));
            blocks.add(new Paragraph(lines.get(line), line + 1));
        }
    }

    private void addGrid(List<String> lines) {
        tables++;
        GridBuilder grid = new GridBuilder(tables, parts);
        for (String line : lines) {
            if (!RULE.matcher(line).matches()) {
                grid.row();
                fields(line).forEach(field -> grid.field(field.strip()));
            }
        }
        blocks.add(grid.build());
    }

    private static Stream<String> fields(String line) {
        boolean hasTabs = count(line, '\t') >= count(line, '|');
        String inside = hasTabs ? line : PIPE_OUTSIDE.matcher(line).replaceAll("");
        return Stream.of(inside.split(hasTabs ? "\t" : "\\|", -1));
    }
}
