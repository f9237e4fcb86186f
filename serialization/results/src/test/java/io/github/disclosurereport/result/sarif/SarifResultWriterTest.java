package io.github.disclosurereport.result.sarif;

import static io.github.disclosurereport.validation.rule.Sum.cell;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.Suppressed;
import io.github.disclosurereport.finding.Suppression;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.ProactiveColumn;
import io.github.disclosurereport.form.ProactiveRow;
import io.github.disclosurereport.result.Checked;
import io.github.disclosurereport.result.Checked.Judged;
import io.github.disclosurereport.result.Checked.Unusable;
import io.github.disclosurereport.result.ResultFormats;
import io.github.disclosurereport.result.Sample;
import io.github.disclosurereport.validation.ReportCheck;
import io.github.disclosurereport.validation.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Results as SARIF. */
class SarifResultWriterTest {

    private static final String PAGE = "qingling-mzj-2025.html";
    private static final String TEXT = "cuiyu-nyncj-2020.txt";
    private static final String POOR = "moxi-jyj-2025.txt";
    private static final SarifResultWriter WRITER = new SarifResultWriter();
    private static final Schema SCHEMA = schema();

    @Test
    void it_is_found_as_a_service() {
        assertThat(ResultFormats.standard().writer("sarif")).isInstanceOf(SarifResultWriter.class);
    }

    @ParameterizedTest
    @EnumSource
    void the_published_schema_has_nothing_against_it(Language language) throws IOException {
        Judged page = Sample.judged("page.html");
        String sarif = Sample.written(
                WRITER,
                language,
                page,
                Sample.judged("a.txt", TEXT),
                Sample.judged("报告 1.txt", POOR),
                Sample.judged("a.json", "lanting-scjgj-2025.json"),
                Sample.judged("a.json#2", "lanting-scjgj-2025.json"),
                new Judged("failed.html", page.reading(), Sample.incomplete(page.result())),
                new Judged("known.html", page.reading(), letStand(page.result())),
                new Unusable("b.pdf", "PDF"));
        assertThat(SCHEMA.validate(sarif, InputFormat.JSON))
                .extracting(Error::toString)
                .isEmpty();
    }

    @Test
    void the_schema_refuses_what_the_standard_does_not_have() throws IOException {
        String sarif = Sample.written(WRITER, Sample.judged("page.html")).replace("\"ruleId\"", "\"rules\"");
        assertThat(SCHEMA.validate(sarif, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void a_run_without_files_is_valid_too() throws IOException {
        assertThat(SCHEMA.validate(Sample.written(WRITER), InputFormat.JSON)).isEmpty();
    }

    @Test
    void all_files_are_one_run() throws IOException {
        JsonNode sarif =
                JsonMapper.shared().readTree(Sample.written(WRITER, Sample.judged("a.html"), Sample.judged("b.html")));
        assertThat(sarif.get("runs")).hasSize(1);
        assertThat(texts(sarif, "/runs/0/results", "/locations/0/physicalLocation/artifactLocation/uri"))
                .containsOnly("a.html", "b.html");
    }

    @Test
    void a_finding_is_a_result_of_its_rule() throws IOException {
        JsonNode run = run(Sample.judged("page.html"));
        assertThat(texts(run, "/results", "/ruleId")).containsExactly("REQ-02", "REQ-03", "REQ-10");
        assertThat(texts(run, "/results", "/level")).containsExactly("error", "error", "note");
        for (JsonNode result : run.get("results")) {
            JsonNode rule =
                    run.at("/tool/driver/rules/" + result.get("ruleIndex").asInt());
            assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
        }
    }

    @Test
    void a_finding_is_known_again_by_organ_year_and_key() throws IOException {
        Judged judged = Sample.judged("page.html");
        assertThat(run(judged)
                        .at("/results/0/partialFingerprints/organYearKey~1v1")
                        .asString())
                .isEqualTo("青岭市民政局/2025/" + judged.result().findings().get(0).key());
    }

    @Test
    void a_cell_is_named_by_its_path() throws IOException {
        JsonNode location = run(Sample.judged("page.html")).at("/results/0/locations/0");
        assertThat(location.at("/logicalLocations/0/fullyQualifiedName").asString())
                .isEqualTo("requests.outcomeTotal.naturalPerson");
        assertThat(location.at("/message/text").asString()).isEqualTo("第2个表格第27行第4列");
    }

    @Test
    void what_else_a_finding_is_about_is_related() throws IOException {
        assertThat(texts(run(Sample.judged("page.html")), "/results/1/relatedLocations", "/logicalLocations/0/name"))
                .contains("naturalPerson", "commercialEnterprise");
    }

    @Test
    void a_figure_of_a_text_has_the_region_of_its_digits() throws IOException {
        JsonNode result = result(run(Sample.judged("a.txt", TEXT)), "REQ-02");
        JsonNode region = result.at("/locations/0/physicalLocation/region");
        assertThat(cut(Sample.text(TEXT), region)).isEqualTo("12");
    }

    @Test
    void a_field_of_a_page_has_no_region() throws IOException {
        assertThat(run(Sample.judged("page.html"))
                        .at("/results/0/locations/0/physicalLocation")
                        .has("region"))
                .isFalse();
    }

    @Test
    void words_of_a_page_have_the_line_in_which_they_begin() throws IOException {
        Judged judged = Sample.judged("page.html", PAGE, page -> page.replace("全年新收申请22件", "全年新收申请27件"));
        JsonNode region = result(run(judged), "TEXT-01").at("/locations/0/physicalLocation/region");
        assertThat(region.get("startLine").asInt()).isPositive();
        assertThat(region.has("startColumn")).isFalse();
    }

    @Test
    void a_report_out_of_a_container_has_no_region() throws IOException {
        JsonNode location =
                result(run(Sample.judged("a.txt#2", TEXT)), "REQ-02").at("/locations/0/physicalLocation");
        assertThat(location.at("/artifactLocation/uri").asString()).isEqualTo("a.txt#2");
        assertThat(location.has("region")).isFalse();
    }

    @Test
    void who_applies_a_fix_has_mended_the_report() throws IOException {
        JsonNode replacements =
                result(run(Sample.judged("a.txt", TEXT)), "REQ-10").at("/fixes/0/artifactChanges/0/replacements");
        String mended = Sample.text(TEXT);
        for (int i = replacements.size() - 1; i >= 0; i--) {
            mended = replaced(mended, replacements.get(i));
        }
        String text = mended;
        assertThat(Sample.judged("a.txt", TEXT, page -> text).result().findings())
                .extracting(Finding::rule)
                .doesNotContain("REQ-02", "REQ-10");
    }

    @Test
    void without_an_exact_region_there_is_no_fix() throws IOException {
        assertThat(result(run(Sample.judged("page.html")), "REQ-10").has("fixes"))
                .isFalse();
        assertThat(result(run(Sample.judged("a.txt#2", TEXT)), "REQ-10").has("fixes"))
                .isFalse();
    }

    private static String replaced(String text, JsonNode replacement) {
        JsonNode region = replacement.get("deletedRegion");
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        String line = lines.get(region.get("startLine").asInt() - 1);
        lines.set(
                region.get("startLine").asInt() - 1,
                line.substring(0, region.get("startColumn").asInt() - 1)
                        + replacement.at("/insertedContent/text").asString()
                        + line.substring(region.get("endColumn").asInt() - 1));
        return String.join("\n", lines);
    }

    private static String cut(String text, JsonNode region) {
        return text.split("\n", -1)[region.get("startLine").asInt() - 1].substring(
                region.get("startColumn").asInt() - 1, region.get("endColumn").asInt() - 1);
    }

    @Test
    void what_could_not_be_judged_is_open() throws IOException {
        JsonNode run = run(Sample.judged("a.txt", POOR));
        List<JsonNode> open = run.get("results")
                .valueStream()
                .filter(result -> result.path("kind").asString("").equals("open"))
                .toList();
        assertThat(open)
                .isNotEmpty()
                .allMatch(result -> result.get("level").asString().equals("none"));
        assertThat(open).extracting(result -> result.get("ruleId").asString()).contains("REQ-01", "REQ-03");
    }

    @Test
    void a_rule_that_lacks_an_input_is_told_once_for_all_files() throws IOException {
        JsonNode run = run(Sample.judged("a.html"), Sample.judged("b.html"));
        assertThat(texts(run, "/invocations/0/toolConfigurationNotifications", "/associatedRule/id"))
                .contains("YEAR-01")
                .doesNotHaveDuplicates();
        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
    }

    @Test
    void a_file_that_cannot_be_used_makes_the_run_unsuccessful() throws IOException {
        JsonNode invocation = run(new Unusable("b.pdf", "是 PDF")).at("/invocations/0");
        assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
        JsonNode notice = invocation.at("/toolExecutionNotifications/0");
        assertThat(notice.at("/message/text").asString()).isEqualTo("是 PDF");
        assertThat(notice.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("b.pdf");
    }

    @Test
    void a_rule_that_failed_makes_the_run_unsuccessful() throws IOException {
        Judged judged = Sample.judged("page.html");
        JsonNode invocation = run(new Judged("page.html", judged.reading(), Sample.incomplete(judged.result())))
                .at("/invocations/0");
        assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
        assertThat(texts(invocation, "/toolExecutionNotifications", "/associatedRule/id"))
                .containsExactly("REQ-02", "CELL-04");
    }

    @Test
    void a_finding_that_somebody_lets_stand_has_a_suppression_and_no_other_has_one() throws IOException {
        Judged judged = Sample.judged("page.html");
        JsonNode run = run(new Judged("page.html", judged.reading(), letStand(judged.result())));
        JsonNode suppression = result(run, "REQ-02").at("/suppressions/0");
        assertThat(suppression.get("justification").asString()).isEqualTo("已与区局核对");
        assertThat(suppression.at("/properties/by").asString()).isEqualTo("复核员乙");
        assertThat(result(run, "REQ-03").get("suppressions")).isEmpty();
    }

    private static CheckResult letStand(CheckResult result) {
        Finding first = result.findings().get(0);
        return result.suppressing(List.of(new Suppressed(
                first,
                new Suppression(
                        "青岭市民政局", 2025, first.key(), "已与区局核对", "复核员乙", Optional.of(LocalDate.of(2027, 1, 31))))));
    }

    @Test
    void each_rule_is_described_in_both_languages() throws IOException {
        JsonNode run = run(Sample.judged("page.html"));
        JsonNode described = run.at("/tool/driver/rules");
        JsonNode translated = run.at("/translations/0/rules");
        assertThat(run.at("/tool/driver/language").asString()).isEqualTo("zh-CN");
        assertThat(run.at("/translations/0/language").asString()).isEqualTo("en");
        assertThat(described).hasSize(ReportCheck.standard().rules().size()).hasSameSizeAs(translated);
        assertThat(texts(run, "/tool/driver/rules", "/help/text"))
                .allMatch(help -> help.contains("disclosure explain"));
        assertThat(texts(run, "/translations/0/rules", "/id")).isEqualTo(texts(run, "/tool/driver/rules", "/id"));
    }

    @Test
    void help_for_a_rule_of_others_names_no_command_that_does_not_know_it() throws IOException {
        Judged judged = Sample.judged("page.html");
        Rule own = Rule.builder("CITY-01")
                .relation(cell(ProactiveRow.RULES, ProactiveColumn.ISSUED).equalTo(0))
                .says("{cell}", "{cell}")
                .build();
        CheckResult result = ReportCheck.of(List.of(own)).check(judged.reading());
        JsonNode run = run(new Judged("page.html", judged.reading(), result));
        assertThat(texts(run, "/tool/driver/rules", "/help/text")).containsExactly("CITY-01。依据：");
    }

    @ParameterizedTest
    @CsvSource({
        "a.html, a.html",
        "2025/报告 1.html, 2025/%E6%8A%A5%E5%91%8A%201.html",
        "/in/a.html, file:///in/a.html",
        "a:b%.html, a%3Ab%25.html",
        "a.json#2, a.json#2"
    })
    void a_file_is_referred_to_as_the_standard_asks(String file, String uri) {
        assertThat(new Artifact(file).uri()).isEqualTo(uri);
    }

    @Test
    void nothing_steers_a_terminal() throws IOException {
        Judged judged = Sample.judged("a\u001B\u009B\u202E.html");
        assertThat(Sample.written(WRITER, judged, new Unusable("b", "\u202E\u2028\u009B")))
                .doesNotContainPattern("[\u001B\u009B\u202E\u2028]");
    }

    private static JsonNode result(JsonNode run, String rule) {
        return run.get("results")
                .valueStream()
                .filter(result -> result.get("ruleId").asString().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode from, String array, String pointer) {
        return from.at(array)
                .valueStream()
                .map(item -> item.at(pointer).asString())
                .toList();
    }

    private static JsonNode run(Checked... files) throws IOException {
        return JsonMapper.shared().readTree(Sample.written(WRITER, files)).at("/runs/0");
    }

    private static Schema schema() {
        InputStream published = Objects.requireNonNull(
                SarifResultWriterTest.class.getClassLoader().getResourceAsStream("schema/sarif-schema-2.1.0.json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(published);
    }
}
