package io.github.disclosurereport.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.validation.ReportCheck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesTest {

    @TempDir
    private Path folder;

    @Test
    void a_published_report_is_read_and_checked() throws IOException {
        String page = Path.of("reports", "qingling-mzj-2025.html").toString();
        assertThat(printed(() -> ReadAndCheck.main(new String[] {page}))).isEqualTo("""
                        OptionalLong[22]
                        OptionalLong[0]
                        Optional[12.5]
                        "31", table 2, row 6, column 4
                        错误 REQ-02 自然人：（七）总计为 20，办理结果合计 38 = 31 + 6 + 1
                        错误 REQ-03 （一）予以公开：总计为 14，各栏合计 32 = 31 + 1
                        提示 REQ-10 将“予以公开·自然人”由 31 改为 13，可使 2 个等式成立；疑为数字颠倒
                        false
                        """);
    }

    @Test
    void a_form_is_checked_beside_the_constraints_of_the_portal() throws IOException {
        assertThat(printed(() -> FormBean.main(new String[0])))
                .contains("report.cells[cases.reconsideration.total]  ", "CELL-03", "3O");
    }

    @Test
    void a_built_report_is_written_read_and_checked() throws IOException {
        Path page = folder.resolve("report.html");
        BuildAndWrite.main(new String[] {page.toString()});
        assertThat(printed(() -> ReadAndCheck.main(new String[] {page.toString()})))
                .startsWith("OptionalLong[12]\nOptionalLong[0]\nOptional[12.5]\n\"12\", table 2, row 6, column 4\n");
    }

    @Test
    void a_wrong_figure_is_mended_as_proposed() throws IOException {
        Path page = folder.resolve("report.html");
        Path mended = folder.resolve("mended.json");
        BuildAndWrite.main(new String[] {page.toString()});
        AnnualReport right = ReportFormats.standard().read(page).report();
        ReportFormats.standard().write(right.with(CellPath.parse("requests.granted.naturalPerson"), 21), page);
        MendAndWrite.main(new String[] {page.toString(), mended.toString()});
        assertThat(ReportFormats.standard().read(mended).report()).isEqualTo(right);
    }

    @Test
    void reports_are_marked_on_a_page_that_names_whose_is_missing() throws IOException {
        Path report = folder.resolve("report.html");
        Path page = folder.resolve("results.html");
        BuildAndWrite.main(new String[] {report.toString()});
        MarkedPage.main(new String[] {page.toString(), report.toString()});
        assertThat(Files.readString(page)).contains("青岭市民政局 2025 年", "青岭市财政局");
    }

    @Test
    void a_report_is_checked_beside_that_of_the_year_before() throws IOException {
        Path reports = Path.of("reports");
        Path lastYear = folder.resolve("last-year.json");
        AnnualReport told = ReportFormats.standard()
                .read(reports.resolve("qingling-mzj-2024.json"))
                .report();
        ReportFormats.standard().write(told.with(CellPath.parse("requests.carriedForward.naturalPerson"), 9), lastYear);
        assertThat(printed(() -> BesideOthers.checkBesideLastYear(reports.resolve("qingling-mzj-2025.html"), lastYear)))
                .contains("错误 REQ-02", "错误 YEAR-01");
    }

    @Test
    void an_aggregate_is_checked_beside_its_parts_and_the_list_of_organs() throws IOException {
        Path reports = Path.of("reports");
        assertThat(printed(() -> BesideOthers.checkBesideParts(
                        reports.resolve("qingling-mzj-2025.html"),
                        List.of(reports.resolve("lanchuan-jtysj-2025.html")),
                        List.of("澜川市交通运输局", "青岭市财政局"))))
                .contains("AGG-01", "提醒 AGG-03", "青岭市财政局");
    }

    @Test
    void a_finding_that_somebody_lets_stand_is_told_apart() throws IOException {
        Path page = Path.of("reports", "qingling-mzj-2025.html");
        String key = ReportCheck.standard()
                .check(ReportFormats.standard().read(page))
                .findings()
                .get(0)
                .key();
        assertThat(printed(() -> LetStand.main(new String[] {page.toString(), key})))
                .contains("保留 REQ-02：市级已核实")
                .doesNotContain("错误 REQ-02", "不再需要");
        assertThat(printed(() -> LetStand.main(new String[] {page.toString(), key + "x"})))
                .contains("错误 REQ-02", "不再需要 " + key + "x");
    }

    @Test
    void a_rule_of_a_city_is_found_beside_the_standard_ones() throws IOException {
        Path page = folder.resolve("report.html");
        BuildAndWrite.main(new String[] {page.toString()});
        AnnualReport report = ReportFormats.standard().read(page).report();
        ReportFormats.standard().write(report.with(CellPath.parse("proactive.rules.issued"), 2), page);
        assertThat(printed(() -> CustomRule.main(new String[] {page.toString()})))
                .contains("warning CITY-01 rules·issued must be 0, is 2");
    }

    @Test
    void a_document_of_another_kind_is_read_by_a_reader_of_its_own() throws IOException {
        Path export = folder.resolve("report.export");
        Files.writeString(export, """
                年报数据导出
                requests.granted.naturalPerson=1O
                requests.grantd.total=3
                """);
        assertThat(printed(() -> ExportReader.main(new String[] {export.toString()})))
                .contains("READ-01", "requests.grantd.total", "CELL-03", "1O");
    }

    @Test
    void a_report_is_stored_inside_a_class_of_the_portal() throws IOException {
        Path page = folder.resolve("report.html");
        BuildAndWrite.main(new String[] {page.toString()});
        PortalMapper.Filing filing =
                new PortalMapper.Filing("王", ReportFormats.standard().read(page).report());
        assertThat(PortalMapper.loaded(PortalMapper.stored(filing))).isEqualTo(filing);
    }

    private interface Program {
        void run() throws IOException;
    }

    private static String printed(Program program) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PrintStream captured = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            System.setOut(captured);
            program.run();
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
