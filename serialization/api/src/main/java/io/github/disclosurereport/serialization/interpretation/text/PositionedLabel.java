package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.serialization.interpretation.words.AnyTable;
import io.github.disclosurereport.serialization.interpretation.words.Extent;
import io.github.disclosurereport.serialization.interpretation.words.Folding;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.OfOthers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The label of a row, in one line or broken over several: its pieces stand below each other, whatever stands beside them.
 *
 * @param heading the row of the form; empty for a row that sums up a group, which the form does not have
 * @param words its pieces, as they are read
 * @param isGroup whether it may be the label of a group of rows as well
 */
record PositionedLabel(Optional<Heading> heading, List<PositionedWord> words, boolean isGroup) {

    /** How many lines may lie between two pieces of a label. */
    private static final int MOST_LINES_BETWEEN = 3;

    /** More attempts than any real label needs; what is still open then is not told. */
    private static final int MOST_STEPS = 300;

    /** The labels of the rows of a table, in the order of their first words; one more than any table has is enough. */
    static List<PositionedLabel> in(FormWords form, List<PositionedLine> lines) {
        List<PositionedLabel> labels = new ArrayList<>();
        Set<PositionedWord> taken = new HashSet<>();
        for (PositionedLine line : lines) {
            if (labels.size() > LabelledRows.MOST_LABELS) {
                break;
            }
            for (PositionedWord word : line.words()) {
                Optional<PositionedLabel> label =
                        taken.contains(word) ? Optional.empty() : new Search(form, lines, taken).beginningWith(word);
                label.ifPresent(found -> {
                    labels.add(found);
                    taken.addAll(found.words());
                });
            }
        }
        return labels;
    }

    int firstLine() {
        return words.get(0).line();
    }

    /** Whether no other word stands behind its own in a line. */
    boolean isLastIn(PositionedLine line) {
        return !line.words().isEmpty()
                && words.contains(line.words().get(line.words().size() - 1));
    }

    int lastLine() {
        return words.get(words.size() - 1).line();
    }

    /** Puts the pieces of one label together: the longest label that words give letter by letter. */
    private static final class Search {

        private final FormWords form;
        private final List<PositionedLine> lines;
        private final Set<PositionedWord> taken;
        private Optional<PositionedLabel> longest = Optional.empty();
        private int steps;

        Search(FormWords form, List<PositionedLine> lines, Set<PositionedWord> taken) {
            this.form = form;
            this.lines = lines;
            this.taken = taken;
        }

        Optional<PositionedLabel> beginningWith(PositionedWord word) {
            if (isOfOthers(word)) {
                return Optional.empty();
            }
            goOn(List.of(word));
            return steps > MOST_STEPS
                    ? Optional.empty()
                    : longest.or(() -> subtotal(word)).or(() -> misprinted(word));
        }

        /** Whether the word in front of one says that its figures are those of others: 上年 行政处罚. */
        private boolean isOfOthers(PositionedWord word) {
            List<PositionedWord> line = lines.get(word.line()).words();
            int before = line.indexOf(word) - 1;
            return before >= 0 && OfOthers.atEndOf(Folding.fold(line.get(before).text())) > 0;
        }

        private void goOn(List<PositionedWord> words) {
            String text = PositionedWord.printed(words).text();
            String letters = Folding.fold(text);
            boolean isBeginning = letters.isEmpty() ? Folding.isNumbering(text) : AnyTable.isBeginningOfWord(letters);
            if (!isBeginning || steps++ > MOST_STEPS) {
                return;
            }
            if (form.rows().has(letters) && !isColumn(text, letters)) {
                form.rows().match(letters).ifPresent(match -> take(match.thing(), letters, words));
            }
            next(words).forEach(word -> {
                List<PositionedWord> more = new ArrayList<>(words);
                more.add(word);
                goOn(more);
            });
        }

        private void take(Heading heading, String letters, List<PositionedWord> words) {
            if (longest.filter(label -> label.words().size() >= words.size()).isEmpty()) {
                longest = Optional.of(new PositionedLabel(
                        Optional.of(heading),
                        List.copyOf(words),
                        form.rowGroups().has(letters)));
            }
        }

        /** Labels such as 总计 and 其他 name columns, too, but then have no number. */
        private boolean isColumn(String text, String letters) {
            return form.columns().has(letters) && Folding.numbering(text).isEmpty();
        }

        private boolean isInFrontOfFigures(PositionedWord word) {
            PositionedLine line = lines.get(word.line());
            return line.hasFigures()
                    && line.words().get(line.words().size() - 1).equals(word);
        }

        private Optional<PositionedLabel> subtotal(PositionedWord word) {
            return isInFrontOfFigures(word) && form.isSubtotal(Folding.fold(word.text()))
                    ? Optional.of(new PositionedLabel(Optional.empty(), List.of(word), false))
                    : Optional.empty();
        }

        /** A label with a slip stands alone in front of figures. */
        private Optional<PositionedLabel> misprinted(PositionedWord word) {
            String letters = Folding.fold(word.text());
            boolean mayBe =
                    isInFrontOfFigures(word) && !form.rowGroups().has(letters) && !isColumn(word.text(), letters);
            return mayBe
                    ? form.rows()
                            .match(letters)
                            .map(match -> new PositionedLabel(Optional.of(match.thing()), List.of(word), false))
                    : Optional.empty();
        }

        /** The next word of the line, and the words that stand below some pieces. */
        private List<PositionedWord> next(List<PositionedWord> words) {
            PositionedWord last = words.get(words.size() - 1);
            List<PositionedWord> next = new ArrayList<>();
            List<PositionedWord> line = lines.get(last.line()).words();
            int behind = line.indexOf(last) + 1;
            if (behind < line.size()) {
                next.add(line.get(behind));
            }
            Extent above = PositionedWord.extent(words);
            int end = Math.min(lines.size(), last.line() + 1 + MOST_LINES_BETWEEN);
            for (int below = last.line() + 1; below < end; below++) {
                lines.get(below).words().stream()
                        .filter(word -> word.extent().overlaps(above))
                        .forEach(next::add);
            }
            next.removeIf(taken::contains);
            return next;
        }
    }
}
