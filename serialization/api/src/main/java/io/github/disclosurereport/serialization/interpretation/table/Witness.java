package io.github.disclosurereport.serialization.interpretation.table;

import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.source.Doubt;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What may be believed of a row, and the doubt that remains where it may not; the weightiest doubt first. */
enum Witness {
    /** Digits that ran together can be divided in one way at the most. */
    DIVIDED_IN_ONE_WAY(
            Doubt.RUN_TOGETHER,
            row -> !row.isRunTogether()
                    || row.run().filter(FigureRun::isAmbiguous).isEmpty()),
    /** No figure can be several. */
    FIGURES_APART(Doubt.FIGURE_COUNT, row -> !row.isRunTogether()),
    /** Nothing that left no trace is missing in running text. */
    FIGURE_FOR_EACH_CELL(Doubt.FIGURE_COUNT, row -> !row.isIn(TableRow.Spacing.RUNNING) || row.hasFieldForEachCell()),
    /** No figure belongs to several columns by what the document says. */
    ONE_COLUMN_FOR_EACH_FIGURE(Doubt.SHARED_FIELD, row -> !row.head().hasWideFigure()),
    /** There are as many fields as cells; under a head that nobody understands the number tells nothing. */
    FIELD_FOR_EACH_CELL(
            Doubt.FIELD_COUNT,
            row -> row.hasFieldForEachCell()
                    || row.isIn(TableRow.Spacing.RUNNING)
                    || !(row.head().isEmpty() || row.head().isWhole())),
    /** The row ends where the others do, or no blank field at one of its ends may make up for a field too few or too many. */
    ENDS_WITH_OTHERS(
            Doubt.FIELD_COUNT,
            row -> !row.isIn(TableRow.Spacing.GRID) || row.shape().isWhole(row.printed()) || !row.isBlankAtAnEnd()),
    /** Where others have a figure in the last column, it has one, too, or no blank field may be its first cell. */
    BEGINS_WITH_OTHERS(
            Doubt.FIELD_COUNT,
            row -> !row.isIn(TableRow.Spacing.GRID) || !row.shape().leftOfHead().mayHaveFirstCell(row.printed())),
    /** No row of table 三 in running text has more fields, or most have as many: another column may stand among them. */
    COUNTED_AS_OTHERS(
            Doubt.FIGURE_COUNT,
            row -> !row.isIn(TableRow.Spacing.RUNNING)
                    || row.kind() != TableKind.REQUESTS
                    || row.shape().hasUsualCount(row.printed())),
    /** No label of the head goes on among the figures. */
    HEAD_ABOVE(Doubt.HEAD_NOT_UNDERSTOOD, row -> !row.head().goesOnInRow()),
    /** A head says what the figures are, or else they are the same in all editions, or the table is clearly of one. */
    EDITION_TOLD(Doubt.HEAD_NOT_UNDERSTOOD, row -> !row.head().isEmpty() || row.isEditionTold()),
    /** The head names all columns, each once; or all but one, or the rest stands in another table. */
    HEAD_WHOLE(
            Doubt.HEAD_NOT_UNDERSTOOD,
            row -> row.head().isWhole() && !row.head().isDoubled()),
    /** The head names all columns but one, and another in its place twice. */
    HEAD_DOUBLED(Doubt.HEAD_NOT_UNDERSTOOD, row -> row.head().isDoubled()),
    /** The words of the head are the official ones row by row, and its spans have lost them. */
    HEAD_MOVED(Doubt.HEAD_NOT_UNDERSTOOD, row -> row.head().isMoved()),
    /** No head is printed that says that the columns stand in another order, or that nobody understands. */
    HEAD_IN_OFFICIAL_ORDER(Doubt.HEAD_NOT_UNDERSTOOD, row -> row.head().allowsOfficialOrder());

    private final Doubt doubt;
    private final Predicate<NamedRow> holds;

    Witness(Doubt doubt, Predicate<NamedRow> holds) {
        this.doubt = doubt;
        this.holds = holds;
    }

    /** Those that every way needs in which each field is a cell, and some more. */
    static Set<Witness> ofFields(Witness... more) {
        Set<Witness> witnesses =
                EnumSet.of(FIGURES_APART, ENDS_WITH_OTHERS, BEGINS_WITH_OTHERS, COUNTED_AS_OTHERS, HEAD_ABOVE);
        witnesses.addAll(List.of(more));
        return witnesses;
    }

    boolean supports(NamedRow row) {
        return holds.test(row);
    }

    /** Why a row that no scheme places is not told. */
    static Doubt doubt(NamedRow row) {
        return Arrays.stream(values())
                .filter(witness -> !witness.supports(row))
                .findFirst()
                .map(witness -> witness.doubt)
                .orElse(Doubt.HEAD_NOT_UNDERSTOOD);
    }
}
