package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.table.RunningHead;
import io.github.disclosurereport.serialization.interpretation.words.Folding;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.serialization.interpretation.words.Word;
import io.github.disclosurereport.serialization.interpretation.words.Wording;
import io.github.disclosurereport.source.PlacedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Labels of rows that stand alone on their lines in running text, for want of figures.
 *
 * <p>A row that has figures elsewhere in the table is not looked for: a table that has all its figures is read as it stands.
 */
final class LabelsAlone {

    private final TableKind kind;
    private final FormWords form;
    private final Set<Heading> filled;

    /**
     * Looks for labels of a table.
     *
     * @param filled the rows that have figures
     */
    LabelsAlone(TableKind kind, Set<Heading> filled) {
        this.kind = kind;
        this.form = FormWords.of(kind);
        this.filled = filled;
    }

    /**
     * Words that stand in one line.
     *
     * @param label the label that they are; empty if they are anything else
     */
    record WordLine(List<Word> words, Optional<PlacedText> label) {}

    /** The lines of the words between the figures of two rows. */
    List<WordLine> in(List<Word> gap) {
        return Word.lines(gap).stream()
                .map(line -> new WordLine(line, label(line)))
                .toList();
    }

    /** The lines of the words below the last figures, as far as they belong to the table. */
    List<WordLine> below(List<Word> gap) {
        List<WordLine> lines = in(gap);
        int end = 0;
        while (end < lines.size()
                && (lines.get(end).label().isPresent()
                        || isBetweenLabels(lines.get(end).words()))) {
            end++;
        }
        return lines.subList(0, end);
    }

    /** The label, without those of its groups in front; rows of table 四 stand in its head. */
    private Optional<PlacedText> label(List<Word> line) {
        if (kind == TableKind.CASES) {
            return Optional.empty();
        }
        String printed = Word.printed(line).text();
        PlacedText label = RunningLabel.of(form, line, List.of()).text();
        String groups = printed.substring(0, printed.length() - label.text().length());
        boolean isAlone = isRow(label.text()) && form.areRowGroups(Folding.fold(groups));
        return isAlone ? Optional.of(label) : Optional.empty();
    }

    /**
     * Whether a text is the label of a row without figures, and not that of a group, unless it was a row in the trial form,
     * nor of a column, which has no number.
     */
    private boolean isRow(String label) {
        String letters = new Wording(label).letters();
        boolean isColumn =
                form.columns().has(letters) && Folding.numbering(label).isEmpty();
        return form.rows()
                        .match(letters)
                        .filter(match -> match.slips() == 0 && !filled.contains(match.thing()))
                        .isPresent()
                && (form.rows().named(letters).filter(form::isUndivided).isPresent()
                        || !form.rowGroups().has(letters))
                && !isColumn;
    }

    /** Whether words may stand between the labels of a table: those of a group, a block or a head. */
    private boolean isBetweenLabels(List<Word> words) {
        PlacedText printed = Word.printed(words);
        String letters = Folding.fold(printed.text());
        return form.areRowGroups(letters)
                || form.isCorner(letters)
                || FormWords.BLOCKS.has(letters)
                || (!Line.isSentence(printed.text()) && new RunningHead(kind, printed).isHead());
    }
}
