package io.github.disclosurereport.formats.text;

import io.github.disclosurereport.serialization.PartCount;
import io.github.disclosurereport.serialization.page.Block;
import io.github.disclosurereport.serialization.page.GridBuilder;
import io.github.disclosurereport.serialization.page.Paragraph;
import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a paragraph of each line; and a grid of lines that follow each other and have equally many fields between pipes,
 * drawn lines, commas or, if some are empty, tabs.
 */
final class TextBlocks {

    private final PartCount parts;
    private final List<Block> blocks = new ArrayList<>();
    private int tables;

    TextBlocks(PartCount parts) {
        this.parts = parts;
    }

    List<Block> of(List<PlacedText> lines) {
        lines.forEach(line -> parts.add(line.text()));
        int from = 0;
        while (from < lines.size()) {
            int to = from + 1;
            Optional<String> separators = separators(lines.get(from));
            while (to < lines.size()
                    && separators.isPresent()
                    && separators(lines.get(to)).equals(separators)) {
                to++;
            }
            add(lines, from, to, separators);
            from = to;
        }
        return blocks;
    }

    private static Optional<String> separators(PlacedText line) {
        return SeparatedLines.separators(line.text());
    }

    private void add(List<PlacedText> lines, int from, int to, Optional<String> separators) {
        Optional<SeparatedLines> table = separators
                .map(characters -> new SeparatedLines(lines.subList(from, to), characters))
                .filter(SeparatedLines::isTable);
        if (table.isPresent()) {
            addGrid(table.get());
        } else {
            lines.subList(from, to).stream()
                    .map(TextBlocks::printed)
                    .flatMap(List::stream)
                    .forEach(line -> blocks.add(new Paragraph(line)));
        }
    }

    /** A line, in Markdown perhaps several. */
    private static List<PlacedText> printed(PlacedText line) {
        List<PlacedText> lines = new ArrayList<>();
        int from = 0;
        for (int to = line.text().indexOf('\n'); to >= 0; to = line.text().indexOf('\n', from)) {
            lines.add(line.substring(from, to));
            from = to + 1;
        }
        lines.add(line.substring(from, line.text().length()));
        return lines;
    }

    private void addGrid(SeparatedLines table) {
        tables++;
        GridBuilder grid = new GridBuilder(tables, parts);
        for (List<SeparatedLines.Field> row : table.rows()) {
            grid.row();
            row.forEach(field -> grid.field(field.text(), 1, 1, field.place()));
        }
        blocks.add(grid.build());
    }
}
