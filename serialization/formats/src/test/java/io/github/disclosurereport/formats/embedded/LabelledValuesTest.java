package io.github.disclosurereport.formats.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.ReportFormats;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** JSON in which reports stand as values under their labels. */
class LabelledValuesTest {

    private static final ReportFormats FORMATS = ReportFormats.standard();
    private static final CellPath ISSUED = CellPath.parse("proactive.rules.issued");

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
