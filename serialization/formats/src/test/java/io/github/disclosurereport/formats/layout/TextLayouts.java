package io.github.disclosurereport.formats.layout;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.AnnualReport;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Layouts in plain text. */
final class TextLayouts {

    private TextLayouts() {}

    static List<Layout> all() {
        return List.of(
                Layout.text(
                        "text-field-per-line",
                        "saved from a browser: a field a line behind a tab, an empty line after each row",
                        random -> new TextWriter(TextTables::fieldPerLine)),
                Layout.text(
                        "text-bare-field-per-line",
                        "a field a line, nothing to tell rows",
                        random -> new TextWriter(TextTables::bareFieldPerLine)),
                Layout.text(
                        "text-tabs",
                        "copied from a browser: a row a line with tabs, nothing under spans",
                        random -> new TextWriter(grid -> TextTables.rowPerLine(grid, "\t"))),
                Layout.text(
                        "text-tabs-rectangle",
                        "a row a line with tabs, empty fields under spans",
                        random -> new TextWriter(grid -> TextTables.rectangle(grid, "\t"))),
                Layout.text(
                        "text-blanks",
                        "a row a line with blanks",
                        random -> new TextWriter(grid -> TextTables.rowPerLine(grid, " "))),
                Layout.text(
                        "text-columns",
                        "columns below each other, group labels beside the middle of their rows",
                        random -> new TextWriter(AlignedText::columns)),
                Layout.text("text-markdown", "Markdown", random -> markdown()),
                Layout.text("text-asciidoc", "AsciiDoc, with a field or a row in each line", random -> {
                    boolean isRowPerLine = random.nextBoolean();
                    return new TextWriter(grid -> TextTables.asciiDoc(grid, isRowPerLine));
                }),
                Layout.text(
                        "text-forum",
                        "a post of a forum, with tags in brackets",
                        random -> new TextWriter(TextTables::forum)),
                Layout.text("text-boxes", "borders drawn with lines", random -> new TextWriter(AlignedText::boxes)),
                Layout.text(
                                "text-one-line",
                                "the whole report on one line with single blanks",
                                random -> joinedBy(" ", grid -> TextTables.rowPerLine(grid, " ")))
                        .joiningParagraphs(),
                Layout.text(
                        "text-wrapped-labels",
                        "labels go on in the next line, with the figures beside or between their halves",
                        random -> new TextWriter(grid -> TextTables.wrapped(grid, random))),
                Layout.text(
                                "text-pages",
                                "lines of a page's width, page numbers, page breaks",
                                random -> new PageWriter())
                        .joiningParagraphs(),
                new Layout(
                        "text-run-together",
                        "nothing at all between fields and paragraphs; some figures cannot be told",
                        TextLayouts::runTogether),
                Layout.text(
                        "text-kangxi-radicals",
                        "text of a PDF with radicals for characters in labels and headings",
                        (sheet, random) -> LabelLayouts.inRadicals(sheet),
                        random -> new TextWriter(grid -> TextTables.rowPerLine(grid, " "))),
                Layout.text(
                        "text-group-labels-lost",
                        "a row a line with blanks, no group labels",
                        (sheet, random) -> sheet.mapTables(grid -> List.of(GridSpans.withoutGroups(grid))),
                        random -> new TextWriter(grid -> TextTables.rowPerLine(grid, " "))),
                new Layout(
                        "text-crawled",
                        "what a crawler kept: its own head, the page's furniture",
                        TextLayouts::crawled),
                Layout.text(
                        "text-thousands",
                        "a row a line with blanks, commas between thousands",
                        (sheet, random) -> sheet.mapFigures(field -> FigureLayouts.grouped(field.text())),
                        random -> new TextWriter(grid -> TextTables.rowPerLine(grid, " "))),
                Layout.text(
                                "text-spaced-letters",
                                "a row a line, and a blank between all letters, as programs recognize them",
                                random -> spaced())
                        .joiningParagraphs(),
                Layout.text(
                        "text-line-numbers",
                        "a number in front of every line, a row a line with blanks",
                        random -> numbered()),
                Layout.text(
                        "text-markdown-marks",
                        "Markdown as converters write it: bold labels, <br> in them",
                        (sheet, random) -> sheet.mapLabels(TextLayouts::marked),
                        random -> markdown()),
                Layout.text(
                        "text-cases-upright",
                        "a row a line with tabs, table 四 as three rows of five",
                        (sheet, random) ->
                                sheet.mapTable(TableKind.CASES, grid -> List.of(CaseGrids.upright(sheet.report()))),
                        random -> new TextWriter(grid -> TextTables.rowPerLine(grid, "\t"))),
                new Layout("text-gbk", "GBK with Windows line ends, a row a line with tabs", TextLayouts::windows));
    }

    private static Dressed windows(AnnualReport report, Random random) {
        String text = new TextWriter(grid -> TextTables.rowPerLine(grid, "\t")).write(Layout.sheet(report, random));
        return Dressed.text(text.replace("\n", "\r\n"), report).encoded(Charset.forName("GBK"));
    }

    private static TextWriter spaced() {
        return new TextWriter(grid -> TextTables.rowPerLine(grid, " ")) {
            @Override
            String document(List<String> lines) {
                return super.document(lines).replaceAll("(?<=[^\\x00-\\x7F])(?=\\S)|(?<=\\S)(?=[^\\x00-\\x7F])", " ");
            }
        };
    }

    private static TextWriter markdown() {
        return new TextWriter(TextTables::pipes) {
            @Override
            List<String> title(String text) {
                return List.of("# " + text, "");
            }

            @Override
            List<String> headline(String text) {
                return List.of("## " + text, "");
            }

            @Override
            List<String> paragraph(String text) {
                return List.of(text, "");
            }
        };
    }

    private static String marked(String label) {
        int middle = label.length() / 2;
        return label.isEmpty() ? label : "**" + label.substring(0, middle) + "<br>" + label.substring(middle) + "**";
    }

    private static TextWriter numbered() {
        return new TextWriter(grid -> TextTables.rowPerLine(grid, " ")) {
            @Override
            String document(List<String> lines) {
                List<String> single = lines.stream().flatMap(String::lines).toList();
                return IntStream.range(0, single.size())
                        .mapToObj(i -> String.format(Locale.ROOT, "%4d  %s%n", i + 1, single.get(i)))
                        .collect(Collectors.joining());
            }
        };
    }

    private static TextWriter joinedBy(String separator, Function<Grid, List<String>> table) {
        return new TextWriter(table) {
            @Override
            String document(List<String> lines) {
                return String.join(separator, lines) + "\n";
            }
        };
    }

    /** All prose stands above the tables: behind a figure nobody could tell where it begins. */
    private static Dressed runTogether(AnnualReport report, Random random) {
        Sheet sheet = Sheet.of(report, List::size);
        Set<CellPath> unknowable = new HashSet<>();
        for (TableKind kind : TableKind.values()) {
            unknowable.addAll(RunTogether.unknowable(Grid.of(report, kind)));
        }
        String text = joinedBy("", grid -> TextTables.rowPerLine(grid, "")).write(sheet);
        return Dressed.text(text, report).withUnknowable(unknowable).withParagraphsJoined();
    }

    private static Dressed crawled(AnnualReport report, Random random) {
        AnnualReport published = PortalLayouts.published(report, random);
        String organ = published.organ().orElseThrow();
        int year = published.reportYear().orElseThrow();
        String head = """
                标题: {title}
                发布时间: {date} 10:12
                文号:
                发布机构: {organ}
                栏目: 政府信息公开年报
                原文链接: https://www.portal.example/zwgk/nb/{last}01/t{last}0120_1.html
                ==================== 正文 ====================
                当前位置： 首页 > 政务公开 > 政府信息公开年报
                """;
        String foot = """
                打印本页 关闭窗口
                上一篇：{organ}{last}年政府信息公开工作年度报告
                下一篇：{organ}{next}年政府信息公开工作年度报告
                """;
        String text = new TextWriter(TextTables::fieldPerLine).write(Layout.sheet(published, random));
        String page = (head + text + foot)
                .replace("{title}", published.title().orElseThrow())
                .replace("{date}", published.published().orElseThrow().toString())
                .replace("{organ}", organ)
                .replace("{last}", Integer.toString(year - 1))
                .replace("{next}", Integer.toString(year + 1));
        return Dressed.text(page, published);
    }
}
