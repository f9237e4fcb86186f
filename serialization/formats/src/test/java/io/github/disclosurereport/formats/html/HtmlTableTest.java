package io.github.disclosurereport.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.report.Requests;
import io.github.disclosurereport.serialization.Limits;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The rows and fields of a table lie as browsers draw them. */
class HtmlTableTest {

    private static final String PAGE = """
            <h1>青岭市民政局2025年政府信息公开工作年度报告</h1>
            <p>三、收到和处理政府信息公开申请情况</p>
            <table>
            <thead><tr><th>事项<th>自然人<th>商业企业<th>科研机构<th>社会公益组织<th>法律服务机构<th>其他<th>总计
            <tbody><tr><td>一、本年新收政府信息公开申请数量<td>1<td>2<td>3<td>4<td>5<td>6<td>21
            <tbody><tr><td>二、上年结转政府信息公开申请数量<td>0<td>0<td>0<td>0<td>0<td>0<td>0
            <tr><td>四、结转下年度继续办理<td>0<td>0<td>0<td>0<td>0<td>0<td>0
            </table>
            """;

    @Test
    void a_second_head_stands_above_the_rows_below_it() {
        String page = PAGE.replace("<tbody><tr><td>二", """
                <thead><tr><th>事项<th>总计<th>自然人<th>商业企业<th>科研机构<th>社会公益组织<th>法律服务机构<th>其他
                <tbody><tr><td>二""")
                .replace("二、上年结转政府信息公开申请数量<td>0<td>0", "二、上年结转政府信息公开申请数量<td>8<td>8");
        assertThat(read(page).newlyReceived().total()).hasValue(21);
        assertThat(read(page).carriedOver().total()).hasValue(8);
        assertThat(read(page).carriedOver().commercialEnterprise()).hasValue(0);
    }

    @Test
    void a_span_is_read_as_far_as_it_has_digits() {
        String page = PAGE.replace("办理<td>0<td>0<td>0<td>0<td>0", "办理<td colspan=\"5px\">0");
        assertThat(read(page).carriedForward().researchInstitution()).hasValue(0);
        assertThat(read(page).carriedForward().total()).hasValue(0);
    }

    private static Requests read(String page) {
        return new HtmlReader()
                .read(page.getBytes(StandardCharsets.UTF_8), "report.html", Limits.STANDARD)
                .report()
                .requests();
    }
}
