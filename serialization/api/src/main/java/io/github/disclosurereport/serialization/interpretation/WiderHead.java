package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A head of table 三 in running text that names all its columns and others besides, such as 占比 and 小计: in one line, or a
 * label a line. As many rows of figures as there are words say that each word is a column.
 */
final class WiderHead {

    private static final TableKind KIND = TableKind.REQUESTS;
    private static final int LONGEST_LABEL = 20;

    private WiderHead() {}

    /**
     * The columns from left to right; none if the words are no such head.
     *
     * @param lines the words of the lines above the figures, the label of the row among them
     * @param figures how many figures the rows below have
     */
    static List<HeadColumn> columns(List<List<PlacedText>> lines, int figures) {
        if (figures <= KIND.columns().size()) {
            return List.of();
        }
        List<PlacedText> alone = lines.stream()
                .filter(line -> line.size() == 1)
                .flatMap(List::stream)
                .toList();
        List<List<PlacedText>> heads = new ArrayList<>(lines);
        heads.add(alone);
        return heads.stream()
                .map(WiderHead::columns)
                .filter(columns -> columns.size() == figures)
                .findFirst()
                .orElse(List.of());
    }

    /** Whether the words of a line are such a head of a table. */
    static boolean isHead(TableKind kind, List<PlacedText> words) {
        return kind == KIND
                && words.size() > KIND.columns().size()
                && !columns(words).isEmpty();
    }

    /** From the first word that is a column up to the label of a row; none if a column is missing or stands there twice. */
    private static List<HeadColumn> columns(List<PlacedText> words) {
        List<PlacedText> head = words.stream()
                .dropWhile(word -> column(word).isEmpty())
                .takeWhile(word -> !beginsRow(word))
                .toList();
        List<Heading> named =
                head.stream().flatMap(word -> column(word).stream()).toList();
        boolean isWhole = named.size() == KIND.columns().size()
                && new HashSet<>(named).size() == named.size()
                && head.stream().allMatch(WiderHead::mayBeColumn);
        return isWhole
                ? IntStream.range(0, head.size())
                        .mapToObj(i -> HeadColumn.numbered(i, column(head.get(i)), head.get(i)))
                        .toList()
                : List.of();
    }

    private static Optional<Heading> column(PlacedText word) {
        return FormWords.of(KIND).columns().named(Folding.fold(word.text()));
    }

    private static boolean mayBeColumn(PlacedText word) {
        String letters = Folding.fold(word.text());
        return word.text().length() <= LONGEST_LABEL
                && !letters.isEmpty()
                && !FormWords.of(KIND).columnGroups().has(letters);
    }

    private static boolean beginsRow(PlacedText word) {
        String letters = Folding.fold(word.text());
        FormWords words = FormWords.of(KIND);
        return column(word).isEmpty()
                && (words.rows().beginning(letters, 0).isPresent()
                        || words.rowGroups().beginning(letters, 0).isPresent());
    }
}
