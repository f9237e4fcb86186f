package io.github.disclosurereport.examples.portal;

import static io.github.disclosurereport.form.ApplicantKind.NATURAL_PERSON;
import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static io.github.disclosurereport.form.RequestRow.GRANTED;
import static io.github.disclosurereport.form.RequestRow.NEWLY_RECEIVED;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.ReportFormats;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
class PortalTest {

    private static final String TOTAL = "requests.granted.total";

    private final AnnualReport report = AnnualReport.builder(REVISED_2021)
            .organ("青岭市民政局")
            .reportYear(2025)
            .title("青岭市民政局2025年政府信息公开工作年度报告")
            .overview("主动公开、依申请公开、政府信息管理、平台建设和监督保障各项工作稳步推进。")
            .problems("解读形式较为单一，今后将增加图解和视频。")
            .otherMatters("本年度未收取信息处理费。")
            .set(NEWLY_RECEIVED, NATURAL_PERSON, 12)
            .set(GRANTED, NATURAL_PERSON, 12)
            .zeroElsewhere()
            .withTotals()
            .build();

    private final MockMvcTester portal;

    PortalTest(@Autowired WebApplicationContext context) {
        portal = MockMvcTester.from(context);
    }

    private String json() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportFormats.standard().writer("json").write(report, out);
        return out.toString(UTF_8);
    }

    private String withTypo() throws IOException {
        return json().replaceFirst("\"total\":12", "\"total\":\n\"1O\"");
    }

    private MvcTestResult post(String json) {
        return portal.post()
                .uri("/reports")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private MvcTestResult upload(String name, byte[] bytes) {
        return portal.post()
                .uri("/files")
                .multipart()
                .file(new MockMultipartFile("file", name, null, bytes))
                .exchange();
    }

    private MvcTestResult submit(String key, String text) {
        var form = portal.post().uri("/forms").param("reportYear", "2025");
        REVISED_2021
                .cells()
                .forEach(cell -> form.param(
                        "cells[" + cell + "]",
                        cell.toString().equals(key) ? text : report.cell(cell).toString()));
        if (REVISED_2021.cells().stream().noneMatch(cell -> cell.toString().equals(key))) {
            form.param("cells[" + key + "]", text);
        }
        return form.exchange();
    }

    @Test
    void a_report_as_json_is_checked() throws IOException {
        MvcTestResult result = post(json());
        assertThat(result).hasStatusOk();
        assertThat(result).bodyJson().extractingPath("$.findings").asArray().isEmpty();
    }

    @Test
    void a_typo_in_json_is_told_with_its_cell_and_line() throws IOException {
        MvcTestResult result = post(withTypo());
        assertThat(result).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(result).bodyJson().extractingPath("$.detail").isEqualTo("本年新收政府信息公开申请数量·总计填“1O”，不是数字");
        assertThat(result).bodyJson().extractingPath("$.path").isEqualTo("requests.newlyReceived.total");
        assertThat(result).bodyJson().extractingPath("$.place.line").isEqualTo(2);
    }

    @Test
    void broken_json_is_told_with_its_key_line_and_column() {
        MvcTestResult result = post("{\"reportYear\":2025,\n\"organ\":\"青岭市民政局\",\"requests\":{\"granted\":{\"total\":1,}}}");
        assertThat(result).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(result).bodyJson().extractingPath("$.detail").asString().startsWith("不是有效的 JSON");
        assertThat(result).bodyJson().extractingPath("$.path").isEqualTo(TOTAL);
        assertThat(result).bodyJson().extractingPath("$.place.line").isEqualTo(2);
        assertThat(result).bodyJson().extractingPath("$.place.column").isEqualTo(51);
    }

    @Test
    void an_unknown_key_in_json_is_told() {
        MvcTestResult result = post("{\"requests\":{\"grantd\":{\"total\":1}}}");
        assertThat(result).hasStatus(400);
        assertThat(result).bodyJson().extractingPath("$.path").isEqualTo("requests.grantd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lanchuan-jtysj-2025.html",
                "tongxi-xzf-2023.txt",
                "cuiyu-nyncj-2020.txt",
                "lanting-scjgj-2025.json"
            })
    void a_page_a_text_and_json_are_read(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("..", "..", "reports", name));
        assertThat(upload(name, bytes)).as(name).hasStatusOk();
    }

    @Test
    void a_typo_in_a_file_is_told_with_its_cell_and_place() throws IOException {
        MvcTestResult result = upload("report.json", withTypo().getBytes(UTF_8));
        assertThat(result).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(result).bodyJson().extractingPath("$.path").isEqualTo("requests.newlyReceived.total");
        assertThat(result).bodyJson().extractingPath("$.place.line").isEqualTo(2);
        assertThat(result).bodyJson().extractingPath("$.place.column").isEqualTo(2);
    }

    @Test
    void an_empty_file_is_told() {
        MvcTestResult result = upload("report.html", new byte[0]);
        assertThat(result).hasStatus(400);
        assertThat(result).bodyJson().extractingPath("$.detail").isEqualTo("空文件");
    }

    @Test
    void a_binary_file_is_told() {
        MvcTestResult result = upload("report.html", new byte[] {0, 1, 0, 2, 0, 3, 0, 4});
        assertThat(result).hasStatus(400);
        assertThat(result).bodyJson().extractingPath("$.detail").isEqualTo("无法识别的二进制文件，不是文本");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"organ\":\"青岭市民政局\",\n\"title\" 1}",
                "{\"requests\":{\"granted\":{\"total\":1,\n\"other\" 1}}}"
            })
    void broken_json_in_a_file_is_told_with_line_and_column(String json) {
        MvcTestResult result = upload("report.json", json.getBytes(UTF_8));
        assertThat(result).hasStatus(400);
        assertThat(result).bodyJson().extractingPath("$.place.line").isEqualTo(2);
        assertThat(result).bodyJson().extractingPath("$.place.column").isEqualTo(9);
    }

    @Test
    void a_form_without_a_flaw_is_taken() {
        assertThat(submit(TOTAL, "12")).hasStatus(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {TOTAL, "requests.grantd.total", "proactive.rules.inForce"})
    void a_typo_an_unknown_key_and_a_rule_of_the_portal_are_told_at_the_input_of_the_form(String key) {
        MvcTestResult result = submit(key, key.equals(TOTAL) ? "1O" : "2");
        assertThat(result).as(key).hasStatus(400);
        assertThat(result)
                .bodyJson()
                .extractingPath("$.errors[*].path")
                .asArray()
                .containsExactly("cells[" + key + "]");
    }
}
