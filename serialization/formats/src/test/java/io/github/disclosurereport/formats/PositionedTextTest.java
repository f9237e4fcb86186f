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
import static io.github.disclosurereport.form.RequestRow.OTHER_FEE_OVERDUE;
import static io.github.disclosurereport.form.RequestRow.OTHER_UNDIVIDED;
import static io.github.disclosurereport.form.RequestRow.PARTIALLY_GRANTED;
import static io.github.disclosurereport.form.RequestRow.UNABLE_NOT_HELD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.ProactiveColumn;
import io.github.disclosurereport.form.ProactiveRow;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.table.PrintedState;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text whose fields are told apart by where they stand in the line. */
class PositionedTextTest {

    private static final String TITLE = "青岭市林业局2024年政府信息公开工作年度报告\n";
    private static final String REQUESTS = TITLE + "三、收到和处理政府信息公开申请情况\n";
    private static final int[] COLUMNS = {44, 54, 64, 74, 84, 94, 104};

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

    /** A Chinese character counts as so many columns as this. */
    private static final int WIDE = 2;

    private static final List<String> LEAVES = List.of("自然人", "商业企", "科研机", "社会公", "法律服", "其他", "总计");

    private static final String HEAD = head(LEAVES, COLUMNS, WIDE);

    private static final String FULL = row("一、本年新收政府信息公开申请数量", 1, 2, 3, 4, 5, 6, 21);

    @Test
    void a_figure_belongs_to_the_column_of_the_rows_that_have_all() {
        ReadResult read = read(REQUESTS + FULL + sparse(CARRIED_OVER, 2, 7, 6, 7) + sparse(GRANTED, 0, 8, 6, 8));
        assertThat(count(read, CARRIED_OVER, RESEARCH_INSTITUTION)).isEqualTo(7);
        assertThat(count(read, GRANTED, NATURAL_PERSON)).isEqualTo(8);
    }

    @Test
    void the_cells_without_a_figure_are_blank() {
        ReadResult read = read(REQUESTS + HEAD + FULL + sparse(CARRIED_OVER, 2, 7, 6, 7) + sparse(GRANTED, 0, 8, 6, 8));
        assertThat(state(read, CARRIED_OVER, NATURAL_PERSON)).isEqualTo(PrintedState.BLANK);
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
    void a_row_without_figures_is_blank() {
        ReadResult read = read(REQUESTS
                + HEAD
                + sparse(NEWLY_RECEIVED, 2, 3, 6, 3)
                + sparse(CARRIED_OVER)
                + sparse(GRANTED, 0, 12, 6, 12));
        assertThat(state(read, CARRIED_OVER, TOTAL)).isEqualTo(PrintedState.BLANK);
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
    void parts_that_are_counted_without_their_totals_may_stand_a_column_too_far() {
        ReadResult read = read(REQUESTS
                + HEAD
                + sparse(NEWLY_RECEIVED, 2, 3, 5, 3)
                + sparse(CARRIED_OVER, 1, 4)
                + sparse(GRANTED, 0, 12, 5, 12));
        assertThat(state(read, GRANTED, NATURAL_PERSON)).isEqualTo(PrintedState.AMBIGUOUS);
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
    void a_number_alone_between_rows_with_all_figures_is_that_of_a_page() {
        ReadResult read = read(REQUESTS + HEAD + FULL + "2\n" + row("二、上年结转政府信息公开申请数量", 7, 0, 0, 0, 0, 0, 7)
                + sparse(GRANTED, 0, 8, 6, 8));
        assertThat(count(read, CARRIED_OVER, TOTAL)).isEqualTo(7);
        assertThat(count(read, GRANTED, NATURAL_PERSON)).isEqualTo(8);
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

    @Test
    void a_label_that_reaches_into_the_first_column_pushes_its_figures_who_knows_where() {
        ReadResult read = read(REQUESTS + HEAD + FULL + sparse(CARRIED_OVER, 0, 6, 6, 6)
                + "（二）部分公开（区分处理的，只计这一情形，不计其他情形）    4    4\n" + sparse(GRANTED, 2, 7, 6, 7));
        assertThat(state(read, PARTIALLY_GRANTED, NATURAL_PERSON)).isEqualTo(PrintedState.AMBIGUOUS);
        assertThat(count(read, CARRIED_OVER, NATURAL_PERSON)).isEqualTo(6);
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
    void figures_that_stand_between_two_columns_are_unknown() {
        ReadResult read = read(REQUESTS
                + HEAD
                + FULL
                + line(WIDE, "二、上年结转政府信息公开申请数量", 51, "6", 106, "6")
                + sparse(GRANTED, 2, 7, 6, 7));
        assertThat(state(read, CARRIED_OVER, NATURAL_PERSON)).isEqualTo(PrintedState.AMBIGUOUS);
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

    private static String head(List<String> leaves, int[] columns, int wide) {
        return line(wide, "", (columns[0] + columns[6]) / 2, "申请人情况")
                + line(wide, "", (columns[1] + columns[5]) / 2, "法人或其他组织")
                + leaves(leaves, columns, wide)
                + line(wide, "", columns[1] + 2, "业", columns[2] + 2, "构", columns[3], "益组织", columns[4], "务机构");
    }

    private static String leaves(List<String> leaves, int[] columns, int wide) {
        Object[] fields = new Object[2 * leaves.size()];
        for (int i = 0; i < leaves.size(); i++) {
            fields[2 * i] = columns[i];
            fields[2 * i + 1] = leaves.get(i);
        }
        return line(wide, "", fields);
    }

    private static String row(String label, int... figures) {
        Object[] fields = new Object[2 * figures.length];
        for (int i = 0; i < figures.length; i++) {
            fields[2 * i] = COLUMNS[i] + 2;
            fields[2 * i + 1] = String.valueOf(figures[i]);
        }
        return line(WIDE, label, fields);
    }

    /** A row that has only some figures: their columns, and the figures. */
    private static String sparse(RequestRow row, int... columnsAndFigures) {
        Edition edition = row.isIn(Edition.latest()) ? Edition.latest() : Edition.TRIAL_2019;
        return laidOut(WIDE, row.label(edition), columnsAndFigures);
    }

    private static String laidOut(int wide, String label, int... columnsAndFigures) {
        Object[] fields = new Object[columnsAndFigures.length];
        for (int i = 0; i < fields.length; i += 2) {
            fields[i] = COLUMNS[columnsAndFigures[i]] + 2;
            fields[i + 1] = String.valueOf(columnsAndFigures[i + 1]);
        }
        return line(wide, label, fields);
    }

    /** A line of fields, each behind the column in which it begins. */
    private static String line(int wide, String label, Object... fields) {
        StringBuilder line = new StringBuilder(label);
        for (int i = 0; i < fields.length; i += 2) {
            int width = line.chars().map(c -> c > 0x2000 ? wide : 1).sum();
            line.append(" ".repeat((int) fields[i] - width)).append(fields[i + 1]);
        }
        return line.append('\n').toString();
    }

    private static PrintedState state(ReadResult read, RequestRow row, ApplicantKind column) {
        return read.source()
                .at(TableKind.REQUESTS.cell(row, column).orElseThrow())
                .state();
    }

    private static long count(ReadResult read, Heading row, Heading column) {
        CellPath path = List.of(TableKind.values()).stream()
                .filter(table -> table.rows().contains(row))
                .findFirst()
                .flatMap(table -> table.cell(row, column))
                .orElseThrow();
        return read.source().at(path).text().cell().count().orElseThrow();
    }

    private static ReadResult read(String text) {
        return ReportFormats.standard().read(text.getBytes(StandardCharsets.UTF_8), "report.txt");
    }
}
