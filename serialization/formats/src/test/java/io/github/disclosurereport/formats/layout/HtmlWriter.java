package io.github.disclosurereport.formats.layout;

import io.github.disclosurereport.formats.layout.Block.Headline;
import io.github.disclosurereport.formats.layout.Block.Paragraph;
import io.github.disclosurereport.formats.layout.Block.Table;
import io.github.disclosurereport.formats.layout.Block.Title;
import java.util.List;
import java.util.stream.Collectors;

/** Writes plain HTML. A layout with another markup overrides the methods that it writes differently. */
class HtmlWriter {

    String write(Sheet sheet) {
        return page(escaped(sheet.title()), body(sheet.blocks()));
    }

    String page(String title, String body) {
        return "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head><meta charset=\"utf-8\"><title>" + title
                + "</title></head>\n<body>\n" + body + "\n</body>\n</html>\n";
    }

    String body(List<Block> blocks) {
        return blocks.stream().map(this::block).collect(Collectors.joining("\n"));
    }

    final String block(Block block) {
        if (block instanceof Title title) {
            return title(escaped(title.text()));
        }
        if (block instanceof Headline headline) {
            return headline(escaped(headline.text()));
        }
        if (block instanceof Paragraph paragraph) {
            return paragraph(escaped(paragraph.text()));
        }
        return table(((Table) block).grid());
    }

    String title(String text) {
        return "<h1>" + text + "</h1>";
    }

    String headline(String text) {
        return paragraph(text);
    }

    String paragraph(String text) {
        return "<p>" + text + "</p>";
    }

    String table(Grid grid) {
        return "<table border=\"1\">\n<tbody>\n" + rows(grid.rows()) + "\n</tbody>\n</table>";
    }

    final String rows(List<List<Field>> rows) {
        return rows.stream().map(this::row).collect(Collectors.joining("\n"));
    }

    String row(List<Field> fields) {
        return "<tr>" + fields.stream().map(this::field).collect(Collectors.joining()) + "</tr>";
    }

    String field(Field field) {
        return "<td" + spans(field) + ">" + content(field) + "</td>";
    }

    String content(Field field) {
        return escaped(field.text());
    }

    final String spans(Field field) {
        return span("rowspan", field.rowSpan()) + span("colspan", field.columnSpan());
    }

    private static String span(String name, int count) {
        return count == 1 ? "" : " " + name + "=\"" + count + "\"";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
