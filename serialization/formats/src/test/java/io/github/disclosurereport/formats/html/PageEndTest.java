package io.github.disclosurereport.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.source.SourceCell;
import io.github.disclosurereport.table.Cell;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page whose source breaks off is told from one that lacks something. */
class PageEndTest {

    private static final CellPath GRANTED = CellPath.parse("requests.granted.naturalPerson");

    private static final String PAGE = """
            <html><body><h1>青岭市民政局2025年政府信息公开工作年度报告</h1>
            <p>一、总体情况</p><p>我局稳步推进政府信息公开。</p>
            <p>三、收到和处理政府信息公开申请情况</p>
            <table>
            <tr><td>申请人情况</td>{head}</tr>
            <tr><td>一、本年新收政府信息公开申请数量</td>{figures}</tr>
            <tr><td>二、上年结转政府信息公开申请数量</td>{figures}</tr>
            <tr><td>（一）予以公开</td><td>12</td><td>3</td><td>0</td><td>0</td><td>0</td><td>0</td><td>15</td></tr>
            </table>
            <p>六、其他需要报告的事项</p><p>无。</p>
            </body></html>
            """.replace(
                    "{figures}", "<td>2</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>2</td>")
            .replace(
                    "{head}",
                    "<td>自然人</td><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td><td>总计</td>");

    @ParameterizedTest
    @ValueSource(strings = {"<td>3</td><td>0", "（一）予以", "</table>", "<p>六、"})
    void a_page_that_ends_before_its_last_section_is_cut_short(String end) {
        assertThat(isCutShort(read(before(end)))).isTrue();
    }

    @Test
    void a_row_that_breaks_off_is_not_read() {
        String cut = PAGE.substring(0, PAGE.indexOf("<td>12</td>") + "<td>1".length());
        assertThat(read(cut).source().at(GRANTED)).isEqualTo(SourceCell.MISSING);
    }

    @Test
    void a_whole_row_before_the_end_is_read() {
        assertThat(read(before("</table>")).report().cell(GRANTED)).isEqualTo(Cell.of(12, Unit.ITEM));
    }

    @Test
    void a_page_that_closes_lacks_what_it_lacks() {
        assertThat(isCutShort(read(PAGE.replaceAll("<p>六、.*", "")))).isFalse();
    }

    @Test
    void a_page_that_does_not_close_is_whole_if_its_last_section_is_there() {
        assertThat(isCutShort(read(before("</body>")))).isFalse();
    }

    @Test
    void a_fragment_of_a_page_is_not_cut_short() {
        String fragment = PAGE.replaceAll("</?(?:html|body)>", "").replaceAll("<p>六、.*", "");
        assertThat(isCutShort(read(fragment))).isFalse();
    }

    private static String before(String end) {
        return PAGE.substring(0, PAGE.indexOf(end));
    }

    private static boolean isCutShort(ReadResult read) {
        return read.source().oddities().stream().anyMatch(Oddity.CutShort.class::isInstance);
    }

    private static ReadResult read(String page) {
        return new HtmlReader().read(page.getBytes(StandardCharsets.UTF_8), "report.html", Limits.STANDARD);
    }
}
