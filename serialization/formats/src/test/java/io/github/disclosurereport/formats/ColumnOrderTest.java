package io.github.disclosurereport.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.ReportFormats;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns that do not stand in the official order: read by their names, or not at all, but never as others. */
class ColumnOrderTest {

    private static final String NOTE = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\n";

    private static final String ABOVE = """
            青岭市民政局2025年政府信息公开工作年度报告
            一、总体情况
            我局稳步推进。
            三、收到和处理政府信息公开申请情况
            """ + NOTE;

    private static final String OTHER_GRID_HEAD = "<tr><td>事项<td>自然人<td>科研机构<td>商业企业<td>社会公益组织<td>法律服务机构<td>其他<td>总计";

    private static final String OFFICIAL_HEAD = "申请人情况 自然人 法人或其他组织 总计 商业企业 科研机构 社会公益组织 法律服务机构 其他";

    @ParameterizedTest
    @CsvSource({
        "申请人情况 自然人 法人或其他组织 总计 商业企业 科研机构 社会公益组织 法律服务机构 其他, 1 2 3 4 5 6 21",
        "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计, 1 2 3 4 5 6 21",
        "总计 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他, 21 1 2 3 4 5 6",
        "自然人 科研机构 商业企业 社会公益组织 法律服务机构 其他 总计, 1 3 2 4 5 6 21",
    })
    void a_head_in_running_text_says_which_column_is_which(String head, String figures) {
        AnnualReport report = read(requests(head, figures));
        assertThat(granted(report, "naturalPerson")).isEqualTo(1);
        assertThat(granted(report, "commercialEnterprise")).isEqualTo(2);
        assertThat(granted(report, "researchInstitution")).isEqualTo(3);
        assertThat(granted(report, "total")).isEqualTo(21);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "申请人情况 法人或其他组织 自然人 总计 商业企业 科研机构 社会公益组织 法律服务机构 其他",
                "自然人 总计 科研机构 商业企业 社会公益组织 法律服务机构 其他",
            })
    void where_a_head_of_two_rows_has_run_together_in_another_order_nothing_is_assumed(String head) {
        AnnualReport report = read(requests(head, "1 2 3 4 5 6 21"));
        assertThat(report.requests().granted().naturalPerson()).isEmpty();
        assertThat(report.requests().granted().total()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "自然人 商业 科研 社会公 法律服 其他 总计|企业 机构 益组织 务机构|1 2 3 4 5 6 21",
                "自然人 科研 商业 社会公 法律服 其他 总计|机构 企业 益组织 务机构|1 3 2 4 5 6 21",
            })
    void a_head_whose_labels_go_on_in_the_next_line_says_which_column_is_which(
            String upperHalves, String lowerHalves, String figures) {
        AnnualReport report = read(requests(upperHalves + "\n" + lowerHalves, figures));
        assertThat(granted(report, "commercialEnterprise")).isEqualTo(2);
        assertThat(granted(report, "researchInstitution")).isEqualTo(3);
    }

    @Test
    void a_head_in_a_grid_of_its_own_says_that_nothing_is_assumed_of_the_next() {
        AnnualReport report = read(grids("<table>" + OTHER_GRID_HEAD + "</table><table>"));
        assertThat(report.requests().newlyReceived().commercialEnterprise()).isEmpty();
        assertThat(report.requests().newlyReceived().total()).isEmpty();
    }

    @Test
    void rows_in_a_grid_below_one_with_a_head_in_another_order_are_unknown() {
        AnnualReport report = read(grids("<table>" + OTHER_GRID_HEAD).replace("<tr><td>二", "</table><table><tr><td>二"));
        assertThat(report.requests().newlyReceived().commercialEnterprise()).hasValue(2);
        assertThat(report.requests().carriedOver().commercialEnterprise()).isEmpty();
    }

    @Test
    void rows_below_the_heading_once_more_are_unknown_behind_a_head_in_another_order() {
        String again = "</table><p>三、收到和处理政府信息公开申请情况</p><table><tr><td>二";
        AnnualReport report = read(grids("<table>" + OTHER_GRID_HEAD).replace("<tr><td>二", again));
        assertThat(report.requests().newlyReceived().commercialEnterprise()).hasValue(2);
        assertThat(report.requests().carriedOver().commercialEnterprise()).isEmpty();
    }

    @Test
    void results_of_cases_in_another_order_are_not_taken_for_the_official_ones() {
        String official = "结果维持 结果纠正 其他结果 尚未审结 总计";
        String other = "总计 结果维持 结果纠正 其他结果 尚未审结";
        assertThat(read(cases(official)).cases().reconsideration().upheld()).hasValue(1);
        assertThat(read(cases(other)).cases().reconsideration().upheld()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "总计 法人或其他组织 自然人\n商业企业 科研机构 社会公益组织 法律服务机构 其他",
                "法人或其他组织 自然人 总计\n商业企业 科研机构 社会公益组织 法律服务机构 其他",
                "自然 法律服 商业 科研 社会公 其他 总计\n人 务机\n构 企业 机构 益组织",
            })
    void a_head_in_another_order_is_heeded_without_the_note_above_it(String head) {
        String text = requests(head, "1 2 3 4 5 6 21").replace(NOTE, "");
        assertThat(read(text).requests().granted().naturalPerson()).isEmpty();
        assertThat(read(text).requests().granted().total()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "项目 局机关 甲镇 乙镇 丙镇 丁镇 其他 总计",
                "当面 信函 网络 传真 电话 其他 总计",
                "项目 总计 甲镇 乙镇 丙镇 丁镇 戊镇 其他",
                "项目 甲镇 乙镇 丙镇 丁镇 戊镇 己镇 庚镇",
                "项目 自然人 商业企业 科研机构 社会公益组织 法律服务机构 机关 总计",
                "申请人情况\n公民 法人 其他组织 外国人 港澳台 其他 总计",
            })
    void columns_that_the_form_does_not_have_are_not_its_own_because_they_are_as_many(String head) {
        AnnualReport report = read(requests(head, "1 2 3 4 5 6 21").replace(NOTE, ""));
        assertThat(report.requests().granted().naturalPerson()).isEmpty();
        assertThat(report.requests().granted().total()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%d", "栏%d", "(%d)", "第%d栏"})
    void a_line_below_the_head_may_number_the_columns(String number) {
        String numbers = IntStream.rangeClosed(1, 7)
                .mapToObj(column -> "<td>" + number.formatted(column))
                .collect(Collectors.joining("", "<tr><td>甲", ""));
        String head = "<table><tr><td>项目<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计";
        assertThat(granted(read(grids(head + numbers).replace("二、上年结转政府信息公开申请数量", "（一）予以公开")), "naturalPerson"))
                .isEqualTo(1);
    }

    @Test
    void a_second_head_that_nobody_understands_makes_what_stands_below_it_unknown() {
        AnnualReport report = read(
                requests(OFFICIAL_HEAD, "1 2 3 4 5 6 21").replace("三、本年度办理结果", "项目 企业 个人 科研 公益 法律 其他 合计\n三、本年度办理结果"));
        assertThat(report.requests().newlyReceived().total()).hasValue(21);
        assertThat(report.requests().granted().naturalPerson()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", OFFICIAL_HEAD})
    void where_another_column_is_the_sum_of_all_others_the_order_is_unknown(String head) {
        AnnualReport report = read(requests(head, "21 1 2 3 4 5 6"));
        assertThat(report.requests().granted().naturalPerson()).isEmpty();
        assertThat(report.requests().granted().total()).isEmpty();
    }

    @Test
    void a_total_that_is_merely_wrong_says_nothing_of_the_order() {
        AnnualReport report = read(requests(OFFICIAL_HEAD, "1 2 3 4 5 6 22"));
        assertThat(report.requests().granted().total()).hasValue(22);
    }

    @Test
    void forums_in_another_order_are_not_taken_for_the_official_ones() {
        String official = cases("结果维持 结果纠正 其他结果 尚未审结 总计");
        assertThat(read(official).cases().reconsideration().upheld()).hasValue(1);
        assertThat(read(official.replace("行政复议 行政诉讼 ", "行政诉讼 行政复议 "))
                        .cases()
                        .reconsideration()
                        .upheld())
                .isEmpty();
    }

    private static long granted(AnnualReport report, String column) {
        return report.cell(CellPath.parse("requests.granted." + column)).count().orElseThrow();
    }

    private static String requests(String head, String figures) {
        return ABOVE + head + "\n一、本年新收政府信息公开申请数量 " + figures + "\n二、上年结转政府信息公开申请数量 " + figures + "\n三、本年度办理结果 （一）予以公开 "
                + figures + "\n四、政府信息公开行政复议、行政诉讼情况\n";
    }

    /** A page with rows of table 三 below a head, in the order of that head. */
    private static String grids(String head) {
        return "<h1>青岭市民政局2025年政府信息公开工作年度报告</h1><p>三、收到和处理政府信息公开申请情况</p>" + head + """
                <tr><td>一、本年新收政府信息公开申请数量<td>1<td>3<td>2<td>4<td>5<td>6<td>21
                <tr><td>二、上年结转政府信息公开申请数量<td>1<td>3<td>2<td>4<td>5<td>6<td>21
                <tr><td>四、结转下年度继续办理<td>0<td>0<td>0<td>0<td>0<td>0<td>0</table>
                """;
    }

    private static String cases(String results) {
        return requests(OFFICIAL_HEAD, "1 2 3 4 5 6 21") + "行政复议 行政诉讼 " + results + " 未经复议直接起诉 复议后起诉 " + results + " "
                + results + "\n1 2 3 4 10 0 0 0 0 0 0 0 0 0 0\n五、存在的主要问题及改进情况\n人手不足。\n";
    }

    private static AnnualReport read(String text) {
        return ReportFormats.standard()
                .read(text.getBytes(StandardCharsets.UTF_8), "report")
                .report();
    }
}
