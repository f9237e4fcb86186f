package io.github.disclosurereport.formats;

import static io.github.disclosurereport.form.ApplicantKind.COMMERCIAL_ENTERPRISE;
import static io.github.disclosurereport.form.ApplicantKind.LEGAL_SERVICE_INSTITUTION;
import static io.github.disclosurereport.form.ApplicantKind.NATURAL_PERSON;
import static io.github.disclosurereport.form.ApplicantKind.RESEARCH_INSTITUTION;
import static io.github.disclosurereport.form.ApplicantKind.TOTAL;
import static io.github.disclosurereport.form.RequestRow.CARRIED_FORWARD;
import static io.github.disclosurereport.form.RequestRow.CARRIED_OVER;
import static io.github.disclosurereport.form.RequestRow.GRANTED;
import static io.github.disclosurereport.form.RequestRow.NEWLY_RECEIVED;
import static io.github.disclosurereport.form.RequestRow.PARTIALLY_GRANTED;
import static io.github.disclosurereport.formats.LaidOutText.COLUMNS;
import static io.github.disclosurereport.formats.LaidOutText.FULL;
import static io.github.disclosurereport.formats.LaidOutText.HEAD;
import static io.github.disclosurereport.formats.LaidOutText.LEAVES;
import static io.github.disclosurereport.formats.LaidOutText.REQUESTS;
import static io.github.disclosurereport.formats.LaidOutText.TITLE;
import static io.github.disclosurereport.formats.LaidOutText.WIDE;
import static io.github.disclosurereport.formats.LaidOutText.count;
import static io.github.disclosurereport.formats.LaidOutText.head;
import static io.github.disclosurereport.formats.LaidOutText.leaves;
import static io.github.disclosurereport.formats.LaidOutText.line;
import static io.github.disclosurereport.formats.LaidOutText.read;
import static io.github.disclosurereport.formats.LaidOutText.row;
import static io.github.disclosurereport.formats.LaidOutText.sparse;
import static io.github.disclosurereport.formats.LaidOutText.state;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.table.PrintedState;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Heads of such text: over which column each of their words stands. */
class PositionedHeadTest {

    @Test
    void a_head_that_a_line_end_has_broken_tells_its_columns_by_their_order() {
        String text = TITLE + "二、主动公开政府信息情况\n第二十条第（一）项\n信息内容  本年制发件数  本年废止件数\n现行有效件数\n\n"
                + "规章  3  0  36\n\n行政规范性文件  11  2  80\n\n第二十条第（五）项\n信息内容  本年处理决定数量\n行政许可  6\n"
                + "第二十条第（六）项\n信息内容  本年处理决定数量\n行政处罚  9\n行政强制  2\n";
        AnnualReport report = ReportFormats.standard()
                .read(text.getBytes(StandardCharsets.UTF_8), "report.txt")
                .report();
        assertThat(report.proactive().rules().issued()).hasValue(3);
        assertThat(report.proactive().normativeDocuments().inForce()).hasValue(80);
    }

    @Test
    void a_figure_belongs_to_the_column_of_the_rows_that_have_all() {
        ReadResult read = read(REQUESTS + FULL + sparse(CARRIED_OVER, 2, 7, 6, 7) + sparse(GRANTED, 0, 8, 6, 8));
        assertThat(count(read, CARRIED_OVER, RESEARCH_INSTITUTION)).isEqualTo(7);
        assertThat(count(read, GRANTED, NATURAL_PERSON)).isEqualTo(8);
    }

    @Test
    void the_head_shows_the_columns_where_no_row_has_all_figures() {
        ReadResult read = read(REQUESTS
                + HEAD
                + sparse(NEWLY_RECEIVED, 2, 3, 6, 3)
                + sparse(CARRIED_OVER)
                + sparse(GRANTED, 0, 12, 6, 12));
        assertThat(count(read, NEWLY_RECEIVED, RESEARCH_INSTITUTION)).isEqualTo(3);
        assertThat(count(read, GRANTED, NATURAL_PERSON)).isEqualTo(12);
    }

    @Test
    void a_word_above_the_labels_is_no_column() {
        String head = HEAD.replaceFirst("\n {8}(?= +自然人)", "\n申请情况");
        assertThat(head).contains("申请情况");
        ReadResult read = read(REQUESTS
                + head
                + sparse(NEWLY_RECEIVED, 2, 3, 6, 3)
                + sparse(CARRIED_OVER)
                + sparse(GRANTED, 0, 12, 6, 12));
        assertThat(count(read, GRANTED, NATURAL_PERSON)).isEqualTo(12);
    }

    @Test
    void the_total_of_the_year_before_is_another_column() {
        int[] columns = {44, 54, 64, 74, 84, 94, 104, 118};
        List<String> leaves = List.of("自然人", "商业企", "科研机", "社会公", "法律服", "其他", "2024年总计", "2023年总计");
        String head = leaves(leaves, columns, WIDE)
                + HEAD.lines().reduce((above, below) -> below).orElseThrow() + "\n";
        ReadResult read = read(REQUESTS
                + head
                + line(WIDE, NEWLY_RECEIVED.label(Edition.latest()), 46, "3", 108, "3", 122, "9")
                + line(WIDE, CARRIED_OVER.label(Edition.latest()), 108, "0", 122, "8")
                + line(WIDE, GRANTED.label(Edition.latest()), 46, "2", 56, "1", 108, "3", 122, "9"));
        assertThat(count(read, GRANTED, TOTAL)).isEqualTo(3);
        assertThat(state(read, NEWLY_RECEIVED, COMMERCIAL_ENTERPRISE)).isEqualTo(PrintedState.BLANK);
    }

    @Test
    void parts_that_are_counted_without_their_totals_may_stand_a_column_too_far() {
        ReadResult read = read(REQUESTS
                + HEAD
                + sparse(NEWLY_RECEIVED, 2, 3, 5, 3)
                + sparse(CARRIED_OVER, 1, 4)
                + sparse(GRANTED, 0, 12, 5, 12));
        assertThat(state(read, GRANTED, NATURAL_PERSON)).isEqualTo(PrintedState.AMBIGUOUS);
    }

    @Test
    void a_head_torn_over_lines_tells_the_order_of_its_columns_whatever_it_is() {
        List<String> leaves = List.of("总计", "自然人", "商业企", "科研机", "社会公", "法律服", "其他");
        String lower = line(WIDE, "", COLUMNS[2] + 1, "业", COLUMNS[3] + 1, "构", COLUMNS[4], "益组织", COLUMNS[5], "务机构");
        String text =
                line(WIDE, "", 60, "申请人情况") + line(WIDE, "", 80, "法人或其他组织") + leaves(leaves, COLUMNS, WIDE) + lower;
        ReadResult read = read(REQUESTS
                + text
                + row("一、本年新收政府信息公开申请数量", 0, 0, 0, 0, 0, 0, 0)
                + sparse(CARRIED_OVER, 0, 5, 3, 5)
                + sparse(GRANTED, 0, 1, 3, 1));
        assertThat(count(read, CARRIED_OVER, RESEARCH_INSTITUTION)).isEqualTo(5);
        assertThat(count(read, CARRIED_OVER, TOTAL)).isEqualTo(5);
    }

    @Test
    void the_columns_of_one_page_are_not_those_of_the_next() {
        String shifted = line(WIDE, "（一）予以公开", 54, "7", 114, "7") + line(WIDE, "（七）总计", 54, "7", 114, "7");
        ReadResult read = read(REQUESTS + HEAD + FULL + sparse(CARRIED_OVER, 0, 6, 6, 6) + "- 2 -\n" + shifted);
        assertThat(count(read, CARRIED_OVER, NATURAL_PERSON)).isEqualTo(6);
        assertThat(state(read, GRANTED, NATURAL_PERSON)).isEqualTo(PrintedState.AMBIGUOUS);
    }

    @Test
    void a_head_repeated_on_the_next_page_shows_its_columns() {
        int[] shifted = {50, 60, 70, 80, 90, 100, 110};
        ReadResult read = read(REQUESTS + HEAD + FULL + sparse(CARRIED_OVER, 0, 6, 6, 6) + "- 2 -\n"
                + head(LEAVES, shifted, WIDE) + line(WIDE, "      （一）予以公开", 72, "7", 112, "7")
                + line(WIDE, "      四、结转下年度继续办理", 52, "9", 112, "9"));
        assertThat(count(read, GRANTED, RESEARCH_INSTITUTION)).isEqualTo(7);
        assertThat(count(read, CARRIED_FORWARD, NATURAL_PERSON)).isEqualTo(9);
    }

    @Test
    void a_page_that_ends_as_the_one_before_and_whose_labels_begin_there_has_its_columns() {
        ReadResult read = read(REQUESTS + HEAD + FULL + sparse(CARRIED_OVER, 0, 6, 6, 6) + "- 2 -\n"
                + sparse(GRANTED, 2, 7, 6, 7) + sparse(CARRIED_FORWARD, 0, 9, 6, 9));
        assertThat(count(read, GRANTED, RESEARCH_INSTITUTION)).isEqualTo(7);
    }

    @Test
    void a_page_whose_figures_begin_and_end_as_on_the_one_before_has_its_columns() {
        ReadResult read = read(REQUESTS + HEAD + FULL + sparse(CARRIED_OVER, 0, 6, 6, 6) + "- 2 -\n"
                + line(WIDE, "      （一）予以公开", COLUMNS[0] + 2, "7", COLUMNS[6] + 2, "7")
                + line(WIDE, "    四、结转下年度继续办理", COLUMNS[2] + 2, "9", COLUMNS[6] + 2, "21"));
        assertThat(count(read, CARRIED_FORWARD, RESEARCH_INSTITUTION)).isEqualTo(9);
    }

    @Test
    void heads_parted_by_a_single_blank_are_not_pushed_where_their_lower_halves_or_neighbours_show_it() {
        int[] columns = {44, 53, 62, 71, 80, 89, 98};
        List<String> leaves = List.of("自然人", "商业企业", "科研机构", "社会公益", "法律服务", "  其他", "  总计");
        String head = leaves(leaves, columns, WIDE) + line(WIDE, "", columns[3] + 2, "组织", columns[4] + 2, "机构");
        ReadResult read = read(REQUESTS
                + head
                + line(WIDE, "一、本年新收政府信息公开申请数量", 47, "3", 83, "2", 101, "5")
                + line(WIDE, "二、上年结转政府信息公开申请数量", 65, "1", 101, "1")
                + line(WIDE, "（一）予以公开", 47, "4", 101, "4"));
        assertThat(count(read, NEWLY_RECEIVED, LEGAL_SERVICE_INSTITUTION)).isEqualTo(2);
        assertThat(count(read, CARRIED_OVER, RESEARCH_INSTITUTION)).isEqualTo(1);
        assertThat(state(read, GRANTED, RESEARCH_INSTITUTION)).isEqualTo(PrintedState.BLANK);
    }

    @Test
    void a_label_that_reaches_into_the_first_column_pushes_its_figures_who_knows_where() {
        ReadResult read = read(REQUESTS + HEAD + FULL + sparse(CARRIED_OVER, 0, 6, 6, 6)
                + "（二）部分公开（区分处理的，只计这一情形，不计其他情形）    4    4\n" + sparse(GRANTED, 2, 7, 6, 7));
        assertThat(state(read, PARTIALLY_GRANTED, NATURAL_PERSON)).isEqualTo(PrintedState.AMBIGUOUS);
        assertThat(count(read, CARRIED_OVER, NATURAL_PERSON)).isEqualTo(6);
    }

    @Test
    void figures_that_stand_between_two_columns_are_unknown() {
        ReadResult read = read(REQUESTS
                + HEAD
                + FULL
                + line(WIDE, "二、上年结转政府信息公开申请数量", 51, "6", 106, "6")
                + sparse(GRANTED, 2, 7, 6, 7));
        assertThat(state(read, CARRIED_OVER, NATURAL_PERSON)).isEqualTo(PrintedState.AMBIGUOUS);
    }

    @Test
    void the_columns_of_cases_are_told_by_their_torn_head_though_no_total_adds_up() {
        ReadResult read =
                read(REQUESTS + HEAD + FULL + sparse(GRANTED, 2, 7, 6, 7) + sparse(CARRIED_OVER, 0, 6, 6, 6) + """
                四、政府信息公开行政复议、行政诉讼情况
                     行政复议                              行政诉讼
                                         未经复议直接起诉                        复议后起诉
                结果  结果  其他  尚未        结果  结果  其他  尚未
                                  总 计                         总 计   结果  结果  其他  尚未
                维持  纠正  结果  审结        维持  纠正  结果  审结                                总计
                                                                    维持  纠正  结果  审结
                8 1 0 0 0 0 0 0 3 0 0 6 0 0 0
                """);
        assertThat(count(read, CaseForum.RECONSIDERATION, CaseResult.UPHELD)).isEqualTo(8);
        assertThat(count(read, CaseForum.LITIGATION_AFTER_RECONSIDERATION, CaseResult.CORRECTED))
                .isEqualTo(6);
    }
}
