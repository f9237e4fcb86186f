package io.github.disclosurereport.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.validation.ReportCheck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed into a cell means the same wherever it is typed. */
class SameEverywhereTest {

    private static final CellPath CELL = CellPath.of(RequestRow.GRANTED, ApplicantKind.NATURAL_PERSON);

    private static final AnnualReport REPORT = AnnualReport.builder(Edition.REVISED_2021)
            .organ("青岭市民政局")
            .reportYear(2025)
            .title("青岭市民政局2025年政府信息公开工作年度报告")
            .overview("各项工作稳步推进。")
            .problems("解读形式较为单一，今后将增加图解。")
            .otherMatters("本年度未收取信息处理费。")
            .set(RequestRow.NEWLY_RECEIVED, ApplicantKind.NATURAL_PERSON, 12)
            .set(CELL, 12)
            .zeroElsewhere()
            .withTotals()
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"12", "１２", "1,2", "12件", "1O", "12.0", "-12"})
    void a_typed_figure_has_the_same_state_value_and_rules_in_html_text_and_json(String typed) throws IOException {
        List<ReadResult> reads = List.of(
                read(html(typed).outerHtml(), "report.html"),
                read(text(html(typed)), "report.txt"),
                read(json(typed), "report.json"));
        ReadResult first = reads.get(0);
        for (ReadResult read : reads) {
            assertThat(read.source().at(CELL).text())
                    .as(typed)
                    .isEqualTo(first.source().at(CELL).text());
            assertThat(read.report().cell(CELL)).isEqualTo(first.report().cell(CELL));
            assertThat(aboutCells(read)).as(typed).isEqualTo(aboutCells(first));
        }
    }

    private static List<String> aboutCells(ReadResult read) {
        return ReportCheck.standard().check(read).findings().stream()
                .map(Finding::rule)
                .filter(rule -> rule.startsWith("CELL") || rule.startsWith("REQ"))
                .toList();
    }

    @Test
    void what_cannot_be_judged_stays_so_after_a_round_trip_through_json() throws IOException {
        CheckResult before = ReportCheck.standard().check(read(html("1O").outerHtml(), "report.html"));
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ReportFormats.standard()
                .writer("json")
                .write(read(html("1O").outerHtml(), "report.html").report(), json);
        CheckResult after =
                ReportCheck.standard().check(ReportFormats.standard().read(json.toByteArray(), "report.json"));
        assertThat(unjudged(after)).isEqualTo(unjudged(before)).isNotEmpty();
        assertThat(after.findings()).extracting(Finding::rule).noneMatch(rule -> rule.startsWith("REQ"));
    }

    private static List<String> unjudged(CheckResult result) {
        return result.notAssessable().stream()
                .filter(instance ->
                        Set.of("REQ-01", "REQ-02", "REQ-03").stream().anyMatch(instance.rules()::contains))
                .map(obstacle -> obstacle.cells() + " " + obstacle.reason(Language.EN))
                .toList();
    }

    @Test
    void the_cells_of_the_official_page_are_read_back_equal() throws IOException {
        AnnualReport report = REPORT.toBuilder()
                .setBlank(CellPath.parse("requests.granted.researchInstitution"))
                .setUnknown(CellPath.parse("requests.granted.commercialEnterprise"))
                .build();
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        ReportFormats.standard().writer("html").write(report, page);
        assertThat(ReportFormats.standard()
                        .read(page.toByteArray(), "report.html")
                        .report())
                .isEqualTo(report);
    }

    private static ReadResult read(String document, String name) {
        return ReportFormats.standard().read(document.getBytes(StandardCharsets.UTF_8), name);
    }

    private static Document html(String typed) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        ReportFormats.standard().writer("html").write(REPORT, page);
        Document document = Jsoup.parse(page.toString(StandardCharsets.UTF_8));
        document.expectFirst("tr:has(th:contains(（一）予以公开)) td.figure").text(typed);
        return document;
    }

    /** As saved from a browser: a row of fields a line, separated by tabs. */
    private static String text(Document page) {
        StringBuilder text = new StringBuilder();
        for (Element block : page.select("h1, h2, p, tr")) {
            text.append(String.join("\t", block.nameIs("tr") ? block.children().eachText() : List.of(block.text())))
                    .append('\n');
        }
        return text.toString();
    }

    private static String json(String typed) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ReportFormats.standard().writer("json").write(REPORT, json);
        return json.toString(StandardCharsets.UTF_8)
                .replace("\"granted\":{\"naturalPerson\":12", "\"granted\":{\"naturalPerson\":\"" + typed + "\"");
    }
}
