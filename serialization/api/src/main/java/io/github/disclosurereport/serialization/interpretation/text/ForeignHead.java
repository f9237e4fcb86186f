package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.Folding;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.stream.Distinct;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A head in running text that names other columns than the form has, or these in another order: 局机关 甲镇 … 总计, 现行有效 制发 废止. */
final class ForeignHead {

    /** A misprint or two make no other head. */
    private static final int MOST_ODD = 2;

    /** Rows of table 三 have no fewer, but for a column that is left out. */
    private static final int FEWEST_FIGURES = 6;

    private final TableKind kind;
    private final int figures;
    private final boolean isBelowRow;

    /**
     * What such a head is.
     *
     * @param figures how many figures the rows below have
     * @param isBelowRow whether it stands below a row: then several words that are not understood are enough
     */
    ForeignHead(TableKind kind, int figures, boolean isBelowRow) {
        this.kind = kind;
        this.figures = figures;
        this.isBelowRow = isBelowRow;
    }

    /** Whether it is among some lines of words, in one of them or, above all rows, over several. */
    boolean isIn(List<List<PlacedText>> lines) {
        List<List<PlacedText>> heads =
                new ArrayList<>(lines.stream().map(this::withoutCorner).toList());
        if (kind != TableKind.REQUESTS) {
            return heads.stream().anyMatch(this::isInOtherOrder);
        }
        List<PlacedText> overLines = heads.stream().flatMap(List::stream).toList();
        return heads.stream().anyMatch(head -> isAsWide(head) && namesOthers(head))
                || (!isBelowRow
                        && isAsWide(overLines)
                        && overLines.stream().filter(CountedHead::isForeign).count() >= MOST_ODD);
    }

    private boolean isAsWide(List<PlacedText> head) {
        return head.size() == figures
                && figures >= FEWEST_FIGURES
                && head.stream().noneMatch(CountedHead::beginsRow)
                && head.stream().allMatch(word -> word.text().length() <= CountedHead.LONGEST_LABEL);
    }

    private List<PlacedText> withoutCorner(List<PlacedText> line) {
        return line.stream()
                .dropWhile(word -> {
                    String letters = Folding.letters(word.text());
                    return FormWords.of(kind).isCorner(letters) || HeadPieces.areAboveLabels(letters);
                })
                .toList();
    }

    private boolean namesOthers(List<PlacedText> head) {
        long odd =
                head.stream().filter(word -> CountedHead.column(word).isEmpty()).count();
        return head.stream().anyMatch(CountedHead::isForeign)
                || isOneOutOfPlace(head)
                || (isBelowRow && odd >= MOST_ODD);
    }

    /** Whether all but one or two words are columns, each another one, and one of these has no letter of those that are missing. */
    private boolean isOneOutOfPlace(List<PlacedText> head) {
        List<String> others = head.stream()
                .filter(word -> CountedHead.column(word).isEmpty())
                .map(word -> Folding.letters(word.text()))
                .toList();
        List<Heading> named =
                head.stream().flatMap(word -> CountedHead.column(word).stream()).collect(Distinct.toList());
        String missing = kind.columns().stream()
                .filter(column -> !named.contains(column))
                .map(column -> column.label(Edition.latest()))
                .collect(Collectors.joining());
        return others.size() <= MOST_ODD
                && named.size() + others.size() == kind.columns().size()
                && others.stream()
                        .anyMatch(letters -> letters.chars().noneMatch(letter -> missing.indexOf(letter) >= 0));
    }

    /** Whether each word is a piece of one column, and these stand in another order. */
    private boolean isInOtherOrder(List<PlacedText> head) {
        List<Integer> columns = head.stream()
                .map(word -> Folding.letters(word.text()))
                .flatMap(letters -> columnsWith(letters).boxed())
                .toList();
        boolean isOneEach = head.stream()
                .allMatch(word -> columnsWith(Folding.letters(word.text())).count() == 1);
        return isOneEach && IntStream.range(1, columns.size()).anyMatch(i -> columns.get(i) < columns.get(i - 1));
    }

    private IntStream columnsWith(String letters) {
        return IntStream.range(0, kind.columns().size())
                .filter(i -> letters.length() > 1
                        && kind.columns().get(i).label(Edition.latest()).contains(letters));
    }
}
