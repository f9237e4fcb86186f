package io.github.disclosurereport.formats;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.report.AnnualReport;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as programs print what they took out of a file. */
class ProgramTablesTest {

    private static final String COUNTED = """
            # 青岭市民政局2025年政府信息公开工作年度报告

            ## 三、收到和处理政府信息公开申请情况

            |   | 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
            |--:|:--|--:|--:|--:|--:|--:|--:|--:|
            | 0 | 一、本年新收政府信息公开申请数量 | 4 | 1 | 0 | 0 | 0 | 0 | 5 |
            | 1 | 二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            | 2 | （一）予以公开 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |
            | 3 | 1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            | 4 | 2.其他法律行政法规禁止公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            | 5 | 4.保护第三方合法权益 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            | 6 | 5.属于三类内部事务信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            | 7 | 6.属于四类过程性信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            | 8 | 7.属于行政执法案卷 | 0 | 1 | 0 | 0 | 0 | 0 | 1 |
            | 9 | （七）总计 | 3 | 1 | 0 | 0 | 0 | 0 | 4 |
            | 10 | 四、结转下年度继续办理 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |

            ## 四、政府信息公开行政复议、行政诉讼情况

            |   | 行政复议 / 行政复议 / 结果维持 | 行政复议 / 行政复议 / 结果纠正 | 行政复议 / 行政复议 / 其他结果 | 行政复议 / 行政复议 / 尚未审结 | 行政复议 / 行政复议 / 总计 | 行政诉讼 / 未经复议直接起诉 / 结果维持 | 行政诉讼 / 未经复议直接起诉 / 结果纠正 | 行政诉讼 / 未经复议直接起诉 / 其他结果 | 行政诉讼 / 未经复议直接起诉 / 尚未审结 | 行政诉讼 / 未经复议直接起诉 / 总计 | 行政诉讼 / 复议后起诉 / 结果维持 | 行政诉讼 / 复议后起诉 / 结果纠正 | 行政诉讼 / 复议后起诉 / 其他结果 | 行政诉讼 / 复议后起诉 / 尚未审结 | 行政诉讼 / 复议后起诉 / 总计 |
            |--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
            | 0 | 1 | 0 | 0 | 0 | 1 | 2 | 3 | 0 | 0 | 5 | 0 | 0 | 0 | 0 | 0 |
            """;

    @ParameterizedTest
    @EnumSource
    void rows_may_be_lists_of_quoted_words(Edition edition) {
        assertIsRead(edition, row -> quoted(row, "'", "''"));
        assertIsRead(edition, row -> quoted(row, "\"", "None"));
    }

    @Test
    void a_quoted_word_may_go_on_in_its_next_line() {
        assertIsRead(REVISED_2021, row -> quoted(row, "'", "None").replace("本年新收政府信息公开申请数量", "本年新收政府信息\\n公开申请数量"));
    }

    @Test
    void a_line_in_brackets_alone_is_text() {
        String text = TextReports.of(
                        REVISED_2021,
                        rows -> rows.stream().map(row -> quoted(row, "'", "''")).collect(Collectors.joining("\n")))
                .replace("我局稳步推进。", "['我局', '稳步推进']");
        assertThat(TextReports.report(text).overview().text().paragraphs()).contains("['我局', '稳步推进']");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Row %d: ", "第%d行："})
    void rows_may_be_counted_in_front_of_their_first_field(String name) {
        String text = TextReports.of(
                REVISED_2021,
                rows -> IntStream.range(0, rows.size())
                        .mapToObj(i -> name.formatted(i + 1) + String.join(" | ", rows.get(i)))
                        .collect(Collectors.joining("\n")));
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(REVISED_2021));
    }

    /** Tables of pandas, with the names of each column from top to bottom, and rows counted from 0. */
    @ParameterizedTest
    @ValueSource(strings = {"('申请人情况', '%s', '%<s')", "申请人情况 / %s"})
    void all_names_of_a_column_may_stand_in_one_field(String names) {
        AnnualReport report = TextReports.report(COUNTED.lines()
                .map(line -> line.startsWith("|   | 项目")
                        ? Arrays.stream(line.split("\\s*\\|\\s*"))
                                .skip(3)
                                .map(names::formatted)
                                .collect(Collectors.joining(
                                        " | ", "|   | ('Unnamed: 0_level_0', 'Unnamed: 0_level_1') | ", " |"))
                        : line)
                .collect(Collectors.joining("\n")));
        assertThat(report.requests().newlyReceived().naturalPerson()).hasValue(4);
        assertThat(report.requests().carriedForward().total()).hasValue(1);
        assertThat(report.cases().directLitigation().total()).hasValue(5);
    }

    @Test
    void a_head_may_have_two_bars_where_rows_have_one() {
        String text = TextReports.of(
                REVISED_2021,
                rows -> rows.stream()
                        .map(row -> row.stream().anyMatch(field -> field.matches("\\d+"))
                                ? "|" + String.join("|", row) + "|"
                                : "||"
                                        + row.stream()
                                                .map(field -> field.isEmpty() ? " " : field)
                                                .collect(Collectors.joining("||"))
                                        + "||")
                        .collect(Collectors.joining("\n")));
        assertThat(text).contains("||商业企业||");
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(REVISED_2021));
    }

    @ParameterizedTest
    @EnumSource
    void rows_may_stand_apart(Edition edition) {
        String text = TextReports.of(
                edition,
                rows -> rows.stream()
                        .map(row -> "|" + String.join("|", row) + "|")
                        .collect(Collectors.joining("\n\n")));
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(edition));
    }

    @ParameterizedTest
    @ValueSource(strings = {"##", "&&", " / ", " · ", "→"})
    void all_fields_may_stand_in_one_line_with_a_mark_between(String mark) {
        String text = TextReports.of(
                REVISED_2021,
                rows -> rows.stream()
                        .flatMap(List::stream)
                        .filter(field -> !field.isEmpty())
                        .collect(Collectors.joining(mark)));
        AnnualReport report = TextReports.report(text);
        assertThat(report.requests().newlyReceived().naturalPerson()).hasValue(12);
        assertThat(report.cases().reconsideration().total()).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[cols=%d*,options=header]", "[%%header,cols='%d*']", "[cols=\"%d*\"]"})
    void bars_of_asciidoc_may_touch_the_words(String attributes) {
        String text = TextReports.of(REVISED_2021, rows -> asciiDoc(attributes, rows));
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(REVISED_2021));
    }

    @Test
    void rows_of_asciidoc_that_do_not_fit_are_no_table() {
        String text = TextReports.of(
                REVISED_2021, rows -> asciiDoc("[cols=\"%d*\"]", rows).replace("|12|3|", "|2*|12|3|"));
        assertThat(text).contains("|2*|12|3|");
        assertThat(TextReports.report(text).requests().newlyReceived().naturalPerson())
                .isEmpty();
    }

    private static String asciiDoc(String attributes, List<List<String>> rows) {
        return rows.stream()
                .map(row -> "|" + String.join("|", row))
                .collect(Collectors.joining(
                        "\n", attributes.formatted(rows.get(0).size()) + "\n|===\n", "\n|==="));
    }

    private static void assertIsRead(Edition edition, Function<List<String>, String> line) {
        String text = TextReports.of(edition, rows -> rows.stream().map(line).collect(Collectors.joining("\n")));
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(edition));
    }

    private static String quoted(List<String> row, String quote, String nothing) {
        return row.stream()
                .map(field -> field.isEmpty() ? nothing : quote + field + quote)
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
