package io.github.disclosurereport.formats.mapper;

import static io.github.disclosurereport.form.ApplicantKind.NATURAL_PERSON;
import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static io.github.disclosurereport.form.RequestRow.NEWLY_RECEIVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.disclosurereport.finding.Balance;
import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Comparison;
import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.finding.Target.CellTarget;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.ProactiveColumn;
import io.github.disclosurereport.form.ProactiveRow;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.Cases;
import io.github.disclosurereport.report.Overview;
import io.github.disclosurereport.report.Requests;
import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.Place.TablePlace;
import io.github.disclosurereport.source.Place.TextPlace;
import io.github.disclosurereport.source.UnusableReportException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an application's mapper does with the library's types, whichever Jackson it is of. */
public abstract class MapperTest {

    private static final CellPath CELL = CellPath.of(NEWLY_RECEIVED, NATURAL_PERSON);

    private final AnnualReport report = AnnualReport.builder(REVISED_2021)
            .organ("青岭市民政局")
            .overview("稳步推进。")
            .set(NEWLY_RECEIVED, NATURAL_PERSON, 12)
            .build();

    /** The exceptions of the mapper. */
    private final Class<? extends Exception> refusal;

    protected MapperTest(Class<? extends Exception> refusal) {
        this.refusal = refusal;
    }

    protected abstract String write(Object value) throws Exception;

    protected abstract String writeInEnglish(Object value) throws Exception;

    protected abstract <T> T read(String json, Class<T> type) throws Exception;

    /** Reads as web frameworks do: they hand bytes to a mapper. */
    protected abstract <T> T read(byte[] json, Class<T> type) throws Exception;

    /** Reads with a mapper that passes over unknown keys. */
    protected abstract <T> T readLeniently(String json, Class<T> type) throws Exception;

    /** Makes a tree of a value, and reads that. */
    protected abstract <T> T throughTree(Object value, Class<T> type) throws Exception;

    public record Filing(String clerk, AnnualReport report, Edition edition, Map<CellPath, String> remarks) {}

    @Test
    void a_report_is_read_and_written_inside_a_class_of_the_portal() throws Exception {
        Filing filing = new Filing("王", report, REVISED_2021, Map.of(CELL, "已核对"));
        String json = write(filing);
        assertThat(json)
                .contains(
                        "\"remarks\":{\"requests.newlyReceived.naturalPerson\":\"已核对\"}",
                        "\"edition\":\"REVISED_2021\"");
        assertThat(read(json, Filing.class)).isEqualTo(filing);
    }

    @Test
    void a_section_is_a_report_that_has_nothing_else() throws Exception {
        String json = write(report.overview());
        assertThat(json).isEqualTo("{\"text\":{\"overview\":[\"稳步推进。\"]}}");
        assertThat(read(json, Overview.class)).isEqualTo(report.overview());
    }

    @Test
    void a_section_with_a_table_is_read_back_equal() throws Exception {
        assertThat(read(write(report.requests()), Requests.class)).isEqualTo(report.requests());
    }

    @Test
    void a_missing_section_is_read_back_missing() throws Exception {
        assertThat(read(write(report.cases()), Cases.class)).isEqualTo(report.cases());
    }

    @Test
    void a_section_with_more_than_itself_is_refused() throws Exception {
        assertThatThrownBy(() -> read("{\"text\":{\"overview\":[],\"problems\":[]}}", Overview.class))
                .isInstanceOf(refusal)
                .hasMessageContaining("problems, where only overview belongs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"organ\":\"青岭市民政局\"", "\"title\":\"年度报告\"", "\"text\":{\"preface\":[\"前言\"],\"overview\":[]}"})
    void a_section_with_what_stands_around_sections_is_refused(String keys) throws Exception {
        assertThatThrownBy(() -> read("{" + keys + "}", Overview.class))
                .as(keys)
                .isInstanceOf(refusal)
                .hasMessageContaining("where only overview belongs");
    }

    @Test
    void a_path_is_read_and_written_as_its_name() throws Exception {
        assertThat(write(CELL)).isEqualTo("\"requests.newlyReceived.naturalPerson\"");
        assertThat(read("\"requests.newlyReceived.naturalPerson\"", CellPath.class))
                .isSameAs(CELL);
    }

    @Test
    void a_mistyped_path_is_refused_with_the_nearest() throws Exception {
        assertThatThrownBy(() -> read("\"requests.grantd.total\"", CellPath.class))
                .isInstanceOf(refusal)
                .hasMessageContaining("did you mean requests.granted.total?");
    }

    @Test
    void text_that_is_no_figure_is_refused_with_its_cell() throws Exception {
        assertThatThrownBy(() -> read("{\"requests\":{\"granted\":{\"total\":\"1O\"}}}", AnnualReport.class))
                .isInstanceOf(refusal)
                .hasMessageContaining("requests.granted.total is \"1O\"");
    }

    /** The library's own exception behind that of a mapper. */
    private static UnusableReportException cause(ThrowingCallable reading) {
        return Stream.iterate(catchThrowable(reading), Objects::nonNull, Throwable::getCause)
                .filter(UnusableReportException.class::isInstance)
                .map(UnusableReportException.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static int line(UnusableReportException refused) {
        return ((TextPlace) refused.place().orElseThrow()).line();
    }

    @Test
    void what_is_refused_is_told_with_cell_and_line_in_both_languages() {
        UnusableReportException refused = cause(() ->
                read("{\n\"requests\":{\"granted\":\n{\"naturalPerson\":1,\"total\":\"1O\"}}}", AnnualReport.class));
        assertThat(refused.path()).contains("requests.granted.total");
        assertThat(line(refused)).isEqualTo(3);
        assertThat(refused.message(Language.ZH)).isEqualTo("予以公开·总计填“1O”，不是数字");
        assertThat(refused.message(Language.EN)).isEqualTo("requests.granted.total is \"1O\": not a number");
    }

    @Test
    void the_line_is_that_of_the_whole_document_and_the_key_that_of_the_report() {
        UnusableReportException refused =
                cause(() -> read("{\"clerk\":\"王\",\n\"report\":{\"requests\":\n{\"grantd\":1}}}", Filing.class));
        assertThat(refused.path()).contains("requests.grantd");
        assertThat(line(refused)).isEqualTo(3);
        assertThat(refused.message(Language.ZH)).isEqualTo("“requests.grantd”：未知的键，是否为 granted？");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"edition":"REVISED_2022"} | “edition”应为"TRIAL_2019" / "REVISED_2021"，所填为"REVISED_2022"
            {"reportYear":"2025"}      | “reportYear”应为不带引号的年份，所填为"2025"
            []                         | 报告应为对象，所填为数组
            """)
    void a_value_of_another_type_is_told_with_what_belongs_there(String json, String says) {
        assertThat(cause(() -> read(json, AnnualReport.class)).message(Language.ZH))
                .isEqualTo(says);
    }

    @Test
    void a_cell_that_the_edition_lacks_is_told_with_its_place() {
        UnusableReportException refused = cause(() -> read(
                "{\"requests\":{\"otherFeeOverdue\":\n{\"total\":1}},\"edition\":\"TRIAL_2019\"}", AnnualReport.class));
        assertThat(refused.path()).contains("requests.otherFeeOverdue.total");
        assertThat(refused.place()).contains(new TextPlace(2, 10));
    }

    @Test
    void of_bytes_that_end_between_values_the_column_counts_letters() {
        String json = "{\"organ\":\"青岭市民政局\",\"requests\":{\"granted\":{\"total\":1}";
        assertThat(placeInBytes(json, AnnualReport.class)).contains(new TextPlace(1, json.length() + 1));
    }

    @Test
    void broken_json_is_told_with_key_line_and_column() {
        UnusableReportException refused = cause(
                () -> read("{\"organ\":\"青岭市民政局\",\n\"requests\":{\"granted\":{\"total\":1,}}}", AnnualReport.class));
        assertThat(refused.path()).contains("requests.granted.total");
        assertThat(refused.place()).contains(new TextPlace(2, 34));
        assertThat(refused.message(Language.ZH)).startsWith("不是有效的 JSON");
        assertThat(refused.message(Language.EN)).startsWith("it is not valid JSON");
    }

    @Test
    void json_that_ends_in_the_middle_is_told() {
        assertThat(cause(() -> read("{\"requests\":{\"granted\":{\"total\":1", AnnualReport.class))
                        .message(Language.EN))
                .isEqualTo("the file ends in the middle");
    }

    /** Web frameworks hand bytes to a mapper, whose parser takes a Chinese character for three columns. */
    @ParameterizedTest
    @ValueSource(strings = {"\"1O\"}}}", "1,}}}", "1，}}}", "NaN}}}"})
    void of_bytes_the_column_counts_letters(String rest) {
        String json = "{\"organ\":\"青岭市民政局𠮷\",\"requests\":{\"granted\":{\"naturalPerson\":\"无\",\"total\":" + rest;
        assertThat(placeInBytes(json, AnnualReport.class))
                .as(rest)
                .isEqualTo(cause(() -> read(json, AnnualReport.class)).place())
                .get()
                .matches(place -> ((TextPlace) place).column() > json.length() - rest.length());
    }

    private Optional<Place> placeInBytes(String json, Class<?> type) {
        return cause(() -> read(json.getBytes(StandardCharsets.UTF_8), type)).place();
    }

    @Test
    void a_line_of_bytes_that_begins_outside_of_the_report_has_no_columns_but_the_next_has() {
        String json = "{\"clerk\":\"王\",\"report\":{\"organ\":\"甲\",\"grantd\":1}}";
        assertThat(placeInBytes(json, Filing.class)).contains(TextPlace.line(1));
        assertThat(placeInBytes(json.replace("\"organ\"", "\n\"organ\""), Filing.class))
                .contains(new TextPlace(2, 22));
    }

    @Test
    void behind_a_byte_order_mark_the_first_line_of_bytes_has_no_columns() {
        assertThat(placeInBytes("\uFEFF{\"organ\":\"甲\",\"grantd\":1}", AnnualReport.class))
                .contains(TextPlace.line(1));
    }

    @Test
    void letters_written_as_escapes_leave_the_line_of_bytes_without_columns() {
        assertThat(placeInBytes("{\"organ\":\"\\u7532\",\"grantd\":1}", AnnualReport.class))
                .contains(TextPlace.line(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"organ\":\"甲\\q\"}", "{\"公开\":1}", "{\"公开\":,}"})
    void inside_a_text_and_at_a_key_in_chinese_the_line_of_bytes_alone_is_known(String json) {
        assertThat(placeInBytes(json, AnnualReport.class)).as(json).contains(TextPlace.line(1));
    }

    /** A parser of bytes quotes the first byte alone. */
    @Test
    void a_letter_that_does_not_belong_in_json_is_not_quoted_in_pieces() {
        byte[] json = "{\"organ\":\"甲\"，\"reportYear\":2025}".getBytes(StandardCharsets.UTF_8);
        assertThat(cause(() -> read(json, AnnualReport.class)).message(Language.ZH))
                .isEqualTo("不是有效的 JSON，此处的字符不属于 JSON");
    }

    @Test
    void what_is_refused_in_a_tree_has_no_place() {
        Map<String, ?> tree = Map.of("requests", Map.of("granted", Map.of("total", "1O")));
        UnusableReportException refused = cause(() -> throughTree(tree, AnnualReport.class));
        assertThat(refused.path()).contains("requests.granted.total");
        assertThat(refused.place()).isEmpty();
    }

    @Test
    void a_place_is_written_as_in_findings() throws Exception {
        assertThat(write(new TextPlace(3, 4))).isEqualTo("{\"line\":3,\"column\":4}");
        assertThat(write(TextPlace.line(3))).isEqualTo("{\"line\":3}");
    }

    @Test
    void an_unknown_key_is_refused_even_by_a_lenient_mapper() throws Exception {
        assertThatThrownBy(() -> readLeniently("{\"requests\":{\"granteds\":{\"total\":1}}}", AnnualReport.class))
                .hasMessageContaining("\"requests.granteds\": unknown key, did you mean granted?");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_cell_whose_key_stands_twice_is_refused_whatever_it_says(int again) throws Exception {
        String json = "{\"requests\":{\"granted\":{\"total\":1,\"total\":" + again + "}}}";
        assertThatThrownBy(() -> read(json, AnnualReport.class))
                .as(json)
                .isInstanceOf(refusal)
                .hasMessageContaining("\"requests.granted.total\": repeated key");
    }

    @Test
    void a_report_becomes_a_tree_as_well() throws Exception {
        AnnualReport report = AnnualReport.builder(Edition.REVISED_2021)
                .set(ProactiveRow.ADMINISTRATIVE_FEES, ProactiveColumn.AMOUNT_COLLECTED, "12.5")
                .build();
        assertThat(throughTree(report, AnnualReport.class)).isEqualTo(report);
    }

    @Test
    void findings_are_written_as_the_command_line_prints_them() throws Exception {
        Finding finding = Finding.of("REQ-02", Severity.ERROR)
                .targets(List.of(CellTarget.of(CELL)), List.of(Optional.of(new TablePlace(0, 2, 6, 4))))
                .balances(List.of(new Balance(side(20), Comparison.EQUAL, side(38))))
                .basis("表三")
                .says(new Bilingual("不等", "differs"))
                .key("REQ-02:requests.newlyReceived.naturalPerson")
                .build();
        CheckResult result = new CheckResult(
                List.of(finding),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                41,
                List.of());
        assertThat(writeInEnglish(result))
                .isEqualTo("{\"findings\":[{\"rule\":\"REQ-02\",\"severity\":\"error\","
                        + "\"cells\":[\"requests.newlyReceived.naturalPerson\"],\"expected\":38,\"actual\":20,"
                        + "\"formula\":\"20 ≠ 38\",\"message\":\"differs\",\"basis\":\"表三\","
                        + "\"location\":\"table 2, row 6, column 4\",\"place\":{\"table\":2,\"row\":6,\"column\":4},"
                        + "\"key\":\"REQ-02:requests.newlyReceived.naturalPerson\","
                        + "\"targets\":[{\"cell\":\"requests.newlyReceived.naturalPerson\"}],"
                        + "\"balances\":[{\"left\":{\"sum\":20,\"terms\":[{\"cell\":\"requests.newlyReceived.naturalPerson\","
                        + "\"number\":20}]},\"comparison\":\"=\",\"right\":{\"sum\":38,\"terms\":[{\"cell\":"
                        + "\"requests.newlyReceived.naturalPerson\",\"number\":38}]}}]}],"
                        + "\"notAssessable\":[]}");
    }

    private static Balance.Side side(long number) {
        return new Balance.Side(
                List.of(new Balance.Term(1, CellTarget.of(CELL), BigDecimal.valueOf(number))), BigDecimal.ZERO);
    }
}
