package io.github.disclosurereport.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.report.AnnualReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents in which an empty form or another report stands above or below the report. */
class SeveralReportsTest {

    private static final String HEAD = "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计\n";

    private static final String LABELS = """
            一、本年新收政府信息公开申请数量%1$s
            二、上年结转政府信息公开申请数量%1$s
            （一）予以公开%1$s
            （七）总计%1$s
            四、结转下年度继续办理%1$s
            """;

    private static final String SECTIONS = """
            一、总体情况
            %s
            二、主动公开政府信息情况
            三、收到和处理政府信息公开申请情况
            %s
            四、政府信息公开行政复议、行政诉讼情况
            五、存在的主要问题及改进情况
            %s
            六、其他需要报告的事项
            %s
            """;

    private static final String FORM = SECTIONS.formatted("", HEAD + LABELS.formatted(""), "", "");
    private static final String FILLED =
            SECTIONS.formatted("我局稳步推进。", HEAD + LABELS.formatted(" 1 2 3 4 5 6 21"), "人手不足。", "无。");
    private static final String IN_PICTURES = SECTIONS.formatted("我局稳步推进。", "见图。", "人手不足。", "无。");

    @ParameterizedTest
    @ValueSource(strings = {"政府信息公开工作年度报告", "政府信息公开工作年度报告（样式）"})
    void an_empty_form_may_stand_above_the_report(String title) {
        AnnualReport read = TextReports.report(title + "\n" + FORM + "青岭市民政局2025年政府信息公开工作年度报告\n" + FILLED);
        assertThat(read.organ()).hasValue("青岭市民政局");
        assertThat(read.requests().newlyReceived().total()).hasValue(21);
    }

    @Test
    void sentences_may_stand_in_a_form_that_says_so() {
        String form = "政府信息公开工作年度报告（模板）\n" + SECTIONS.formatted("我局稳步推进。", HEAD + LABELS.formatted(""), "人手不足。", "无。");
        AnnualReport read = TextReports.report(form + "青岭市民政局2025年政府信息公开工作年度报告\n" + FILLED);
        assertThat(read.requests().newlyReceived().total()).hasValue(21);
    }

    @Test
    void a_report_in_pictures_is_no_empty_form_above_that_of_the_year_before() {
        AnnualReport read =
                TextReports.report("青岭市民政局2025年政府信息公开工作年度报告\n" + IN_PICTURES + "青岭市民政局2024年政府信息公开工作年度报告\n" + FILLED);
        assertThat(read.reportYear()).hasValue(2025);
        assertThat(read.requests().table().hasKnownCell()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"青岭市民政局政府信息公开工作年度报告", "青岭市民政局政府信息公开年报\n（2025年1月1日—12月31日）"})
    void neither_is_one_whose_title_has_no_year(String title) {
        AnnualReport read = TextReports.report(title + "\n" + IN_PICTURES + "青岭市民政局2024年政府信息公开工作年度报告\n" + FILLED);
        assertThat(read.requests().table().hasKnownCell()).isFalse();
    }

    @Test
    void of_two_with_figures_of_which_the_first_has_no_year_nobody_knows_which_counts() {
        AnnualReport read = TextReports.report(
                "青岭市民政局政府信息公开工作年度报告\n" + FILLED + "青岭市民政局2024年政府信息公开工作年度报告\n" + FILLED.replace(" 6 21", " 7 22"));
        assertThat(read.requests().newlyReceived().total()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"示例", "范例", "样本", "参考模板"})
    void figures_may_stand_in_a_sample_that_says_so(String sample) {
        AnnualReport read = TextReports.report("政府信息公开工作年度报告（" + sample + "）\n" + FILLED + "青岭市民政局2024年政府信息公开工作年度报告\n"
                + FILLED.replace(" 6 21", " 7 22"));
        assertThat(read.reportYear()).hasValue(2024);
        assertThat(read.requests().newlyReceived().total()).hasValue(22);
    }

    @Test
    void an_empty_form_may_say_how_it_is_to_be_filled_in() {
        String form = SECTIONS.formatted("概述工作情况。", HEAD + LABELS.formatted(""), "说明存在的问题。", "按要求填写。");
        AnnualReport read = TextReports.report("政府信息公开工作年度报告提纲\n" + form + "青岭市民政局2025年政府信息公开工作年度报告\n" + FILLED);
        assertThat(read.requests().newlyReceived().total()).hasValue(21);
    }
}
