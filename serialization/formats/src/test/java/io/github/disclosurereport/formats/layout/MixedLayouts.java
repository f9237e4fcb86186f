package io.github.disclosurereport.formats.layout;

import io.github.disclosurereport.formats.layout.Field.Part;
import io.github.disclosurereport.formats.layout.Layout.Change;
import java.util.List;
import java.util.Random;

/** Layouts that do several things at once, as portals do: another mixture for each document. */
final class MixedLayouts {

    private static final List<Change> TABLES = List.of(
            TableLayouts.tables(GridSpans::rectangle),
            TableLayouts.tables(grid -> GridSpans.blanked(grid, GridSpans::isHead)),
            TableLayouts.tables(grid -> GridSpans.repeated(grid, field -> field.part() == Part.ROW_GROUP)),
            TableLayouts.tables(GridSpans::withoutGroups),
            TableLayouts.tables(GridColumns::spaced),
            TableLayouts.requests(TableLayouts::withHeadRepeated),
            TableLayouts.requests((grid, random) -> List.of(GridRows.shuffled(grid, random))),
            TableLayouts.requests((grid, random) -> List.of(Subtotals.groupsAsRows(grid))));

    private static final List<Change> WORDS = List.of(
            (sheet, random) -> sheet.mapLabels(label -> Words.misspelt(label, random)),
            (sheet, random) -> sheet.mapLabels(label -> Words.mixedWidth(label, random)),
            (sheet, random) -> LabelLayouts.inRadicals(sheet),
            LabelLayouts::ofOtherEdition);

    private static final List<Change> FIGURES = List.of(
            (sheet, random) -> sheet,
            (sheet, random) -> sheet.mapFigures(field -> Words.fullWidth(field.text())),
            (sheet, random) -> sheet.mapFigures(field -> FigureLayouts.grouped(field.text())));

    private MixedLayouts() {}

    static List<Layout> all() {
        return List.of(
                Layout.html(
                        "mixed",
                        "HTML with other tables, labels and figures",
                        MixedLayouts::mixed,
                        random -> Choice.of(
                                List.of(
                                        new HtmlWriter(),
                                        MarkupLayouts.heads(),
                                        new WordHtmlWriter(),
                                        new OldHtmlWriter(),
                                        new BigTableWriter()),
                                random)),
                Layout.text(
                        "text-mixed",
                        "text with other tables, labels and figures",
                        MixedLayouts::mixed,
                        random -> Choice.of(
                                List.of(
                                        new TextWriter(TextTables::fieldPerLine),
                                        new TextWriter(grid -> TextTables.rectangle(grid, "\t")),
                                        new TextWriter(grid -> TextTables.rowPerLine(grid, " "))),
                                random)));
    }

    private static Sheet mixed(Sheet sheet, Random random) {
        Sheet tables = Choice.of(TABLES, random).apply(sheet, random);
        Sheet words = Choice.of(WORDS, random).apply(tables, random);
        return Choice.of(FIGURES, random).apply(words, random);
    }
}
