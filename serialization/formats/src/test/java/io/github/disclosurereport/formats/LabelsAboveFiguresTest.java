package io.github.disclosurereport.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.table.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Table 三 as text in which the labels of all rows stand above the figures of all rows. */
class LabelsAboveFiguresTest {

    private static final String HEAD = "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计";

    private final AnnualReport sample = SampleReport.withFigures(Edition.REVISED_2021);

    @ParameterizedTest
    @EnumSource
    void each_line_of_figures_belongs_to_its_label(Edition edition) {
        AnnualReport report = SampleReport.withFigures(edition);
        String text = document("项目", labels(report), HEAD, figures(report));
        assertThat(cells(TextReports.report(text), edition)).isEqualTo(cells(report, edition));
    }

    @Test
    void the_head_may_stand_above_the_labels_and_groups_among_them() {
        List<String> labels = new ArrayList<>(labels(sample));
        labels.add(2, "三、本年度办理结果");
        labels.add(labels.size() - 5, "（六）其他处理");
        String text = document("项目\n" + HEAD, labels, "", figures(sample));
        assertThat(cells(TextReports.report(text), sample.edition())).isEqualTo(cells(sample, sample.edition()));
    }

    @Test
    void the_head_tells_the_order_of_the_columns() {
        String text = document("项目", labels(sample), "商业企业 自然人 科研机构 社会公益组织 法律服务机构 其他 总计", figures(sample));
        AnnualReport read = TextReports.report(text);
        assertThat(read.requests().newlyReceived().commercialEnterprise())
                .isEqualTo(sample.requests().newlyReceived().naturalPerson());
    }

    @Test
    void it_may_stand_on_two_pages() {
        List<String> labels = labels(sample);
        List<String> figures = figures(sample);
        String text = document(
                "项目\n" + String.join("\n", labels.subList(0, 9)) + "\n" + HEAD,
                figures.subList(0, 9),
                String.join("\n", labels.subList(9, labels.size())),
                figures.subList(9, figures.size()));
        assertThat(cells(TextReports.report(text), sample.edition())).isEqualTo(cells(sample, sample.edition()));
    }

    @Test
    void a_label_too_few_leaves_all_unknown() {
        List<String> labels = labels(sample);
        String text = document("项目", labels.subList(1, labels.size()), HEAD, figures(sample));
        assertThat(cells(TextReports.report(text), sample.edition())).containsOnly(Cell.UNKNOWN);
    }

    @Test
    void a_label_too_few_is_not_made_up_for_by_that_of_a_group() {
        List<String> labels = new ArrayList<>(labels(sample));
        labels.add(labels.size() - 5, "（六）其他处理");
        labels.remove(9);
        String text = document("项目", labels, HEAD, figures(sample));
        assertThat(cells(TextReports.report(text), sample.edition())).containsOnly(Cell.UNKNOWN);
    }

    @Test
    void a_line_too_few_leaves_all_unknown() {
        List<String> figures = figures(sample);
        String text = document("项目", labels(sample), HEAD, figures.subList(0, figures.size() - 1));
        assertThat(cells(TextReports.report(text), sample.edition())).containsOnly(Cell.UNKNOWN);
    }

    @Test
    void its_lines_are_no_narrative() {
        String text = document("项目", labels(sample), HEAD, figures(sample));
        assertThat(TextReports.report(text).requests().text().paragraphs()).containsExactly("我局没有其他说明。");
    }

    private static List<Cell> cells(AnnualReport report, Edition edition) {
        return edition.cells(TableKind.REQUESTS).stream().map(report::cell).toList();
    }

    private static List<Heading> rows(AnnualReport report) {
        return report.edition().cells(TableKind.REQUESTS).stream()
                .map(CellPath::row)
                .distinct()
                .toList();
    }

    private static List<String> labels(AnnualReport report) {
        return rows(report).stream().map(row -> row.label(report.edition())).toList();
    }

    private static List<String> figures(AnnualReport report) {
        return rows(report).stream()
                .map(row -> report.edition().cells(row).stream()
                        .map(path -> report.cell(path).toString())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static String document(String head, List<String> labels, String between, List<String> figures) {
        return "青岭市民政局2025年政府信息公开工作年度报告\n一、总体情况\n我局稳步推进。\n三、收到和处理政府信息公开申请情况\n" + head + "\n"
                + String.join("\n", labels) + "\n" + between + "\n" + String.join("\n", figures)
                + "\n我局没有其他说明。\n四、政府信息公开行政复议、行政诉讼情况\n没有。\n";
    }
}
