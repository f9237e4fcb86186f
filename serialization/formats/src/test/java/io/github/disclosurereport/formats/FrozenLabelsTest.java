package io.github.disclosurereport.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.table.Cell;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Table 三 in a page whose labels stay in a table of their own while the figures are scrolled. */
class FrozenLabelsTest {

    private static final String NOTE = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

    private static final String HEAD =
            "<tr><td colspan=7>申请人情况<tr><td rowspan=2>自然人<td colspan=5>法人或其他组织<td rowspan=2>总计"
                    + "<tr><td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他";

    @ParameterizedTest
    @EnumSource
    void the_head_may_have_more_rows_than_what_stands_above_the_labels(Edition edition) {
        AnnualReport read = read(labels(edition, ""), HEAD + figures(edition));
        assertThat(requests(edition, read)).isEqualTo(requests(edition, SampleReport.withFigures(edition)));
    }

    @ParameterizedTest
    @EnumSource
    void what_stands_above_the_labels_may_have_more_rows_than_the_head(Edition edition) {
        String head = "<tr><td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计";
        AnnualReport read = read(labels(edition, "<tr><td>办理情况<tr><td>单位：件"), head + figures(edition));
        assertThat(requests(edition, read)).isEqualTo(requests(edition, SampleReport.withFigures(edition)));
    }

    @Test
    void a_row_of_figures_more_than_labels_leaves_all_untold() {
        AnnualReport read = read(
                labels(Edition.REVISED_2021, ""),
                HEAD + figures(Edition.REVISED_2021) + "<tr><td>0<td>0<td>0<td>0<td>0<td>0<td>0");
        assertThat(read.requests().table().hasKnownCell()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"上一年度", "局属单位", "其中：办公室"})
    void words_above_the_figures_may_say_that_they_are_of_others(String others) {
        AnnualReport read = read(
                labels(Edition.REVISED_2021, ""), "<tr><td colspan=7>" + others + HEAD + figures(Edition.REVISED_2021));
        assertThat(read.requests().table().hasKnownCell()).isFalse();
    }

    private static List<Cell> requests(Edition edition, AnnualReport report) {
        return edition.cells(TableKind.REQUESTS).stream().map(report::cell).toList();
    }

    private static List<Heading> rows(Edition edition) {
        return edition.rows(TableKind.REQUESTS);
    }

    private static String labels(Edition edition, String above) {
        return above + "<tr><td>" + NOTE
                + rows(edition).stream()
                        .map(row -> "<tr><td>" + row.label(edition))
                        .collect(Collectors.joining());
    }

    private static String figures(Edition edition) {
        AnnualReport report = SampleReport.withFigures(edition);
        return rows(edition).stream()
                .map(row -> edition.cells(row).stream()
                        .map((CellPath path) -> "<td>" + report.cell(path))
                        .collect(Collectors.joining("", "<tr>", "")))
                .collect(Collectors.joining());
    }

    private static AnnualReport read(String labels, String figures) {
        String page = "<h1>青岭市民政局2025年政府信息公开工作年度报告</h1><h2>一、总体情况</h2><p>我局稳步推进。</p><h2>三、收到和处理政府信息公开申请情况</h2><table>"
                + labels + "</table><table>" + figures + "</table><h2>五、存在的主要问题及改进情况</h2><p>人手不足。</p>";
        return ReportFormats.standard()
                .read(page.getBytes(StandardCharsets.UTF_8), "report.html")
                .report();
    }
}
