package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.Folding;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.PageWords;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.serialization.interpretation.words.Vocabulary;
import io.github.disclosurereport.serialization.interpretation.words.YearColumn;
import io.github.disclosurereport.source.PlacedText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The labels of a head and their pieces: those over one column, and those over several.
 *
 * @param form the words of the table
 * @param over the labels over several columns
 */
record HeadPieces(FormWords form, Set<String> over) {

    private static final Pattern ABOVE_LABELS = Pattern.compile(PageWords.of("above-labels"));

    private static final List<HeadPieces> TABLES =
            Arrays.stream(TableKind.values()).map(HeadPieces::new).toList();

    private HeadPieces(TableKind kind) {
        this(FormWords.of(kind), over(kind));
    }

    static HeadPieces of(TableKind kind) {
        return TABLES.get(kind.ordinal());
    }

    private static Set<String> over(TableKind kind) {
        FormWords form = FormWords.of(kind);
        return Stream.of(
                        kind == TableKind.CASES ? form.rows().words() : Stream.<String>of(),
                        kind == TableKind.CASES ? form.rowGroups().words() : Stream.<String>of(),
                        form.columnGroups().words(),
                        FormWords.BLOCKS.words(),
                        Stream.of(Folding.letters(kind.corner())))
                .flatMap(words -> words)
                .collect(Collectors.toSet());
    }

    /** Whether a word is the label of a column, or a piece of one and no whole label over several. */
    boolean isOfColumn(PositionedWord word) {
        String letters = Folding.letters(word.text());
        return !over.contains(letters)
                && (form.columns().words().anyMatch(label -> label.contains(letters))
                        || column(word.placed()).isPresent()
                        || YearColumn.of(form, word.text()).isPresent());
    }

    boolean isOver(PositionedWord word) {
        String letters = Folding.letters(word.text());
        return over.stream().anyMatch(label -> label.contains(letters))
                || form.columnGroups().match(letters).isPresent();
    }

    /** Whether some words are nothing else. */
    boolean areAll(List<PositionedWord> words) {
        return words.stream().allMatch(word -> isOfColumn(word) || isOver(word));
    }

    /** The column that a label names, letter by letter. */
    Optional<Heading> column(PlacedText label) {
        return form.column(Piece.label(label))
                .filter(match -> match.slips() == 0)
                .map(Vocabulary.Match::thing);
    }

    /** The words but the first of a line where that only stands above the labels of the rows. */
    static List<PositionedWord> withoutCorner(List<PositionedWord> words) {
        return words.stream()
                .filter(word -> !areAboveLabels(word.text()) || words.stream().anyMatch(other -> other.isLeftOf(word)))
                .toList();
    }

    /** Whether words of a head stand above the labels of rows, and not above figures: 项目, 信息内容. */
    static boolean areAboveLabels(String words) {
        return ABOVE_LABELS.matcher(words).matches();
    }
}
