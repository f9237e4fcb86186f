package io.github.disclosurereport.formats.layout;

import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.formats.layout.Block.Headline;
import io.github.disclosurereport.formats.layout.Block.Paragraph;
import io.github.disclosurereport.formats.layout.Block.Table;
import io.github.disclosurereport.formats.layout.Block.Title;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A report as a document, before it is written in a markup. */
record Sheet(AnnualReport report, List<Block> blocks) {

    Sheet {
        blocks = List.copyOf(blocks);
    }

    /**
     * The report as the form has it.
     *
     * @param above how many paragraphs of a section stand above its table
     */
    static Sheet of(AnnualReport report, ToIntFunction<List<String>> above) {
        List<Block> blocks = new ArrayList<>(List.of(new Title(report.title().orElseThrow())));
        report.preface().paragraphs().forEach(text -> blocks.add(new Paragraph(text)));
        for (Section section : report.sections()) {
            SectionKind kind = section.kind();
            List<String> paragraphs = section.text().paragraphs();
            int first = kind.table().isPresent() ? above.applyAsInt(paragraphs) : paragraphs.size();
            blocks.add(new Headline(kind, kind.heading(report.edition())));
            paragraphs.subList(0, first).forEach(text -> blocks.add(new Paragraph(text)));
            kind.table().ifPresent(table -> blocks.add(new Table(Grid.of(report, table))));
            paragraphs.subList(first, paragraphs.size()).forEach(text -> blocks.add(new Paragraph(text)));
        }
        return new Sheet(report, blocks);
    }

    String title() {
        return report.title().orElseThrow();
    }

    Sheet flatMap(Function<Block, Stream<Block>> change) {
        return new Sheet(report, blocks.stream().flatMap(change).toList());
    }

    Sheet mapHeadlines(Function<Headline, String> change) {
        return flatMap(block ->
                Stream.of(block instanceof Headline headline ? headline.withText(change.apply(headline)) : block));
    }

    /** Each table as one or more. */
    Sheet mapTables(Function<Grid, List<Grid>> change) {
        return flatMap(block -> block instanceof Table table
                ? change.apply(table.grid()).stream().map(Table::new)
                : Stream.of(block));
    }

    /** One of the three tables as one or more. */
    Sheet mapTable(TableKind kind, Function<Grid, List<Grid>> change) {
        return mapTables(grid -> grid.kind() == kind ? change.apply(grid) : List.of(grid));
    }

    Sheet mapFields(UnaryOperator<Field> change) {
        return mapTables(grid -> List.of(grid.mapFields(change)));
    }

    Sheet mapLabels(UnaryOperator<String> change) {
        return mapFields(field -> field.isLabel() ? field.withText(change.apply(field.text())) : field);
    }

    Sheet mapFigures(Function<Field, String> change) {
        return mapFields(field -> field.isFigure() ? field.withText(change.apply(field)) : field);
    }
}
