package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.form.TableKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** How a table may be laid out in running text, the way that asks most of the text first. */
enum TextScheme {
    /** The labels of all rows, then each column with its figures. */
    DOWN_ITS_COLUMNS(false, ColumnByColumn::find),
    /** The labels of all rows, then the figures of all rows. */
    LABELS_ABOVE_FIGURES(false, LabelsAboveFigures::find),
    /** Each figure below the words that stand above it. */
    BY_POSITION(false, PositionedTable::find),
    /** Each figure behind the name of its column. */
    LISTED(false, ListedTable::find),
    /** The figures of table 四 in one line, below a head of which hardly a word is whole. */
    BELOW_TORN_HEAD(true, TornCases::find),
    /** Each row of figures behind its label. */
    ROW_BY_ROW(false, RunningTable::find);

    /** What lays out a text as most are: digits for letters, no numbers of rows, each row a line with its label in front. */
    private static final List<BiFunction<TableKind, Passage, Passage>> AS_USUAL = List.of(
            LookalikeDigits::restored,
            SlashesBetween::apart,
            RemarksColumn::removed,
            RowNumbers::removed,
            ColumnsInParts::besideEachOther,
            CasesInParts::besideEachOther,
            FiguresInFront::behindLabels,
            LabelsInFront::besideFigures);

    private final boolean isOnlyInOwnSection;
    private final BiFunction<TableKind, Passage, Optional<TextTable>> search;

    TextScheme(boolean isOnlyInOwnSection, BiFunction<TableKind, Passage, Optional<TextTable>> search) {
        this.isOnlyInOwnSection = isOnlyInOwnSection;
        this.search = search;
    }

    /**
     * Finds a table in the text of a section, if it has anything that may be a figure.
     *
     * @param isOwnSection whether it is the section in which the form has the table
     */
    static Optional<TextTable> find(TableKind kind, Passage text, boolean isOwnSection) {
        if (!text.mayHaveFigures()) {
            return Optional.empty();
        }
        Optional<TextTable> official = OfficialText.find(kind, text);
        return official.isPresent() ? official : findOdd(kind, text, isOwnSection);
    }

    private static Optional<TextTable> findOdd(TableKind kind, Passage text, boolean isOwnSection) {
        Passage plain = text;
        for (BiFunction<TableKind, Passage, Passage> step : AS_USUAL) {
            plain = step.apply(kind, plain);
        }
        Passage usual = plain;
        return Arrays.stream(values())
                .filter(scheme -> isOwnSection || !scheme.isOnlyInOwnSection)
                .flatMap(scheme -> scheme.search.apply(kind, usual).stream())
                .findFirst();
    }
}
