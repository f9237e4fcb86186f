package io.github.disclosurereport.formats.layout;

import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.formats.layout.Block.Headline;
import io.github.disclosurereport.formats.layout.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Layouts in which headings and prose are printed otherwise. */
final class HeadingLayouts {

    private HeadingLayouts() {}

    static List<Layout> all() {
        return List.of(
                numbered("headings-without-numerals", "headings without numerals", section -> ""),
                numbered("headings-arabic", "headings numbered 1. to 6.", section -> (section.ordinal() + 1) + "."),
                numbered(
                        "headings-in-brackets",
                        "headings numbered （一） to （六）",
                        section -> "（" + section.numeral() + "）"),
                numbered("headings-as-parts", "headings numbered 第一部分", section -> "第" + section.numeral() + "部分 "),
                numbered("headings-with-dots", "headings numbered 一.", section -> section.numeral() + "."),
                numbered(
                        "headings-with-blanks",
                        "headings numbered 一、 and a blank",
                        section -> section.numeral() + "、 "),
                Layout.html(
                        "headings-reworded",
                        "headings in other words that mean the same",
                        (sheet, random) -> sheet.mapHeadlines(headline -> LabelLayouts.reworded(headline, random))),
                Layout.html("headings-h2", "headings as h2", random -> wrapping("<h2>", "</h2>")),
                Layout.html(
                        "headings-strong",
                        "headings as strong in a paragraph",
                        random -> wrapping("<p><strong>", "</strong></p>")),
                Layout.html(
                        "headings-run-in",
                        "the first paragraph behind a line break in the heading's paragraph",
                        random -> runIn()),
                Layout.html("line-breaks-alone", "no paragraphs, only line breaks and U+3000", random -> lineBreaks()),
                new Layout(
                        "prose-around-tables",
                        "paragraphs between heading and table and behind the table",
                        (report, random) -> Dressed.html(
                                new HtmlWriter().write(Sheet.of(report, paragraphs -> paragraphs.size() / 2)),
                                report)));
    }

    private static Layout numbered(String name, String description, Function<SectionKind, String> number) {
        return Layout.html(
                name,
                description,
                (sheet, random) -> sheet.mapHeadlines(headline -> number.apply(headline.section())
                        + headline.section().label(sheet.report().edition())));
    }

    private static HtmlWriter wrapping(String before, String after) {
        return new HtmlWriter() {
            @Override
            String headline(String text) {
                return before + text + after;
            }
        };
    }

    private static HtmlWriter runIn() {
        return new HtmlWriter() {
            @Override
            String body(List<Block> blocks) {
                List<String> lines = new ArrayList<>();
                for (int i = 0; i < blocks.size(); i++) {
                    boolean isBeforeProse = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Paragraph;
                    if (blocks.get(i) instanceof Headline headline && isBeforeProse) {
                        Paragraph first = (Paragraph) blocks.get(i + 1);
                        lines.add("<p>" + escaped(headline.text()) + "<br/>" + escaped(first.text()) + "</p>");
                        i++;
                    } else {
                        lines.add(block(blocks.get(i)));
                    }
                }
                return String.join("\n", lines);
            }
        };
    }

    private static HtmlWriter lineBreaks() {
        return new HtmlWriter() {
            @Override
            String body(List<Block> blocks) {
                return "<div class=\"content\">\n" + super.body(blocks) + "\n</div>";
            }

            @Override
            String paragraph(String text) {
                return "　　" + text + "<br><br>";
            }
        };
    }
}
