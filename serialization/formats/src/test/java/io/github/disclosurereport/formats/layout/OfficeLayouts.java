package io.github.disclosurereport.formats.layout;

import io.github.disclosurereport.formats.layout.Grid.Placed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents and sheets that office programs save as one XML file. */
final class OfficeLayouts {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private OfficeLayouts() {}

    static List<Layout> all() {
        return List.of(
                office(
                        "office-word",
                        "WordprocessingML, a run for every few letters",
                        XML + "<?mso-application progid=\"Word.Document\"?>\n<w:wordDocument><w:body>",
                        "</w:body></w:wordDocument>",
                        OfficeLayouts::wordParagraph,
                        grid -> table(
                                grid, "<w:tbl><w:tblPr/>", "</w:tbl>", "<w:tr>", "</w:tr>", OfficeLayouts::wordField)),
                office(
                        "office-sheet",
                        "SpreadsheetML, a paragraph in a row of its own, nothing for blank fields",
                        XML + "<?mso-application progid=\"Excel.Sheet\"?>\n"
                                + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet><Table>",
                        "</Table></Worksheet></Workbook>",
                        text -> "<Row><Cell ss:MergeAcross=\"9\"><Data ss:Type=\"String\">" + text
                                + "</Data></Cell></Row>",
                        grid -> table(
                                grid,
                                "</Table></Worksheet><Worksheet><Table>",
                                "<Row ss:Hidden=\"1\"><Cell><Data>上年</Data></Cell></Row>",
                                "<Row>",
                                "</Row>",
                                OfficeLayouts::sheetField)),
                office(
                        "office-open",
                        "flat OpenDocument, with what spans cover",
                        XML + "<office:document><office:automatic-styles/><office:body><office:text>",
                        "</office:text></office:body></office:document>",
                        text -> "<text:p>" + text + "</text:p>",
                        grid -> table(
                                grid,
                                "<table:table><table:table-column table:number-columns-repeated=\"3\"/>",
                                "</table:table>",
                                "<table:table-row>",
                                "</table:table-row>",
                                OfficeLayouts::openField)));
    }

    private static Layout office(
            String name,
            String description,
            String begin,
            String end,
            UnaryOperator<String> paragraph,
            Function<Grid, String> table) {
        return new Layout(name, description, (report, random) -> {
            String body = Layout.sheet(report, random).blocks().stream()
                    .map(block -> block instanceof Block.Table grid
                            ? table.apply(grid.grid())
                            : paragraph.apply(HtmlWriter.escaped(text(block))))
                    .collect(Collectors.joining("\n"));
            return new Dressed("", "report.xml", begin + body + end, StandardCharsets.UTF_8, report, Set.of(), false);
        });
    }

    private static String text(Block block) {
        if (block instanceof Block.Title title) {
            return title.text();
        }
        return block instanceof Block.Headline headline ? headline.text() : ((Block.Paragraph) block).text();
    }

    /** A place in a grid, and the field that covers it. */
    private record Spot(int row, int column, Placed placed) {

        Field field() {
            return placed.field();
        }

        boolean isCorner() {
            return row == placed.row() && isFirst();
        }

        boolean isFirst() {
            return column == placed.column();
        }

        String words() {
            return HtmlWriter.escaped(field().text());
        }
    }

    private static String table(
            Grid grid, String begin, String end, String row, String endOfRow, Function<Spot, String> field) {
        return IntStream.range(0, grid.rows().size())
                .mapToObj(number -> IntStream.range(0, grid.width())
                        .mapToObj(column -> spot(grid, number, column))
                        .flatMap(Optional::stream)
                        .map(field)
                        .collect(Collectors.joining("", row, endOfRow)))
                .collect(Collectors.joining("\n", begin, end));
    }

    private static Optional<Spot> spot(Grid grid, int row, int column) {
        return grid.placed().stream()
                .filter(placed -> row >= placed.row()
                        && row < placed.row() + placed.field().rowSpan()
                        && column >= placed.column()
                        && column < placed.column() + placed.field().columnSpan())
                .findFirst()
                .map(placed -> new Spot(row, column, placed));
    }

    private static String wordParagraph(String text) {
        int middle = text.length() / 2;
        return "<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr>\n<w:r><w:t>" + text.substring(0, middle)
                + "</w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>7</w:t></w:r>\n<w:r><w:t>" + text.substring(middle)
                + "</w:t></w:r></w:p>";
    }

    private static String wordField(Spot spot) {
        if (!spot.isFirst()) {
            return "";
        }
        String span = "<w:gridSpan w:val=\"" + spot.field().columnSpan() + "\"/>";
        String merge =
                spot.field().rowSpan() == 1 ? "" : spot.isCorner() ? "<w:vmerge w:val=\"restart\"/>" : "<w:vmerge/>";
        return "<w:tc><w:tcPr>" + span + merge + "</w:tcPr>"
                + (spot.isCorner() ? wordParagraph(spot.words()) : "<w:p/>") + "</w:tc>";
    }

    private static String sheetField(Spot spot) {
        if (!spot.isCorner() || spot.words().isEmpty()) {
            return "";
        }
        return "<Cell ss:Index=\"" + (spot.column() + 1) + "\" ss:MergeAcross=\""
                + (spot.field().columnSpan() - 1) + "\" ss:MergeDown=\""
                + (spot.field().rowSpan() - 1) + "\"><Data ss:Type=\"String\">" + spot.words() + "</Data></Cell>";
    }

    private static String openField(Spot spot) {
        return spot.isCorner()
                ? "<table:table-cell table:number-columns-spanned=\""
                        + spot.field().columnSpan()
                        + "\" table:number-rows-spanned=\"" + spot.field().rowSpan() + "\"><text:p><text:span>"
                        + spot.words()
                        + "</text:span></text:p></table:table-cell>"
                : "<table:covered-table-cell/>";
    }
}
