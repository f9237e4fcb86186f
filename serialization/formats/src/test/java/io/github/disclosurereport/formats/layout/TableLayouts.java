package io.github.disclosurereport.formats.layout;

import static io.github.disclosurereport.form.TableKind.CASES;
import static io.github.disclosurereport.form.TableKind.PROACTIVE;
import static io.github.disclosurereport.form.TableKind.REQUESTS;

import io.github.disclosurereport.formats.layout.Field.Part;
import io.github.disclosurereport.formats.layout.Layout.Change;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Layouts in which the tables have other spans, rows or columns than the form. */
final class TableLayouts {

    /** The row after （三）不予公开, counted from the first outcome. */
    private static final int ROWS_ON_FIRST_PAGE = 10;

    private TableLayouts() {}

    static List<Layout> all() {
        return List.of(
                Layout.html("plain", "the official tables as they are", (sheet, random) -> sheet),
                Layout.html(
                        "blank-head-fields",
                        "heads have no spans but blank fields in their place",
                        tables(grid -> GridSpans.blanked(grid, GridSpans::isHead))),
                Layout.html(
                        "blank-label-fields",
                        "row labels have no spans but blank fields in their place",
                        tables(grid -> GridSpans.blanked(grid, GridSpans::isRowLabel))),
                Layout.html(
                        "blank-fields", "no spans at all, blank fields in their place", tables(GridSpans::rectangle)),
                Layout.html(
                        "wrong-rowspans",
                        "row spans of group labels are a row or two wrong",
                        requests((grid, random) -> List.of(GridSpans.misnumbered(grid, random)))),
                Layout.html(
                        "group-labels-repeated",
                        "group labels stand in each row",
                        tables(grid -> GridSpans.repeated(grid, field -> field.part() == Part.ROW_GROUP))),
                Layout.html("group-labels-lost", "no group labels beside the rows", tables(GridSpans::withoutGroups)),
                Layout.html(
                        "group-label-in-two",
                        "the label 三、本年度办理结果 stands twice, because the page ended there",
                        requests((grid, random) -> List.of(GridRows.below(brokenAfterDenied(grid))))),
                Layout.html(
                        "head-repeated",
                        "the head of table 三 again in its middle",
                        requests(TableLayouts::withHeadRepeated)),
                Layout.html(
                        "requests-in-two-tables",
                        "table 三 goes on in a second table without a head",
                        requests((grid, random) -> GridRows.brokenAt(grid, GridRows.anyBreak(grid, random)))),
                Layout.html(
                        "requests-in-two-tables-with-heads",
                        "table 三 goes on in a second table with the head again",
                        requests(TableLayouts::inTwoWithHeads)),
                Layout.html(
                        "proactive-by-blocks",
                        "each block of table 二 is a table of its own",
                        (sheet, random) -> sheet.mapTable(PROACTIVE, GridRows::blocks)),
                Layout.html(
                        "rows-in-another-order",
                        "rows of a group in another order, with their official numbers",
                        requests((grid, random) -> List.of(GridRows.shuffled(grid, random)))),
                Layout.html(
                        "subtotals",
                        "a row 小计 in each group and a column 法人小计",
                        requests((grid, random) -> List.of(Subtotals.organizationColumn(Subtotals.rowsBelow(grid))))),
                Layout.html(
                        "groups-as-rows",
                        "（三）–（六） are rows of their own with sums",
                        requests((grid, random) -> List.of(Subtotals.groupsAsRows(grid)))),
                Layout.html("widened-columns", "each figure spans two columns", tables(GridColumns::widened)),
                Layout.html("empty-columns", "an empty field behind each figure", tables(GridColumns::spaced)),
                Layout.html(
                        "cases-upright",
                        "table 四 as three rows of five",
                        (sheet, random) -> sheet.mapTable(CASES, grid -> List.of(CaseGrids.upright(sheet.report())))),
                Layout.html(
                        "cases-in-two-tables",
                        "reconsideration and litigation as two tables",
                        (sheet, random) -> sheet.mapTable(CASES, CaseGrids::apart)),
                Layout.html(
                        "requests-on-their-side",
                        "table 三 with the outcomes across and the applicants down",
                        requests((grid, random) -> List.of(GridColumns.turned(grid)))),
                Layout.html(
                        "cases-down",
                        "table 四 with the results down and the forums across",
                        (sheet, random) -> sheet.mapTable(
                                CASES, grid -> List.of(GridColumns.turned(CaseGrids.upright(sheet.report()))))),
                Layout.html(
                        "requests-cut-lengthwise",
                        "table 三 in two tables with the same rows, three columns and four",
                        requests((grid, random) -> GridColumns.cutLengthwise(grid, 3, 4))),
                Layout.html(
                        "requests-cut-in-three",
                        "table 三 in three tables with the same rows, one column, five and one",
                        requests((grid, random) -> GridColumns.cutLengthwise(grid, 1, 5, 1))),
                Layout.html(
                        "labels-across",
                        "the label of each row of table 三 across the table, above its figures",
                        requests((grid, random) -> List.of(GridRows.labelsAcross(grid)))),
                Layout.html(
                        "labels-at-the-right",
                        "the labels of table 三 behind the figures",
                        requests((grid, random) -> List.of(GridColumns.mirrored(grid)))),
                Layout.html(
                        "row-numbers",
                        "a column 序号 in tables 三 and 四",
                        (sheet, random) -> sheet.mapTable(REQUESTS, grid -> List.of(GridColumns.numbered(grid)))
                                .mapTable(CASES, grid -> List.of(GridColumns.numbered(grid)))),
                Layout.html(
                        "labels-in-each-field",
                        "labels stand in each field that they span",
                        tables(GridSpans::labelsInEachField)),
                Layout.html(
                        "padded-at-the-end",
                        "nothing where spans were, blank fields at the end of the rows instead",
                        requests((grid, random) -> List.of(GridSpans.paddedAtTheEnd(grid)))),
                Layout.html(
                        "labels-over-rows",
                        "labels broken over two rows of a grid without spans",
                        tables(grid -> GridSpans.brokenLabels(grid, 10))),
                Layout.html(
                        "cases-one-figure-a-line",
                        "table 四 as fifteen rows of one figure",
                        (sheet, random) ->
                                sheet.mapTable(CASES, grid -> List.of(CaseGrids.oneFigureALine(sheet.report())))));
    }

    static Change tables(Function<Grid, Grid> change) {
        return (sheet, random) -> sheet.mapTables(grid -> List.of(change.apply(grid)));
    }

    static Change requests(BiFunction<Grid, Random, List<Grid>> change) {
        return (sheet, random) -> sheet.mapTable(REQUESTS, grid -> change.apply(grid, random));
    }

    private static Grid[] brokenAfterDenied(Grid grid) {
        int firstOutcome = grid.headRows() + 2;
        return GridRows.brokenAt(grid, firstOutcome + ROWS_ON_FIRST_PAGE).toArray(Grid[]::new);
    }

    static List<Grid> withHeadRepeated(Grid grid, Random random) {
        List<Grid> parts = GridRows.brokenAt(grid, GridRows.anyBreak(grid, random));
        return List.of(GridRows.below(parts.get(0), GridRows.head(grid), parts.get(1)));
    }

    private static List<Grid> inTwoWithHeads(Grid grid, Random random) {
        List<Grid> parts = GridRows.brokenAt(grid, GridRows.anyBreak(grid, random));
        return List.of(parts.get(0), GridRows.below(GridRows.head(grid), parts.get(1)));
    }
}
