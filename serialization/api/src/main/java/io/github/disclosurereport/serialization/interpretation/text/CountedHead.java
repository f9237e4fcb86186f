package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.table.HeadColumn;
import io.github.disclosurereport.serialization.interpretation.words.Folding;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A head of table 三 in running text each word of which is a column, because the rows have as many figures: in one line, or a
 * label a line. It may name other columns besides those of the form, such as 占比 and 小计, lack one, or name one twice.
 */
final class CountedHead {

    private static final TableKind KIND = TableKind.REQUESTS;
    static final int LONGEST_LABEL = 20;
    private static final int MOST_MISSING = 1;

    private CountedHead() {}

    /**
     * The columns from left to right; none if the words are no such head.
     *
     * @param lines the words of the lines above the figures, the label of the row among them
     * @param figures how many figures the rows below have
     */
    static List<HeadColumn> columns(List<List<PlacedText>> lines, int figures) {
        List<PlacedText> alone = lines.stream()
                .filter(line -> line.size() == 1)
                .flatMap(List::stream)
                .toList();
        List<List<PlacedText>> heads = new ArrayList<>(lines);
        heads.add(alone);
        return heads.stream()
                .map(CountedHead::columns)
                .filter(columns -> columns.size() == figures)
                .findFirst()
                .orElse(List.of());
    }

    /** Whether they are the columns of the form in their order. */
    static boolean isOfficial(List<HeadColumn> columns) {
        return columns.stream()
                .map(HeadColumn::column)
                .toList()
                .equals(KIND.columns().stream().map(Optional::of).toList());
    }

    /** Whether the words of a line are a head that is wider than the form. */
    static boolean isWider(TableKind kind, List<PlacedText> words) {
        return kind == KIND
                && words.size() > KIND.columns().size()
                && columns(words).size() > KIND.columns().size();
    }

    /** From the first word that is a column up to the label of a row; none if too many columns are missing. */
    private static List<HeadColumn> columns(List<PlacedText> words) {
        List<PlacedText> head = words.stream()
                .dropWhile(word -> column(word).isEmpty())
                .takeWhile(word -> !beginsRow(word))
                .toList();
        List<Heading> named =
                head.stream().flatMap(word -> column(word).stream()).toList();
        int missing = KIND.columns().size() - new HashSet<>(named).size();
        boolean isWhole = missing == 0 && named.size() == KIND.columns().size();
        boolean isNearlyWhole = missing == MOST_MISSING && (named.size() == head.size() || isOneReplaced(head));
        return (isWhole || isNearlyWhole) && head.stream().allMatch(CountedHead::mayBeColumn)
                ? IntStream.range(0, head.size())
                        .mapToObj(i -> HeadColumn.numbered(i, column(head.get(i)), head.get(i)))
                        .toList()
                : List.of();
    }

    /** Whether one word of a head that is as wide as the form is no word of it. */
    private static boolean isOneReplaced(List<PlacedText> head) {
        return head.size() == KIND.columns().size()
                && head.stream().filter(word -> column(word).isEmpty()).allMatch(CountedHead::isForeign);
    }

    /** Whether a word is no column, none that is broken or misprinted, and no label above them. */
    static boolean isForeign(PlacedText word) {
        String letters = Folding.letters(word.text());
        FormWords words = FormWords.of(KIND);
        return words.columns().match(letters).isEmpty()
                && Stream.of(words.columns(), words.columnGroups()).noneMatch(labels -> labels.hasPiece(letters));
    }

    /** Whether no total stands in front of another column, as it may in one line if it has come from a row above. */
    static boolean isTotalLast(List<HeadColumn> columns) {
        return columns.stream()
                .limit(columns.size() - 1L)
                .flatMap(column -> column.column().stream())
                .noneMatch(Heading::isTotal);
    }

    static Optional<Heading> column(PlacedText word) {
        return FormWords.of(KIND).columns().named(Folding.fold(word.text()));
    }

    private static boolean mayBeColumn(PlacedText word) {
        String letters = Folding.fold(word.text());
        return word.text().length() <= LONGEST_LABEL
                && !letters.isEmpty()
                && !FormWords.of(KIND).columnGroups().has(letters);
    }

    /** Whether it begins with the label of a row, or of a group; 总计 and 其他 may be words of another column. */
    static boolean beginsRow(PlacedText word) {
        String letters = Folding.fold(word.text());
        FormWords words = FormWords.of(KIND);
        return column(word).isEmpty()
                && Stream.of(words.rows(), words.rowGroups())
                        .flatMap(labels -> labels.beginning(letters, 0).stream())
                        .anyMatch(label ->
                                label.length() >= FormWords.TELLING_LETTERS || label.length() == letters.length());
    }
}
