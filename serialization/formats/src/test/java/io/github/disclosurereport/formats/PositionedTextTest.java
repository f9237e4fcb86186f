package io.github.disclosurereport.formats;

import static io.github.disclosurereport.form.ApplicantKind.COMMERCIAL_ENTERPRISE;
import static io.github.disclosurereport.form.ApplicantKind.NATURAL_PERSON;
import static io.github.disclosurereport.form.ApplicantKind.RESEARCH_INSTITUTION;
import static io.github.disclosurereport.form.ApplicantKind.TOTAL;
import static io.github.disclosurereport.form.RequestRow.CARRIED_FORWARD;
import static io.github.disclosurereport.form.RequestRow.CARRIED_OVER;
import static io.github.disclosurereport.form.RequestRow.GRANTED;
import static io.github.disclosurereport.form.RequestRow.NEWLY_RECEIVED;
import static io.github.disclosurereport.form.RequestRow.OTHER_FEE_OVERDUE;
import static io.github.disclosurereport.form.RequestRow.OTHER_UNDIVIDED;
import static io.github.disclosurereport.form.RequestRow.UNABLE_NOT_HELD;
import static io.github.disclosurereport.formats.LaidOutText.COLUMNS;
import static io.github.disclosurereport.formats.LaidOutText.FULL;
import static io.github.disclosurereport.formats.LaidOutText.HEAD;
import static io.github.disclosurereport.formats.LaidOutText.LEAVES;
import static io.github.disclosurereport.formats.LaidOutText.REQUESTS;
import static io.github.disclosurereport.formats.LaidOutText.TITLE;
import static io.github.disclosurereport.formats.LaidOutText.WIDE;
import static io.github.disclosurereport.formats.LaidOutText.count;
import static io.github.disclosurereport.formats.LaidOutText.head;
import static io.github.disclosurereport.formats.LaidOutText.laidOut;
import static io.github.disclosurereport.formats.LaidOutText.line;
import static io.github.disclosurereport.formats.LaidOutText.read;
import static io.github.disclosurereport.formats.LaidOutText.row;
import static io.github.disclosurereport.formats.LaidOutText.sparse;
import static io.github.disclosurereport.formats.LaidOutText.state;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.ProactiveColumn;
import io.github.disclosurereport.form.ProactiveRow;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.table.PrintedState;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text whose fields are told apart by where they stand in the line. */
class PositionedTextTest {

    @Test
    void a_label_behind_the_figure_of_another_is_no_row_below_it() {
        String text = TITLE + "二、主动公开政府信息情况\n第二十条第（一）项\n信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 1 0 1\n"
                + "第二十条第（六）项\n信息内容 本年处理决定数量\n行政处罚 9行政强制 9\n行政许可 6\n";
        AnnualReport report = ReportFormats.standard()
                .read(text.getBytes(StandardCharsets.UTF_8), "report.txt")
                .report();
        assertThat(report.proactive().administrativeLicenses().decisions()).hasValue(6);
    }

    @Test
    void the_cells_without_a_figure_are_blank() {
        ReadResult read = read(REQUESTS + HEAD + FULL + sparse(CARRIED_OVER, 2, 7, 6, 7) + sparse(GRANTED, 0, 8, 6, 8));
        assertThat(state(read, CARRIED_OVER, NATURAL_PERSON)).isEqualTo(PrintedState.BLANK);
    }

    @Test
    void a_row_without_figures_is_blank() {
        ReadResult read = read(REQUESTS
                + HEAD
                + sparse(NEWLY_RECEIVED, 2, 3, 6, 3)
                + sparse(CARRIED_OVER)
                + sparse(GRANTED, 0, 12, 6, 12));
        assertThat(state(read, CARRIED_OVER, TOTAL)).isEqualTo(PrintedState.BLANK);
    }

    @Test
    void the_sum_of_a_group_beside_its_label_is_no_figure_of_its_rows() {
        ReadResult read = read(REQUESTS
                + HEAD
                + sparse(NEWLY_RECEIVED, 2, 3, 6, 3)
                + sparse(GRANTED, 0, 12, 6, 12)
                + laidOut(WIDE, "（四）无法提供", 0, 5, 6, 5)
                + sparse(UNABLE_NOT_HELD, 0, 5, 6, 5));
        assertThat(count(read, GRANTED, NATURAL_PERSON)).isEqualTo(12);
        assertThat(count(read, UNABLE_NOT_HELD, TOTAL)).isEqualTo(5);
    }

    @Test
    void figures_beside_the_label_of_a_group_are_those_of_the_row_whose_label_stands_around_them() {
        String group = laidOut(WIDE, "（四）无法提供", 0, 5, 6, 5);
        ReadResult read = read(REQUESTS
                + HEAD
                + sparse(NEWLY_RECEIVED, 2, 3, 6, 3)
                + sparse(GRANTED, 0, 12, 6, 12)
                + "                1.本机关不掌握相\n" + group + "                关政府信息\n");
        assertThat(count(read, UNABLE_NOT_HELD, TOTAL)).isEqualTo(5);
    }

    @Test
    void a_nought_may_be_blank_beside_noughts_that_are_printed() {
        ReadResult read = read(REQUESTS
                + HEAD
                + sparse(NEWLY_RECEIVED, 2, 3, 6, 3)
                + sparse(CARRIED_OVER, 1, 0)
                + sparse(GRANTED, 0, 12, 6, 12)
                + sparse(UNABLE_NOT_HELD, 6, 0));
        assertThat(count(read, CARRIED_OVER, COMMERCIAL_ENTERPRISE)).isZero();
        assertThat(state(read, CARRIED_OVER, TOTAL)).isEqualTo(PrintedState.BLANK);
    }

    @Test
    void a_chinese_character_may_be_as_wide_as_any_other() {
        String text = head(LEAVES, COLUMNS, 1)
                + laidOut(1, "一、本年新收政府信息公开申请数量", 2, 3, 6, 3)
                + laidOut(1, "二、上年结转政府信息公开申请数量")
                + laidOut(1, "（一）予以公开", 0, 12, 6, 12);
        assertThat(count(read(REQUESTS + text), NEWLY_RECEIVED, RESEARCH_INSTITUTION))
                .isEqualTo(3);
    }

    @Test
    void a_number_alone_between_rows_with_all_figures_is_that_of_a_page() {
        ReadResult read = read(REQUESTS + HEAD + FULL + "2\n" + row("二、上年结转政府信息公开申请数量", 7, 0, 0, 0, 0, 0, 7)
                + sparse(GRANTED, 0, 8, 6, 8));
        assertThat(count(read, CARRIED_OVER, TOTAL)).isEqualTo(7);
        assertThat(count(read, GRANTED, NATURAL_PERSON)).isEqualTo(8);
    }

    @Test
    void the_row_of_the_trial_form_that_is_a_group_in_the_later_one_may_be_blank() {
        String trial = REQUESTS.replace("2024", "2019");
        ReadResult read = read(trial
                + HEAD
                + FULL
                + sparse(CARRIED_OVER, 0, 6, 6, 6)
                + sparse(OTHER_UNDIVIDED)
                + sparse(CARRIED_FORWARD, 2, 7, 6, 7));
        assertThat(state(read, OTHER_UNDIVIDED, TOTAL)).isEqualTo(PrintedState.BLANK);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "    ", "\t"})
    void blanks_that_a_program_put_between_what_is_there_tell_nothing(String blank) {
        String joined = """
                一、本年新收政府信息公开申请数量
                1 0 2 0 0 0 3
                二、上年结转政府信息公开申请数量
                3 3
                （一）予以公开
                4 4
                """.replace(" ", blank);
        assertThat(state(read(REQUESTS + joined), CARRIED_OVER, NATURAL_PERSON)).isEqualTo(PrintedState.AMBIGUOUS);
    }

    @Test
    void a_covered_figure_is_no_blank() {
        ReadResult read = read(REQUESTS
                + HEAD
                + FULL
                + line(WIDE, "二、上年结转政府信息公开申请数量", 46, "■", 66, "1", 106, "4")
                + sparse(GRANTED, 2, 7, 6, 7));
        assertThat(state(read, CARRIED_OVER, NATURAL_PERSON)).isEqualTo(PrintedState.TEXT);
    }

    @Test
    void a_label_of_a_group_beside_the_halves_of_another_is_no_part_of_it() {
        ReadResult read = read(REQUESTS
                + HEAD
                + FULL
                + line(WIDE, "（六）其", 12, "2.申请人逾期未按收费通知要")
                + line(WIDE, "他处理", 12, "求缴纳费用、行政机关不再处", 46, "0", 56, "0", 66, "0", 76, "0", 86, "0", 96, "5", 106, "5")
                + line(WIDE, "", 12, "理其政府信息公开申请")
                + sparse(CARRIED_FORWARD, 2, 7, 6, 7));
        assertThat(count(read, OTHER_FEE_OVERDUE, TOTAL)).isEqualTo(5);
    }

    @Test
    void tabs_tell_the_field_also_where_lines_have_lost_those_at_their_ends() {
        ReadResult read = read(TITLE + """
                二、主动公开政府信息情况
                第二十条第（一）项
                信息内容\t本年制发件数\t本年废止件数\t现行有效件数
                规章\t\t4
                行政规范性文件\t1\t\t3
                第二十条第（五）项
                信息内容\t本年处理决定数量
                行政许可\t7
                第二十条第（六）项
                信息内容\t本年处理决定数量
                行政处罚\t5
                """);
        assertThat(count(read, ProactiveRow.RULES, ProactiveColumn.REPEALED)).isEqualTo(4);
        assertThat(count(read, ProactiveRow.NORMATIVE_DOCUMENTS, ProactiveColumn.IN_FORCE))
                .isEqualTo(3);
    }
}
