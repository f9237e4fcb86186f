package io.github.disclosurereport.formats.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.table.Cell;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON in which reports stand as values under their labels. */
class LabelledValuesTest {

    private static final ReportFormats FORMATS = ReportFormats.standard();
    private static final CellPath ISSUED = CellPath.parse("proactive.rules.issued");
    private static final CellPath REPEALED = CellPath.parse("proactive.rules.repealed");
    private static final CellPath IN_FORCE = CellPath.parse("proactive.rules.inForce");

    @Test
    void reports_of_several_years_are_several_documents() {
        List<Document> reports =
                FORMATS.open(file("{\"data\":{\"list\":[" + report(2023, 12) + "," + report(2024, 7) + "]}}"));
        assertThat(reports).extracting(Document::name).containsExactly("file.json#values", "file.json#values2");
        assertThat(reports)
                .extracting(report -> FORMATS.read(report).report().reportYear().orElseThrow())
                .containsExactly(2023, 2024);
        assertThat(reports)
                .extracting(report -> FORMATS.read(report).report().cell(ISSUED).toString())
                .containsExactly("12", "7");
    }

    @Test
    void a_report_that_has_its_title_twice_is_one() {
        String pages = "{\"pages\":[" + report(2024, 12) + ",{\"title\":\"" + title(2024)
                + "\",\"rows\":[[\"行政许可\",\"5\"]]}]}";
        assertThat(FORMATS.open(file(pages))).extracting(Document::name).containsExactly("file.json#values");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'row':2,'col':1,'text':'12'},{'row':2,'col':3,'text':'20'}",
                "{'row':2,'col':3,'text':20},{'row':2,'col':1,'text':12,'polygon':[1,2,3,4]}"
            })
    void cells_that_tell_their_places_are_a_table_in_whatever_order(String cells) {
        AnnualReport report = FORMATS.read(places(cells)).report();
        assertThat(report.cell(ISSUED).toString()).isEqualTo("12");
        assertThat(report.cell(REPEALED)).isEqualTo(Cell.BLANK);
        assertThat(report.cell(IN_FORCE).toString()).isEqualTo("20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'row':2,'col':1,'text':'12'},{'row':2,'col':1,'text':'7'},{'row':2,'col':3,'text':'20'}",
                "{'row':2,'col':1,'text':'12','colspan':2},{'row':2,'col':2,'text':'7'},{'row':2,'col':3,'text':'20'}",
                "{'row':2,'col':1,'text':''},{'row':2,'col':2,'text':'7'}"
            })
    void cells_in_each_others_place_or_lost_are_no_table(String cells) {
        AnnualReport report = FORMATS.read(places(cells)).report();
        assertThat(List.of(ISSUED, REPEALED, IN_FORCE))
                .allSatisfy(path -> assertThat(report.cell(path)).isEqualTo(Cell.UNKNOWN));
    }

    @Test
    void numbers_that_only_count_the_cells_of_a_row_are_no_places() {
        String cells = "{'row':2,'col':1,'text':'7'},{'row':2,'col':2,'text':'20'}";
        AnnualReport report = FORMATS.read(places(cells)).report();
        assertThat(List.of(ISSUED, REPEALED, IN_FORCE))
                .allSatisfy(path -> assertThat(report.cell(path)).isEqualTo(Cell.UNKNOWN));
    }

    /** Table 二 but for the figures of its first row. */
    private static Document places(String figures) {
        String cells = """
                {'row':0,'col':0,'text':'第二十条第（一）项','colspan':4},
                {'row':1,'col':0,'text':'信息内容'},{'row':1,'col':1,'text':'本年制发件数'},
                {'row':1,'col':2,'text':'本年废止件数'},{'row':1,'col':3,'text':'现行有效件数'},
                {'row':2,'col':0,'text':'规章'},
                {'row':3,'col':0,'text':'行政规范性文件'},{'row':3,'col':1,'text':'3'},
                {'row':3,'col':2,'text':'1'},{'row':3,'col':3,'text':'9'},
                {'row':4,'col':0,'text':'第二十条第（五）项','colspan':4},
                {'row':5,'col':0,'text':'信息内容'},{'row':5,'col':1,'text':'本年处理决定数量','colspan':3},
                {'row':6,'col':0,'text':'行政许可'},{'row':6,'col':1,'text':'5','colspan':3},""";
        String page = "{'title':'" + title(2024) + "','一、总体情况':['" + "公开。".repeat(80)
                + "'],'二、主动公开政府信息情况':['好。'],'三、收到和处理政府信息公开申请情况':['好。'],'cells':[" + cells + figures + "]}";
        return file(page.replace('\'', '"'));
    }

    private static String title(int year) {
        return "青岭市民政局" + year + "年政府信息公开工作年度报告";
    }

    private static String report(int year, int issued) {
        return """
                {"title": "%s", "二、主动公开政府信息情况": [
                 ["第二十条第（一）项", null, null, null],
                 ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
                 ["规章", %d, 0, 20],
                 ["行政规范性文件", 3, 1, 9],
                 ["第二十条第（五）项", null, null, null],
                 ["信息内容", "本年处理决定数量", null, null],
                 ["行政许可", 5, null, null],
                 ["第二十条第（六）项", null, null, null],
                 ["信息内容", "本年处理决定数量", null, null],
                 ["行政处罚", 7, null, null],
                 ["行政强制", 2, null, null]]}""".formatted(title(year), issued);
    }

    private static Document file(String text) {
        return new Document("file.json", text.getBytes(StandardCharsets.UTF_8));
    }
}
