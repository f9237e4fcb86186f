package io.github.disclosurereport.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.ProactiveColumn;
import io.github.disclosurereport.form.ProactiveRow;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.PrintedLabel;
import io.github.disclosurereport.source.ReadResult;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunningTextTest {

    private static final String ABOVE = """
            青岭市民政局2025年政府信息公开工作年度报告
            三、收到和处理政府信息公开申请情况
            """;

    private static final String HEAD = """
            （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 申请人情况
            自然人 法人或其他组织 总计
            商业企业 科研机构 社会公益组织 法律服务机构 其他
            """;

    private static final String ROWS = """
            一、本年新收政府信息公开申请数量 1 2 3 4 5 6 21
            二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
            三、本年度办理结果 （一）予以公开 1 2 3 4 5 6 21
            """;

    private static final String GLUED = ROWS.replace("予以公开 1 2 3 4 5 6 21", "予以公开5 7 0 0 0 12");

    private static final String SENTENCE = "据统计，本年新收政府信息公开申请数量为21件，均按期办结。";

    @Test
    void a_head_in_another_order_is_heard_also_where_the_first_rows_have_none() {
        String other = "总计 其他 法律服务机构 社会公益组织 科研机构 商业企业 自然人\n";
        ReadResult read = read(ABOVE + ROWS + other + "（二）部分公开（区分处理的，只计这一情形，不计其他情形） 21 6 5 4 3 2 1\n");
        assertThat(read.report()
                        .requests()
                        .table()
                        .get(RequestRow.PARTIALLY_GRANTED, ApplicantKind.NATURAL_PERSON)
                        .orElse(1))
                .isEqualTo(1);
    }

    @Test
    void commas_between_thousands_part_no_fields() {
        String rows = ROWS.replace("1 2 3 4 5 6 21", "1,001 2,002 3,003 4,004 5,005 6,006 21,021")
                .replace("0 0 0 0 0 0 0", "1,001 2,002 3,003 4,004 5,005 6,006 21,021");
        assertThat(newlyReceived(
                        read(ABOVE + HEAD + rows + rows.lines().toList().get(0) + "\n")))
                .isEqualTo(1001);
    }

    @Test
    void numbers_beside_rows_and_above_columns_of_table_two_are_no_figures() {
        ReadResult read = read("""
                青岭市民政局2025年政府信息公开工作年度报告
                一、总体情况
                我局稳步推进。
                二、主动公开政府信息情况
                1 2 3
                1 信息内容 本年制发件数 本年废止件数 现行有效件数
                2 规章 0 0 0
                3 行政规范性文件 0 1 3
                五、存在的主要问题及改进情况
                人手不足。
                """);
        assertThat(read.report().proactive().normativeDocuments().repealed()).hasValue(1);
        assertThat(read.report().proactive().normativeDocuments().inForce()).hasValue(3);
    }

    @Test
    void a_sentence_above_the_table_that_names_its_first_row_is_no_part_of_it() {
        ReadResult read = read(ABOVE + SENTENCE + "\n" + HEAD + ROWS);
        assertThat(newlyReceived(read)).isEqualTo(1);
        assertThat(read.report().requests().text().paragraphs()).containsExactly(SENTENCE);
    }

    @Test
    void a_table_whose_head_is_lost_begins_with_the_label_of_its_first_row() {
        assertThat(newlyReceived(read(ABOVE + ROWS))).isEqualTo(1);
    }

    @Test
    void labels_may_be_so_short_that_only_their_place_tells_what_they_are() {
        ReadResult read = read(ABOVE + HEAD + """
                        一、本年新收 1 2 3 4 5 6 21
                        二、上年结转 0 0 0 0 0 0 0
                        三、本年度办理结果 （一）予以公开 0 0 0 0 5 6 11
                        （五）不予处理 2.重复申请 1 0 0 0 0 0 1
                        4.大量反复申请 0 2 3 4 0 0 9
                        四、结转下年度 0 0 0 0 0 0 0
                        """);
        AnnualReport report = read.report();
        assertThat(newlyReceived(read)).isEqualTo(1);
        assertThat(report.requests().table().get(RequestRow.NOT_PROCESSED_REPEATED, ApplicantKind.TOTAL))
                .hasValue(1);
        assertThat(report.requests().table().get(RequestRow.NOT_PROCESSED_EXCESSIVE, ApplicantKind.TOTAL))
                .hasValue(9);
        assertThat(report.requests().carriedForward().total()).hasValue(0);
    }

    @Test
    void a_table_may_begin_with_a_short_form_of_its_first_label() {
        ReadResult read = read(ABOVE + """
                申请情况 自然人 企业 科研 公益组织 法律服务 其他 合计
                本年新收 1 2 3 4 5 6 21
                上年结转 - - - - - - -
                予以公开 1 2 3 4 5 6 21
                """);
        assertThat(newlyReceived(read)).isEqualTo(1);
        assertThat(read.report().requests().granted().total()).hasValue(21);
    }

    @Test
    void figures_whose_halves_stand_in_other_lines_are_unknown() {
        ReadResult read = read(ABOVE + HEAD + """
                152 284
                一、本年新收政府信息公开申请数量 731 67 100 287 136
                8 9
                二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
                三、本年度办理结果 （一）予以公开 1 2 3 4 5 6 21
                """);
        assertThat(read.report().requests().newlyReceived().naturalPerson()).isEmpty();
        assertThat(read.report().requests().granted().total()).hasValue(21);
    }

    @Test
    void figures_of_a_block_above_their_labels_are_unknown() {
        ReadResult read = read("""
                青岭市民政局2025年政府信息公开工作年度报告
                二、主动公开政府信息情况
                第二十条第（六）项
                信息内容 本年处理决定数量
                12
                行政处罚
                0
                行政强制
                """ + ABOVE.substring(ABOVE.indexOf("三、")) + HEAD + ROWS);
        assertThat(read.report().proactive().administrativePenalties().decisions())
                .isEmpty();
    }

    @Test
    void a_label_that_goes_on_behind_its_figures_is_whole_and_no_narrative() {
        ReadResult read = read(ABOVE + HEAD + ROWS + """
                （二）部分公开（区分处理的，
                1 2 3 4 5 6 21
                只计这一情形，不计其他情形）
                四、结转下年
                1 0 0 0 0 0 1
                度继续办理
                我局没有其他说明。
                """);
        AnnualReport report = read.report();
        assertThat(report.requests().partiallyGranted().naturalPerson()).hasValue(1);
        assertThat(report.requests().carriedForward().naturalPerson()).hasValue(1);
        assertThat(label(read, RequestRow.PARTIALLY_GRANTED)).isEqualTo("（二）部分公开（区分处理的，只计这一情形，不计其他情形）");
        assertThat(report.requests().text().paragraphs()).containsExactly("我局没有其他说明。");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n"})
    void a_label_alone_on_its_line_is_printed_though_its_figures_are_not(String separator) {
        String rows = ROWS.replace("二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0", "二、上年结转政府信息公开申请数量");
        ReadResult read = read(ABOVE + (HEAD + rows).replace(" ", separator));
        assertThat(label(read, RequestRow.CARRIED_OVER)).isEqualTo("二、上年结转政府信息公开申请数量");
        assertThat(read.report().requests().carriedOver().naturalPerson()).isEmpty();
        assertThat(read.report().requests().granted().naturalPerson()).hasValue(1);
    }

    @Test
    void a_label_alone_may_be_the_first_or_the_last_or_stand_behind_that_of_its_group() {
        ReadResult read = read(ABOVE + HEAD + """
                一、本年新收政府信息公开申请数量
                二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
                三、本年度办理结果 （一）予以公开
                （三）不予公开 1.属于国家秘密 0 0 0 0 0 0 0
                四、结转下年度继续办理
                我局没有其他说明。
                """);
        assertThat(read.source().labels())
                .extracting(PrintedLabel::text)
                .endsWith("一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "（一）予以公开", "1.属于国家秘密", "四、结转下年度继续办理");
        assertThat(read.report().requests().text().paragraphs()).containsExactly("我局没有其他说明。");
    }

    @Test
    void a_label_alone_in_a_block_of_table_two_has_a_head_of_its_own() {
        ReadResult read = read("""
                青岭市民政局2025年政府信息公开工作年度报告
                二、主动公开政府信息情况
                信息内容 本年制发件数 本年废止件数 现行有效件数
                规章 1 2 3
                第二十条第（五）项
                信息内容 本年处理决定数量
                行政许可
                第二十条第（六）项
                信息内容 本年处理决定数量
                行政处罚 7
                第二十条第（八）项
                信息内容 本年收费金额（单位：万元）
                行政事业性收费
                """ + "三、收到和处理政府信息公开申请情况\n" + HEAD + ROWS);
        assertThat(read.report().proactive().administrativePenalties().decisions())
                .hasValue(7);
        assertThat(label(read, ProactiveRow.ADMINISTRATIVE_LICENSES)).isEqualTo("行政许可");
        assertThat(label(read, ProactiveRow.ADMINISTRATIVE_FEES)).isEqualTo("行政事业性收费");
        assertThat(label(read, ProactiveColumn.AMOUNT_COLLECTED)).startsWith("本年收费金额");
        assertThat(read.report().proactive().text().paragraphs()).isEmpty();
    }

    @Test
    void a_column_alone_on_its_line_is_no_row_and_a_row_that_has_figures_is_not_looked_for_in_the_text() {
        ReadResult read = read(ABOVE + (HEAD + ROWS).replace(" ", "\n") + "二、上年结转政府信息公开申请数量\n");
        assertThat(read.source().isLabelled(RequestRow.OTHER_REASONS)).isFalse();
        assertThat(read.report().requests().text().paragraphs()).containsExactly("二、上年结转政府信息公开申请数量");
    }

    @Test
    void a_row_with_too_few_figures_is_unknown_where_a_column_of_the_head_is_damaged() {
        ReadResult read = read("""
                青岭市民政局2025年政府信息公开工作年度报告
                二、主动公开政府信息情况
                信息内容 本年度印发件数 本年废止件数 现行有效件数
                规章 1 2
                """ + "三、收到和处理政府信息公开申请情况\n" + HEAD + ROWS);
        assertThat(read.report().proactive().rules().repealed()).isEmpty();
    }

    @Test
    void the_longer_of_two_labels_counts() {
        ReadResult read = read(ABOVE + HEAD + ROWS + """
                2.其他
                9 0 0 0 0 0 9
                法律行政法规禁止公开
                """);
        assertThat(read.report().requests().denied().forbiddenByLaw().naturalPerson())
                .hasValue(9);
        assertThat(read.report().requests().other().reasons().naturalPerson()).isEmpty();
    }

    @Test
    void a_figure_glued_to_its_label_is_read_where_the_row_has_all_its_figures() {
        ReadResult read = read(ABOVE + HEAD + GLUED.replace(" 12", " 0 12"));
        assertThat(read.report().requests().granted().naturalPerson()).hasValue(5);
        assertThat(read.report().requests().granted().total()).hasValue(12);
    }

    @Test
    void a_row_of_too_few_figures_is_unknown_though_one_is_glued_to_its_label() {
        ReadResult read = read(ABOVE + HEAD + GLUED);
        assertThat(read.report().requests().granted().naturalPerson()).isEmpty();
        assertThat(read.report().requests().granted().total()).isEmpty();
    }

    @Test
    void the_number_of_a_page_is_no_figure_of_the_row_above_it() {
        ReadResult read = read(ABOVE + HEAD + ROWS.replace("\n二、", "\n3\n\f二、"));
        assertThat(newlyReceived(read)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"12.5 万元, 12.5", "125000 元, 12.5", "12.5万元, 12.5", "12.5, 12.5"})
    void a_blank_may_stand_between_an_amount_and_its_unit(String printed, BigDecimal amount) {
        ReadResult read = read("""
                青岭市民政局2025年政府信息公开工作年度报告
                二、主动公开政府信息情况
                第二十条第（一）项
                信息内容 本年制发件数 本年废止件数 现行有效件数
                规章 0 0 0
                行政规范性文件 1 0 5
                第二十条第（五）项
                信息内容 本年处理决定数量
                行政许可 10
                第二十条第（六）项
                信息内容 本年处理决定数量
                行政处罚 3
                行政强制 2
                第二十条第（八）项
                信息内容 本年收费金额
                行政事业性收费 PRINTED
                """.replace("PRINTED", printed));
        assertThat(read.report().proactive().administrativeFees().amountCollected())
                .as(printed)
                .get(InstanceOfAssertFactories.BIG_DECIMAL)
                .isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Page 3 - 2025年报_民政局\n", "P. 3\n", "- 3 -"})
    void the_mark_of_a_page_is_no_row_of_the_table_around_it(String mark) {
        ReadResult read = read(ABOVE + HEAD + ROWS.replace("\n二、", "\n" + mark + "二、"));
        assertThat(newlyReceived(read)).as(mark).isEqualTo(1);
        assertThat(read.report().requests().carriedOver().total()).as(mark).isPresent();
        assertThat(read.source().oddities()).as(mark).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"一、本年新收政府信息公开申请数量, 一、2025年新收政府信息公开申请数量", "四、结转下年度继续办理, 四、结转2026年度继续办理"})
    void a_label_that_names_the_year_does_not_end_the_table(String official, String printed) {
        String rows = ROWS + "四、结转下年度继续办理 7 0 0 0 0 0 7\n";
        ReadResult read = read(ABOVE + HEAD + rows.replace(official, printed));
        assertThat(newlyReceived(read)).as(printed).isEqualTo(1);
        assertThat(read.report().requests().carriedForward().naturalPerson())
                .as(printed)
                .hasValue(7);
    }

    @Test
    void the_note_may_stand_below_the_table() {
        String note = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
        assertThat(newlyReceived(read(ABOVE + ROWS + "注：" + note + "\n"))).isEqualTo(1);
    }

    @Test
    void figures_above_their_labels_are_unknown() {
        ReadResult read = read(ABOVE + HEAD + """
                1 2 3 4 5 6 21
                一、本年新收政府信息公开申请数量
                7 0 0 0 0 0 7
                二、上年结转政府信息公开申请数量
                8 0 0 0 0 0 8
                三、本年度办理结果 （一）予以公开
                5 0 0 0 0 0 5
                1.属于国家秘密
                3 0 0 0 0 0 3
                四、结转下年度继续办理
                """);
        assertThat(read.report().requests().carriedOver().naturalPerson()).isEmpty();
        assertThat(read.report().requests().carriedForward().naturalPerson()).isEmpty();
    }

    @Test
    void of_two_tables_with_different_figures_nobody_knows_which_counts() {
        String lastYear = HEAD + ROWS.replace("1 2 3 4 5 6 21", "9 2 3 4 5 6 29");
        ReadResult read = read(ABOVE + lastYear + "单位：件\n" + HEAD + ROWS);
        assertThat(read.report().requests().newlyReceived().naturalPerson()).isEmpty();
        assertThat(read.report().requests().newlyReceived().commercialEnterprise())
                .hasValue(2);
    }

    @Test
    void of_two_lines_of_cases_nobody_knows_which_counts() {
        String results = "结果维持 结果纠正 其他结果 尚未审结 总计 ";
        String zeros = " 0".repeat(10);
        ReadResult read = read(ABOVE + HEAD + ROWS + "四、政府信息公开行政复议、行政诉讼情况\n行政复议 行政诉讼\n" + results + "未经复议直接起诉 复议后起诉\n"
                + results + results + "\n上年 1 0 0 0 1" + zeros + "\n本年 2 0 0 0 2" + zeros + "\n");
        assertThat(read.report().cases().reconsideration().upheld()).isEmpty();
        assertThat(read.report().cases().reconsideration().corrected()).hasValue(0);
    }

    private static long newlyReceived(ReadResult read) {
        return read.report().requests().newlyReceived().naturalPerson().orElseThrow();
    }

    private static String label(ReadResult read, Heading heading) {
        return read.source().labels().stream()
                .filter(label -> label.heading() == heading)
                .map(PrintedLabel::text)
                .findFirst()
                .orElseThrow();
    }

    private static ReadResult read(String text) {
        return ReportFormats.standard().read(text.getBytes(StandardCharsets.UTF_8), "report.txt");
    }
}
