package io.github.disclosurereport.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.report.AnnualReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures written as Chinese numerals, among which 一 is a number. */
class ChineseNumeralsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "件"})
    void one_is_a_number_where_others_are_numerals(String unit) {
        AnnualReport read = read("十二" + unit, "一" + unit, "〇" + unit);
        assertThat(read.requests().newlyReceived().naturalPerson()).hasValue(12);
        assertThat(read.requests().newlyReceived().commercialEnterprise()).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({"增一, 1", "减一, -1", "减少一, -1"})
    void so_it_is_behind_a_word_that_says_more_or_less(String second, int change) {
        assertThat(read("十二", second, "〇").requests().newlyReceived().commercialEnterprise())
                .hasValue(change);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "〇"})
    void one_may_be_a_dash_where_the_others_are_digits(String first) {
        AnnualReport read = read(first, "一", "0");
        assertThat(read.requests().newlyReceived().commercialEnterprise()).isEmpty();
    }

    private static AnnualReport read(String first, String second, String other) {
        String row = String.join("\t", "一、本年新收政府信息公开申请数量", first, second, other, other, other, other, first);
        return TextReports.report(Edition.latest().firstYear() + "年青岭市民政局政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n"
                + "项目\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n"
                + row + "\n二、上年结转政府信息公开申请数量" + "\t0".repeat(6) + "\t\n（一）予以公开" + "\t0".repeat(7) + "\n（七）总计"
                + "\t0".repeat(7) + "\n");
    }
}
