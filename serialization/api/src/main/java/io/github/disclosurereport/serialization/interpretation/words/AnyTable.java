package io.github.disclosurereport.serialization.interpretation.words;

import io.github.disclosurereport.form.TableKind;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of all tables together, where nothing tells which one a text may stand in. */
public final class AnyTable {

    private static final Pattern FIGURES_BEHIND = Pattern.compile("[\\d\\s\\u00A0\\u3000|,]++$");

    private static final List<FormWords> TABLES =
            Arrays.stream(TableKind.values()).map(FormWords::of).toList();

    private static final NavigableSet<String> WORDS =
            TABLES.stream().flatMap(FormWords::all).collect(Collectors.toCollection(TreeSet::new));

    private AnyTable() {}

    /** Whether a text is a label, or those of several groups or of a cell, perhaps with figures behind it. */
    public static boolean beginsWithLabel(String text) {
        String letters = new Wording(FIGURES_BEHIND.matcher(text).replaceFirst("")).letters();
        boolean areGroups = letters.length() >= FormWords.TELLING_LETTERS
                && any(words -> words.areRowGroups(letters)
                        || words.behindGroups(letters).isPresent());
        return areGroups || isLabel(letters) || any(words -> words.isOfCell(letters));
    }

    /** Whether folded letters are the label of a row or of a group of rows, letter by letter or in a short form. */
    public static boolean isOfRow(String letters) {
        return any(words -> words.isOfRow(letters));
    }

    /** Whether a folded text is a label that no other table is likely to have. */
    public static boolean isLongLabel(String letters) {
        return letters.length() >= FormWords.TELLING_LETTERS && isLabel(letters);
    }

    /** Whether folded letters are a word of the tables, letter by letter. */
    public static boolean isWord(String letters) {
        return WORDS.contains(letters);
    }

    /** Whether folded letters are the label of a column, letter by letter. */
    public static boolean isColumn(String letters) {
        return any(words -> words.columns().has(letters));
    }

    /** Whether folded letters are a word of the tables, or the beginning of one. */
    public static boolean isBeginningOfWord(String letters) {
        String next = WORDS.ceiling(letters);
        return next != null && next.startsWith(letters);
    }

    private static boolean isLabel(String letters) {
        return any(words -> Stream.of(words.rows(), words.rowGroups(), words.columns(), words.columnGroups())
                .anyMatch(vocabulary -> vocabulary.match(letters).isPresent()));
    }

    private static boolean any(Predicate<FormWords> condition) {
        return TABLES.stream().anyMatch(condition);
    }
}
