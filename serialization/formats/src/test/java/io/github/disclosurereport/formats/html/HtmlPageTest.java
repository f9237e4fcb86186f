package io.github.disclosurereport.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.Limits;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where in a page the report begins and ends, whatever elements hold it. */
class HtmlPageTest {

    private static final String PREFACE = "本报告由青岭市民政局编制，统计期限为全年。";

    private static final String PAGE = """
            <ul><li>首页<li>政务公开</ul>
            <main>
            <h1>青岭市民政局2025年政府信息公开工作年度报告</h1>
            <p>{preface}</p>
            <div>
            <p>一、总体情况</p><p>我局稳步推进政府信息公开。</p><p>全年无重大调整。</p>
            <p>二、主动公开政府信息情况</p><p>全年印发文件较少。</p><p>见附表。</p>
            <p>三、收到和处理政府信息公开申请情况</p><p>全年收到申请较少。</p>
            <p>六、其他需要报告的事项</p>
            <p>本年度未收取信息处理费。</p>
            </div>
            </main>
            """.replace("{preface}", PREFACE);

    @Test
    void a_preface_may_stand_above_the_element_that_holds_the_sections() {
        assertThat(read(PAGE).preface().paragraphs()).containsExactly(PREFACE);
    }

    @Test
    void the_text_of_the_last_section_may_stand_in_the_next_element() {
        String page = PAGE.replace("<p>六、其他需要报告的事项</p>", "<p>六、其他需要报告的事项</p></div><div>");
        assertThat(read(page).otherMatters().text().paragraphs()).containsExactly("本年度未收取信息处理费。");
    }

    @Test
    void a_table_of_the_form_may_stand_in_the_next_element() {
        String cases = """
                </div><div><table>
                <tr><td colspan=5>行政复议<td colspan=10>行政诉讼
                <tr>{tall}<td colspan=5>未经复议直接起诉<td colspan=5>复议后起诉
                <tr>{results}{results}
                <tr><td>1<td>0<td>0<td>0<td>1<td>0<td>0<td>0<td>0<td>0<td>0<td>0<td>0<td>0<td>0
                </table>
                """.replace("{tall}", results("<td rowspan=2>")).replace("{results}", results("<td>"));
        assertThat(read(PAGE.replace("</main>", cases + "</main>"))
                        .cases()
                        .reconsideration()
                        .upheld())
                .hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name=PubDate content='2026-01-20 09:32'",
                "name=publishdate content=2026-01-20",
                "property=article:published_time content=2026-01-20T10:00:00+08:00"
            })
    void the_day_of_publication_stands_in_the_head_of_a_page(String meta) {
        assertThat(read("<head><meta " + meta + "></head>" + PAGE).published()).contains(LocalDate.of(2026, 1, 20));
    }

    @Test
    void headings_above_pictures_of_the_tables_are_those_of_a_report() {
        String pictures = """
                <h1>青岭市民政局2025年政府信息公开工作年度报告</h1>
                <p>二、主动公开政府信息情况</p><img src=2.png>
                <p>三、收到和处理政府信息公开申请情况</p><img src=3.png>
                <p>四、政府信息公开行政复议、行政诉讼情况</p><img src=4.png>
                """;
        assertThat(read(pictures).organ()).contains("青岭市民政局");
    }

    private static String results(String field) {
        return Stream.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计")
                .map(label -> field + label)
                .collect(Collectors.joining());
    }

    private static AnnualReport read(String page) {
        return new HtmlReader()
                .read(page.getBytes(StandardCharsets.UTF_8), "report.html", Limits.STANDARD)
                .report();
    }
}
