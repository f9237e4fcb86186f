package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.serialization.interpretation.words.AnyTable;
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
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A line that says for which columns letters stand in the head below it: A＝自然人，B＝商业企业. */
final class LegendOfColumns {

    private static final Pattern MEANING = Pattern.compile(PageWords.of("meaning-of-letter"));

    private static final Pattern LETTER = Pattern.compile("[A-Za-z]");

    /** What may stand in front of the first letter: other words may say whose columns these are. */
    private static final Pattern LEAD = Pattern.compile("[\\s（(]*(?:注|说明|备注|图例|列名|栏目|代号|字母)*[\\s：:]*");

    private static final String EQUALS = "=＝";
    private static final int FEWEST = 4;

    private final Map<String, String> names = new LinkedHashMap<>();

    /** For each field with a letter the one with its name. */
    private final IdentityHashMap<Field, Field> fields = new IdentityHashMap<>();

    /** What a letter may be of which nothing clear is said. */
    private String either = "";

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

    /**
     * Hears what a line says of letters. Of two legends in a section, and of letters with two meanings, nobody knows which holds;
     * of words in front, and of names that are no columns, what they mean for the others: then two columns have no clear name.
     */
    private void hear(String line) {
        Map<String, String> told = new LinkedHashMap<>();
        boolean isClear = names.isEmpty();
        Matcher meaning = MEANING.matcher(line);
        while (meaning.find()) {
            isClear &= !told.isEmpty()
                    || LEAD.matcher(line.substring(0, meaning.start())).matches();
            isClear &= told.put(meaning.group("letter"), meaning.group("name")) == null
                    && AnyTable.isColumn(meaning.group("name"));
        }
        if (told.size() >= FEWEST) {
            List<String> first = told.keySet().stream().limit(2).toList();
            either = first.stream().map(told::get).collect(Collectors.joining("或"));
            if (!isClear) {
                first.forEach(letter -> told.put(letter, either));
            }
            names.putAll(told);
        }
    }

    private String name(String word) {
        return names.getOrDefault(word, LETTER.matcher(word).matches() ? either : word);
    }

    private List<Field> namedRow(List<Field> row) {
        List<String> words = row.stream().map(Field::text).map(Blanks::strip).toList();
        return isHead(words) ? row.stream().map(this::named).toList() : row;
    }

    private Field named(Field field) {
        String name = name(Blanks.strip(field.text()));
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
            if (!name(letter).equals(letter)) {
                parts.add(line.substring(from, word.from()));
                parts.add(PlacedText.of(name(letter), List.of(new PlacedText.Anchor(0, line.place(word.from())))));
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
                        .allMatch(word -> LETTER.matcher(word).matches());
    }
}
