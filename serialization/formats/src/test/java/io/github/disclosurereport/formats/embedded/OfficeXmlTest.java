package io.github.disclosurereport.formats.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.table.Cell;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in fields of documents and sheets that office programs save as XML. */
class OfficeXmlTest {

    private static final ReportFormats FORMATS = ReportFormats.standard();
    private static final CellPath ISSUED = CellPath.parse("proactive.rules.issued");

    /** A field without words is the one that is tested. */
    private static final List<String> TABLE = List.of(
            "第二十条第（一）项",
            "信息内容,本年制发件数,本年废止件数,现行有效件数",
            "规章,,0,20",
            "行政规范性文件,3,1,9",
            "第二十条第（五）项",
            "信息内容,本年处理决定数量",
            "行政许可,5",
            "第二十条第（六）项",
            "信息内容,本年处理决定数量",
            "行政处罚,7",
            "行政强制,2");

    private static final Cell TWELVE = Cell.of(BigDecimal.valueOf(12), Unit.ITEM);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:r><w:t>12</w:t></w:r>",
                "<w:r><w:t>1</w:t></w:r><aml:annotation w:type=\"Word.Insertion\"><aml:content><w:r><w:t>2</w:t></w:r>"
                        + "</aml:content></aml:annotation>",
                "<w:r><w:t>12</w:t></w:r><aml:annotation w:type=\"Word.Deletion\"><aml:content><w:r><w:t>7</w:t></w:r>"
                        + "</aml:content></aml:annotation>",
                "<w:moveFrom><w:r><w:t>7</w:t></w:r></w:moveFrom><w:r><w:t>12</w:t></w:r>",
                "<w:r><w:rPr><w:vanish/></w:rPr><w:t>7</w:t></w:r><w:r><w:t>12</w:t></w:r>"
            })
    void of_a_document_what_is_printed_counts(String runs) {
        assertThat(read(document("<w:p>" + runs + "</w:p>"))).isEqualTo(TWELVE);
    }

    @Test
    void a_raised_number_is_none_of_the_digits() {
        String raised =
                "<w:p><w:r><w:t>12</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1</w:t></w:r></w:p>";
        assertThat(read(document(raised))).isEqualTo(Cell.UNKNOWN);
        assertThat(read(sheets(sheet(2024, "<Cell><Data>12<Font><Sup>1</Sup></Font></Data></Cell>"))))
                .isEqualTo(Cell.UNKNOWN);
    }

    @Test
    void what_is_drawn_in_a_field_may_be_a_figure() {
        String box =
                "<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>12</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>";
        assertThat(read(document(box))).isEqualTo(Cell.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Cell><Comment><Data>7</Data></Comment><Data>12</Data></Cell>",
                "<Cell><Data><S>7</S>12</Data></Cell>"
            })
    void of_a_sheet_what_is_printed_counts(String field) {
        assertThat(read(sheets(sheet(2024, field)))).isEqualTo(TWELVE);
    }

    @Test
    void of_a_sheet_the_last_fields_of_a_row_are_blank_where_none_are_written() {
        String whole = sheet(2024, "<Cell><Data>12</Data></Cell>");
        String cut = whole.replaceAll("<Cell><Data>(?:0|20|9)</Data></Cell>", "");
        AnnualReport report = FORMATS.read(file(sheets(cut))).report();
        assertThat(report.cell(ISSUED)).isEqualTo(TWELVE);
        assertThat(List.of("rules.repealed", "rules.inForce", "normativeDocuments.inForce"))
                .allSatisfy(cell -> assertThat(report.cell(CellPath.parse("proactive." + cell)))
                        .isEqualTo(Cell.BLANK));
    }

    @Test
    void in_open_document_a_note_in_front_of_a_field_is_beside_it() {
        String field = "<table:table-cell><office:annotation><text:p>7</text:p></office:annotation><text:p>12</text:p>"
                + "</table:table-cell>";
        String rows = rows(
                "table:table-row",
                TABLE,
                words -> words.isEmpty()
                        ? field
                        : "<table:table-cell><text:p>" + words + "</text:p></table:table-cell>");
        assertThat(read("<?xml version=\"1.0\"?><office:document><office:body><text:p>" + title(2024)
                        + "</text:p><text:p>二、主动公开政府信息情况</text:p><table:table>" + rows
                        + "</table:table></office:body></office:document>"))
                .isEqualTo(TWELVE);
    }

    @Test
    void sheets_with_titles_of_their_own_are_reports() {
        String field = "<Cell><Data>12</Data></Cell>";
        Document file = file(sheets(sheet(2023, field) + sheet(2024, field)));
        assertThat(FORMATS.open(file)).extracting(Document::name).containsExactly("file.xml#page", "file.xml#page2");
        assertThat(FORMATS.open(file(sheets(sheet(2024, field) + sheet(2024, field)))))
                .hasSize(1);
    }

    private static String title(int year) {
        return "青岭市民政局" + year + "年政府信息公开工作年度报告";
    }

    private static String document(String paragraphs) {
        return "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument><w:body>"
                + word(title(2024)) + word("二、主动公开政府信息情况") + "<w:tbl>"
                + rows("w:tr", TABLE, words -> "<w:tc>" + (words.isEmpty() ? paragraphs : word(words)) + "</w:tc>")
                + "</w:tbl></w:body></w:wordDocument>";
    }

    private static String word(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static String sheets(String sheets) {
        return "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook>" + sheets + "</Workbook>";
    }

    private static String sheet(int year, String field) {
        List<String> rows = new ArrayList<>(List.of(title(year), "二、主动公开政府信息情况"));
        rows.addAll(TABLE);
        return "<Worksheet><Table>"
                + rows("Row", rows, words -> words.isEmpty() ? field : "<Cell><Data>" + words + "</Data></Cell>")
                + "</Table></Worksheet>";
    }

    private static String rows(String tag, List<String> rows, UnaryOperator<String> field) {
        return rows.stream()
                .map(row -> Stream.of(row.split(",", -1))
                        .map(field)
                        .collect(Collectors.joining("", "<" + tag + ">", "</" + tag + ">")))
                .collect(Collectors.joining());
    }

    private static Document file(String text) {
        return new Document("file.xml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Cell read(String text) {
        return FORMATS.read(file(text)).report().cell(ISSUED);
    }
}
