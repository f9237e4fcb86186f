package io.github.disclosurereport.formats;

import static io.github.disclosurereport.form.ProactiveColumn.AMOUNT_COLLECTED;
import static io.github.disclosurereport.form.ProactiveRow.ADMINISTRATIVE_FEES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.formats.html.HtmlWriter;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.table.Remark;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a document says in which unit it gives amounts. */
class AmountUnitTest {

    private static final String HEAD = "本年收费金额（单位：万元）";

    @Test
    void the_head_says_it() throws IOException {
        assertThat(amount(page().replace(HEAD, "本年收费金额（单位：元）"))).contains(new BigDecimal("12.5"));
    }

    @Test
    void the_head_of_another_unit_is_not_blamed_on_the_cell() throws IOException {
        String page = page().replace(HEAD, "本年收费金额（单位：元）");
        assertThat(remarks(page)).containsExactly(Remark.UNIT_AROUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"十万元", "千元", "美元", "万元/元"})
    void an_amount_in_a_unit_that_the_form_does_not_know_or_in_one_of_two_is_unknown(String unit) throws IOException {
        assertThat(amount(page().replace(HEAD, "本年收费金额（单位：" + unit + "）"))).isEmpty();
    }

    @Test
    void the_label_of_the_row_says_it() throws IOException {
        String page = page().replace(HEAD, "本年收费金额").replace(">行政事业性收费<", ">行政事业性收费（元）<");
        assertThat(amount(page)).contains(new BigDecimal("12.5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"单位：件、元", "（单位：元）", "（金额单位：元）", "说明：上表收费金额以元为单位"})
    void a_line_above_the_table_says_it(String line) throws IOException {
        assertThat(amount(pageBelow(line))).as(line).contains(new BigDecimal("12.5"));
    }

    @Test
    void a_sentence_that_names_an_office_and_a_sum_says_nothing_of_the_table() throws IOException {
        assertThat(amount(pageBelow("执收单位：青岭市民政局，每证工本费5元。"))).contains(new BigDecimal("125000"));
    }

    @Test
    void an_amount_remembers_that_something_around_it_says_it() throws IOException {
        String silent = page().replace(HEAD, "本年收费金额");
        assertThat(remarks(silent)).isEmpty();
        assertThat(List.of(
                        page(),
                        silent.replace(">行政事业性收费<", ">行政事业性收费（万元）<"),
                        silent.replace("<div class=\"printed\"", "<p>单位：件、万元</p><div")))
                .allSatisfy(page -> assertThat(remarks(page)).containsExactly(Remark.UNIT_AROUND));
    }

    @Test
    void a_head_in_running_text_says_it() {
        assertThat(amount(text("本年收费金额（单位：元）"))).contains(new BigDecimal("12.5"));
        assertThat(amount(text(HEAD))).contains(new BigDecimal("125000"));
    }

    private static Optional<BigDecimal> amount(String document) {
        return read(document).report().proactive().administrativeFees().amountCollected();
    }

    private static List<Remark> remarks(String document) {
        return read(document)
                .source()
                .at(CellPath.of(ADMINISTRATIVE_FEES, AMOUNT_COLLECTED))
                .text()
                .remarks();
    }

    private static ReadResult read(String document) {
        return ReportFormats.standard().read(document.getBytes(StandardCharsets.UTF_8), "report");
    }

    private static String page() throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        AnnualReport report = AnnualReport.builder(Edition.REVISED_2021)
                .title("青岭市民政局2025年政府信息公开工作年度报告")
                .set(ADMINISTRATIVE_FEES, AMOUNT_COLLECTED, 125_000)
                .zeroElsewhere()
                .build();
        new HtmlWriter().write(report, page);
        return page.toString(StandardCharsets.UTF_8);
    }

    /** A page whose head names no unit. */
    private static String pageBelow(String line) throws IOException {
        return page().replace(HEAD, "本年收费金额").replace("<div class=\"printed\"", "<p>" + line + "</p><div");
    }

    private static String text(String head) {
        return """
                青岭市民政局2025年政府信息公开工作年度报告
                一、总体情况
                我局稳步推进。
                二、主动公开政府信息情况
                第二十条第（一）项
                信息内容 本年制发件数 本年废止件数 现行有效件数
                规章 0 0 0
                行政规范性文件 1 0 3
                第二十条第（五）项
                信息内容 本年处理决定数量
                行政许可 12
                第二十条第（六）项
                信息内容 本年处理决定数量
                行政处罚 0
                行政强制 0
                第二十条第（八）项
                信息内容 %s
                行政事业性收费 125000
                五、存在的主要问题及改进情况
                人手不足。
                """.formatted(head);
    }
}
