package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.serialization.interpretation.words.Extent;
import io.github.disclosurereport.serialization.interpretation.words.PageWords;
import io.github.disclosurereport.serialization.interpretation.words.Wording;
import io.github.disclosurereport.serialization.page.Block;
import io.github.disclosurereport.serialization.page.Field;
import io.github.disclosurereport.serialization.page.Grid;
import io.github.disclosurereport.serialization.page.Paragraph;
import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.text.Blanks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that says for which columns letters stand in the head below it: A＝自然人，B＝商业企业. */
final class LegendOfColumns {

    private static final Pattern MEANING = Pattern.compile(PageWords.of("meaning-of-letter"));
    private static final Pattern LETTER = Pattern.compile("[A-Za-z]");
    private static final String EQUALS = "=＝";
    private static final int FEWEST = 4;

    private final Map<String, String> names = new HashMap<>();

    /** For each field with a letter the one with its name. */
    private final IdentityHashMap<Field, Field> fields = new IdentityHashMap<>();

    private LegendOfColumns() {}

    /** The blocks of a page with the names of columns in place of their letters, each up to the end of its section. */
    static List<Block> resolved(List<Block> blocks) {
        if (blocks.stream().noneMatch(LegendOfColumns::mayBegin)) {
            return blocks;
        }
        LegendOfColumns legend = new LegendOfColumns();
        List<Block> resolved = new ArrayList<>(blocks.size());
        blocks.forEach(block -> resolved.add(legend.next(block)));
        return resolved;
    }

    private static boolean mayBegin(Block block) {
        return block instanceof Paragraph line && line.text().chars().anyMatch(c -> EQUALS.indexOf(c) >= 0);
    }

    private Block next(Block block) {
        if (block instanceof Grid grid) {
            return names.isEmpty() ? grid : grid.withRows(this::namedRow);
        }
        if (!(block instanceof Paragraph line)) {
            return block;
        }
        if (PageInterpreter.isHeading(line.text())) {
            names.clear();
        } else if (mayBegin(line)) {
            hear(line.text());
        }
        return names.isEmpty() ? line : new Paragraph(named(line.placed()));
    }

    /** A letter with two meanings has no name that anybody knows. */
    private void hear(String line) {
        Map<String, String> told = new HashMap<>();
        Matcher meaning = MEANING.matcher(line);
        while (meaning.find()) {
            told.merge(meaning.group("letter"), meaning.group("name"), (one, other) -> one + "或" + other);
        }
        if (told.size() >= FEWEST) {
            names.clear();
            names.putAll(told);
        }
    }

    private List<Field> namedRow(List<Field> row) {
        List<String> words = row.stream().map(Field::text).map(Blanks::strip).toList();
        return isHead(words) ? row.stream().map(this::named).toList() : row;
    }

    private Field named(Field field) {
        String name = names.getOrDefault(Blanks.strip(field.text()), field.text());
        return fields.computeIfAbsent(field, letter -> letter.withText(name));
    }

    private PlacedText named(PlacedText line) {
        List<Extent> words = new Wording(line.text()).words();
        if (!isHead(words.stream()
                .map(word -> line.text().substring(word.from(), word.to()))
                .toList())) {
            return line;
        }
        List<PlacedText> parts = new ArrayList<>();
        int from = 0;
        for (Extent word : words) {
            String letter = line.text().substring(word.from(), word.to());
            if (names.containsKey(letter)) {
                parts.add(line.substring(from, word.from()));
                parts.add(PlacedText.of(names.get(letter), List.of(new PlacedText.Anchor(0, line.place(word.from())))));
                from = word.to();
            }
        }
        parts.add(line.substring(from, line.text().length()));
        return PlacedText.joined(parts);
    }

    /** Whether words are letters, most of them of the legend, but for those in front. */
    private boolean isHead(List<String> words) {
        long letters = words.stream().filter(names::containsKey).count();
        return letters >= FEWEST
                && words.stream()
                        .dropWhile(word -> !names.containsKey(word))
                        .allMatch(word ->
                                names.containsKey(word) || LETTER.matcher(word).matches());
    }
}
