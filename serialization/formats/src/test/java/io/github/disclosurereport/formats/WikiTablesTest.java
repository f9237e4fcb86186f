package io.github.disclosurereport.formats;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.table.Cell;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as wikis write them. */
class WikiTablesTest {

    private static final String BEGIN = "{| class=\"wikitable\"\n|+ 统计表\n|-\n";

    @ParameterizedTest
    @EnumSource
    void each_field_may_have_a_line(Edition edition) {
        String text = TextReports.of(edition, rows -> table(rows, "| ", "\n| "));
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(edition));
    }

    @ParameterizedTest
    @ValueSource(strings = {"|| ", "!! "})
    void a_row_may_be_a_line(String between) {
        String text = TextReports.of(REVISED_2021, rows -> table(rows, between.substring(1), between));
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(REVISED_2021));
    }

    @Test
    void fields_may_span_columns_and_rows() {
        String text = TextReports.of(
                REVISED_2021,
                rows -> table(rows, "| ", "\n| ")
                        .replace("| （三）不予公开\n", "| rowspan=\"8\" | （三）不予公开\n")
                        .replace("| 一、本年新收政府信息公开申请数量\n| \n| \n", "| colspan=3 style='width:9em' | 一、本年新收政府信息公开申请数量\n"));
        assertThat(text).contains("| colspan=3");
        assertThat(TextReports.report(text).requests().newlyReceived().naturalPerson())
                .hasValue(12);
    }

    @Test
    void a_field_may_go_on_in_lines_of_its_own() {
        String text = TextReports.of(REVISED_2021, rows -> table(rows, "| ", "\n| "))
                .replaceAll("(?m)^\\| ([\\d.]+)$", "|\n$1");
        assertThat(text).contains("|\n12\n");
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(REVISED_2021));
    }

    @Test
    void marks_of_the_wiki_around_words_are_no_text() {
        String text = TextReports.of(REVISED_2021, rows -> table(rows, "| ", "\n| "))
                .replaceAll("(?m)^([一二三四五]、.+)$", "== $1 ==")
                .replaceAll("(?m)^\\| ([\\d.]+)$", "| '''$1'''");
        AnnualReport report = TextReports.report(
                "{{政府文件|year=2020}}\n'''" + text.replaceFirst("\n", "'''\n") + "\n[[Category:年度报告]]");
        assertThat(SampleReport.cells(report)).isEqualTo(TextReports.cells(REVISED_2021));
        assertThat(report.title()).contains("青岭市民政局2021年政府信息公开工作年度报告");
        assertThat(report.preface().paragraphs()).isEmpty();
        assertThat(report.problems().text().paragraphs()).containsExactly("人手不足。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{nowrap|12}}", "[[File:12.png]]"})
    void of_a_field_with_a_template_or_a_picture_nothing_is_read(String field) {
        String text =
                TextReports.of(REVISED_2021, rows -> table(rows, "| ", "\n| ").replace("| 12\n", "|\n" + field + "\n"));
        assertThat(text).contains(field);
        assertThat(TextReports.report(text).cell(CellPath.parse("requests.newlyReceived.naturalPerson")))
                .isEqualTo(Cell.UNKNOWN);
    }

    @Test
    void figures_of_different_emphasis_are_not_one() {
        String text =
                TextReports.of(REVISED_2021, rows -> table(rows, "| ", "\n| ").replace("| 12\n", "| '''1''' ''2''\n"));
        assertThat(text).contains("'''1'''");
        assertThat(TextReports.report(text).cell(CellPath.parse("requests.newlyReceived.naturalPerson")))
                .isEqualTo(Cell.UNKNOWN);
    }

    @Test
    void a_template_may_name_the_unit() {
        CellPath fees = CellPath.parse("proactive.administrativeFees.amountCollected");
        String text =
                TextReports.of(REVISED_2021, rows -> table(rows, "| ", "\n| ")).replace("（单位：万元）", "");
        String named = text.replace("三、收到", "{{注|收费金额单位为元}}\n三、收到");
        assertThat(named).isNotEqualTo(text);
        assertThat(TextReports.report(named).cell(fees))
                .isNotEqualTo(TextReports.report(text).cell(fees));
    }

    @Test
    void a_text_may_begin_with_a_table() {
        String text = TextReports.of(REVISED_2021, rows -> table(rows, "| ", "\n| "));
        assertThat(TextReports.read("{| class=\"infobox\"\n|-\n| 文号\n| 青民〔2022〕1号\n|}\n" + text))
                .isEqualTo(TextReports.cells(REVISED_2021));
    }

    @Test
    void of_a_table_that_hides_a_field_nothing_is_read() {
        String text = TextReports.of(
                REVISED_2021, rows -> table(rows, "| ", "\n| ").replace("| 12\n", "| style=\"display:none\" | 12\n"));
        assertThat(TextReports.report(text).requests().newlyReceived().naturalPerson())
                .isEmpty();
    }

    @Test
    void of_a_table_in_a_table_nothing_is_read() {
        String text =
                TextReports.of(REVISED_2021, rows -> table(rows, "| ", "\n| ").replace("| 12\n", "|\n{|\n| 7\n|}\n"));
        assertThat(TextReports.report(text).requests().newlyReceived().naturalPerson())
                .isEmpty();
    }

    @Test
    void what_does_not_end_is_no_table() {
        String text =
                TextReports.of(REVISED_2021, rows -> table(rows, "| ", "\n| ")).replace("我局稳步推进。", "{| 我局稳步推进。");
        assertThat(TextReports.report(text.replace("|}", "")).overview().text().paragraphs())
                .contains("{| 我局稳步推进。");
    }

    private static String table(List<List<String>> rows, String first, String between) {
        return rows.stream()
                .map(row -> first + String.join(between, row))
                .collect(Collectors.joining("\n|-\n", BEGIN, "\n|}"));
    }
}
