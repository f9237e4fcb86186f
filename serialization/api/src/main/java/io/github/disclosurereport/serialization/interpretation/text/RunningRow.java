package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.table.Sums;
import io.github.disclosurereport.serialization.interpretation.table.Usual;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Letters;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.serialization.interpretation.words.Word;
import io.github.disclosurereport.serialization.interpretation.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Figures of running text that follow each other, and the words in front of them.
 *
 * @param gap the words, behind the figures of the row above
 * @param figures the figures; none behind the last row
 */
record RunningRow(List<Word> gap, List<Word> figures) {

    private static final int LONGEST_GAP = 400;
    private static final Set<String> DASHES = Set.of("-", "－", "–", "—");
    private static final int FEWEST_DASHES = 5;

    private RunningRow() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    /** The rows from some place up to the first sentence, and what stands behind the last. */
    static List<RunningRow> from(Letters.Spot begin, List<Line> lines, TableKind kind) {
        List<RunningRow> rows = new ArrayList<>();
        RunningRow row = new RunningRow();
        int letters = 0;
        List<Word> text = withoutRules(Words.of(lines, begin, FormWords.of(kind)), kind);
        for (int i = 0; i < text.size(); i++) {
            Word word = text.get(i);
            if (i > 0 && i + 1 < text.size() && word.isRowNumber(text.get(i - 1), text.get(i + 1))) {
                continue;
            }
            if (word.isFigure()) {
                row.figures().add(word);
            } else {
                if (!row.figures().isEmpty()) {
                    rows.add(row);
                    row = new RunningRow();
                    letters = 0;
                }
                row.gap().add(word);
                letters += word.text().length();
            }
            if (word.isSentence() || letters > LONGEST_GAP) {
                break;
            }
        }
        rows.add(row);
        if (!row.figures().isEmpty()) {
            rows.add(new RunningRow());
        }
        return rows;
    }

    /** The words without lines of dashes alone, unless these are as many as a row has figures. */
    private static List<Word> withoutRules(List<Word> words, TableKind kind) {
        return Word.lines(words).stream()
                .filter(line -> line.size() < FEWEST_DASHES
                        || line.size() % kind.columns().size() == 0
                        || !line.stream().allMatch(word -> DASHES.contains(word.text())))
                .flatMap(List::stream)
                .toList();
    }

    /**
     * The rows of table 三 without numbers alone in a line behind the figures of a row, where most rows have theirs in one line:
     * those are of pages. One that completes a row that a line end has broken is its total, and the sum of the others.
     */
    static List<RunningRow> withoutPageNumbers(List<RunningRow> rows) {
        List<RunningRow> ofSeveral =
                rows.stream().filter(row -> row.figures.size() > 1).toList();
        List<RunningRow> inOneLine = ofSeveral.stream()
                .filter(row -> Word.lines(row.figures).size() == 1)
                .toList();
        int usual = usualFigures(inOneLine);
        return 2 * inOneLine.size() > ofSeveral.size()
                ? rows.stream().map(row -> row.withoutPageNumber(usual)).toList()
                : rows;
    }

    private RunningRow withoutPageNumber(int usual) {
        List<List<Word>> lines = Word.lines(figures);
        int end = figures.size();
        for (int i = lines.size() - 1; i > 0 && lines.get(i).size() == 1; i--) {
            end--;
        }
        boolean hasMore = lines.size() > 1 && lines.get(0).size() > 1 && end < figures.size();
        return hasMore && !(figures.size() == usual && end == usual - 1 && endsWithSum())
                ? new RunningRow(gap, figures.subList(0, end))
                : this;
    }

    List<Piece> fields() {
        return IntStream.range(0, figures.size())
                .mapToObj(i -> Piece.of(figures.get(i), i))
                .toList();
    }

    boolean endsWithSum() {
        return Sums.isSum(figures.stream().map(Word::text).toList(), figures.size() - 1);
    }

    /** How many figures most rows have. */
    static int usualFigures(List<RunningRow> rows) {
        return Usual.of(rows.stream().map(row -> row.figures().size()));
    }

    /** Whether each figure stands on a line of its own. */
    boolean hasLineForEachFigure() {
        return Word.lines(figures).size() == figures.size()
                && (gap.isEmpty()
                        || figures.isEmpty()
                        || gap.get(gap.size() - 1).line() < figures.get(0).line());
    }

    /** Where its figures end. */
    Letters.Spot end() {
        return figures.get(figures.size() - 1).behind();
    }
}
