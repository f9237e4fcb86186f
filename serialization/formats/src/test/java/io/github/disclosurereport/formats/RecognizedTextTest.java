package io.github.disclosurereport.formats;

import static io.github.disclosurereport.form.ApplicantKind.TOTAL;
import static io.github.disclosurereport.form.RequestRow.DENIED_FORBIDDEN_BY_LAW;
import static io.github.disclosurereport.form.RequestRow.NOT_PROCESSED_CONFIRM_OR_REISSUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.report.AnnualReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that a program recognized in a picture: letters for digits, and blanks within words. */
class RecognizedTextTest {

    private static final String TEXT = """
            青岭市民政局2024年政府信息公开工作年度报告
            三、收到和处理政府信息公开申请情况
            自然 人     法人或其 他组织        总 计
             商业企业   科研机构  社会公益组织 法律服务机构  其 他
            一、本年新收政 府信息公开申请数量    %s
            二、上 年结转政府信 息公开申请数量    o    0    〇    0    0    〇    O
            （ 一）予 以公开    l7    3    o    0    o    O    20
            （二） 部分公开（区分处理的 ，
            只计这一 情 形，不计其他情形）    6    0    0    0    0    o    6
            2 .其他法律 行政法规禁止公开     2    0    0    O    0    0    2
            5 . 要 求行政机关确认
            或重新出具 己 获取 信息    1    O    0    o    O    〇    1
            （七）总 计    26    3    0    0    0    o    29
            """;

    private static final String HEAD = """
            青岭市民政局2024年政府信息公开工作年度报告
            三、收到和处理政府信息公开申请情况
            （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 申请人情况
            自然人 法人或其他组织 总计
            商业企业 科研机构 社会公益组织 法律服务机构 其他
            """;

    @Test
    void letters_among_the_figures_of_a_row_are_digits_and_labels_go_on_behind_blanks_and_line_ends() {
        AnnualReport report = TextReports.report(TEXT.formatted("21    8    o    〇    2    1    32"));
        assertThat(report.requests().newlyReceived().researchInstitution()).hasValue(0);
        assertThat(report.requests().granted().naturalPerson()).hasValue(17);
        assertThat(report.requests().partiallyGranted().total()).hasValue(6);
        assertThat(report.requests().table().get(DENIED_FORBIDDEN_BY_LAW, TOTAL))
                .hasValue(2);
        assertThat(report.requests().table().get(NOT_PROCESSED_CONFIRM_OR_REISSUE, TOTAL))
                .hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"自然入 法人或其他组织 总计", "白然人 法人或其他组织 总计", "自然人 法入或其他组织 总计", "自然入 法入或其他组织 总计", "自然人 祛人或其他组织 总计"})
    void a_head_may_have_wrong_letters(String head) {
        AnnualReport report = TextReports.report("""
                青岭市民政局2024年政府信息公开工作年度报告
                三、收到和处理政府信息公开申请情况
                （本列数据的勾稽关系为：第一项加第二顷之和，等于第三项加第四项之和） 申请人情况
                %s
                商业企业 科研机构 社会公益组识 法律服务机构 其他
                一、本年新收政府信息公开申请数量 21 8 0 0 2 1 32
                二、上年绪转政府信息公开申请数量 0 0 0 0 0 0 0
                三、本年度办理绪果 （一）予以公开 17 3 0 0 0 0 20
                """.formatted(head));
        assertThat(report.requests().newlyReceived().naturalPerson()).hasValue(21);
        assertThat(report.requests().granted().total()).hasValue(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"- - - - - - - - -", "— — — — — —", "————————", "________________"})
    void a_rule_that_was_taken_for_dashes_is_no_row(String rule) {
        AnnualReport report = TextReports.report(HEAD + """
                一、本年新收政府信息公开申请数量 21 8 0 0 2 1 32
                %1$s
                二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
                三、本年度办理结果 （一）予以公开 17 3 0 0 0 0 20
                %1$s
                （七）总计 17 3 0 0 0 0 20
                """.formatted(rule));
        assertThat(report.requests().newlyReceived().total()).hasValue(32);
        assertThat(report.requests().granted().naturalPerson()).hasValue(17);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、木年新收攻府信恳公开申情数量", "一、本年薪收政府信急公开申请数量"})
    void a_first_label_with_wrong_letters_loses_no_row_below(String label) {
        AnnualReport report = TextReports.report(HEAD + """
                %s 21 8 0 0 2 1 32
                二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
                三、本年度办理结果 （一）予以公开 17 3 0 0 0 0 20
                """.formatted(label));
        assertThat(report.requests().granted().naturalPerson()).hasValue(17);
        assertThat(report.requests().carriedOver().total()).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "商业企业 科研机构 社会公益组织 法律服务机构 其他 自然入 总计",
                "商业企业 自然入 科研机构 社会公益组织 法律服务机构 其他 总计",
                "自然人 科研机构 社会公益组织 法律服务机构 其他 商业企亚 总计"
            })
    void below_a_head_in_another_order_with_wrong_letters_nothing_is_read(String head) {
        AnnualReport report = TextReports.report("""
                青岭市民政局2024年政府信息公开工作年度报告
                三、收到和处理政府信息公开申请情况
                %s
                一、本年新收政府信息公开申请数量 8 0 0 2 1 21 32
                二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
                三、本年度办理结果 （一）予以公开 3 0 0 0 0 17 20
                """.formatted(head));
        assertThat(report.requests().newlyReceived().naturalPerson()).isEmpty();
        assertThat(report.requests().granted().commercialEnterprise()).isEmpty();
    }

    @Test
    void a_letter_for_zero_alone_is_one_though_the_row_does_not_add_up() {
        AnnualReport report = TextReports.report(TEXT.formatted("21    8    o    0    2    1    33"));
        assertThat(report.requests().newlyReceived().total()).hasValue(33);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "21    8    l    0    2    1    32",
                "2O    8    0    0    2    1    32",
                "21    8    0    0    2    1    O    32",
                "21    8    o    2    1    32"
            })
    void what_may_be_another_figure_is_unknown(String figures) {
        AnnualReport report = TextReports.report(TEXT.formatted(figures));
        assertThat(report.requests().newlyReceived().naturalPerson()).isEmpty();
        assertThat(report.requests().carriedOver().naturalPerson()).hasValue(0);
    }
}
