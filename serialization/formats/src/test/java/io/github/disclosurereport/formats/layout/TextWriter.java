package io.github.disclosurereport.formats.layout;

import io.github.disclosurereport.formats.layout.Block.Headline;
import io.github.disclosurereport.formats.layout.Block.Paragraph;
import io.github.disclosurereport.formats.layout.Block.Table;
import io.github.disclosurereport.formats.layout.Block.Title;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes plain text: a line for each heading and paragraph, and a table as its layout has it. */
class TextWriter {

    private final Function<Grid, List<String>> table;

    TextWriter(Function<Grid, List<String>> table) {
        this.table = table;
    }

    String write(Sheet sheet) {
        return document(sheet.blocks().stream().flatMap(this::lines).toList());
    }

    String document(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    final Stream<String> lines(Block block) {
        if (block instanceof Title title) {
            return title(title.text()).stream();
        }
        if (block instanceof Headline headline) {
            return headline(headline.text()).stream();
        }
        if (block instanceof Paragraph paragraph) {
            return paragraph(paragraph.text()).stream();
        }
        return table.apply(((Table) block).grid()).stream();
    }

    List<String> title(String text) {
        return List.of(text);
    }

    List<String> headline(String text) {
        return List.of(text);
    }

    List<String> paragraph(String text) {
        return List.of(text);
    }
}
