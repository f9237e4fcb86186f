package io.github.disclosurereport.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.table.Cell;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Text that goes down the columns of a table: the labels of all rows, then each column with its figures. */
class ColumnByColumnTest {

    @ParameterizedTest
    @EnumSource
    void each_column_may_follow_with_a_figure_for_each_row(Edition edition) {
        AnnualReport read = read(document(edition));
        assertThat(cells(read, TableKind.REQUESTS))
                .isEqualTo(cells(SampleReport.withFigures(edition), TableKind.REQUESTS));
    }

    @ParameterizedTest
    @EnumSource
    void the_figures_of_a_column_may_stand_in_one_line(Edition edition) {
        String inLines = document(edition).replaceAll("(?<=\\d)\n(?=\\d)", " ");
        assertThat(cells(read(inLines), TableKind.REQUESTS))
                .isEqualTo(cells(SampleReport.withFigures(edition), TableKind.REQUESTS));
    }

    @Test
    void a_column_that_lacks_a_figure_is_unknown_and_the_others_are_told() {
        AnnualReport read = read(document(Edition.REVISED_2021).replaceFirst("科研机构\n0\n", "科研机构\n"));
        AnnualReport sample = SampleReport.withFigures(Edition.REVISED_2021);
        assertThat(Edition.REVISED_2021.cells(TableKind.REQUESTS))
                .allSatisfy(path -> assertThat(read.cell(path))
                        .isEqualTo(
                                path.column() == ApplicantKind.RESEARCH_INSTITUTION
                                        ? Cell.UNKNOWN
                                        : sample.cell(path)));
    }

    @Test
    void most_columns_lack_a_figure_and_all_are_unknown() {
        String lacking = document(Edition.REVISED_2021).replaceAll("(自然人|商业企业|科研机构|社会公益组织)\n\\d+\n", "$1\n");
        assertThat(read(lacking).requests().table().hasKnownCell()).isFalse();
    }

    @Test
    void the_label_of_a_group_has_no_figures() {
        String grouped = document(Edition.REVISED_2021).replace("1.申请人无正当理由", "（六）其他处理\n1.申请人无正当理由");
        assertThat(cells(read(grouped), TableKind.REQUESTS))
                .isEqualTo(cells(SampleReport.withFigures(Edition.REVISED_2021), TableKind.REQUESTS));
    }

    @Test
    void its_lines_are_no_narrative() {
        assertThat(read(document(Edition.REVISED_2021)).requests().text().paragraphs())
                .containsExactly("我局没有其他说明。");
    }

    @Test
    void blocks_of_table_two_have_their_own_rows_and_columns() {
        AnnualReport read = read("""
                青岭市民政局2025年政府信息公开工作年度报告
                二、主动公开政府信息情况
                第二十条第（一）项
                信息内容
                规章
                行政规范性文件
                本年制发件数
                1
                2
                本年废止件数
                3
                4
                现行有效件数
                5
                6
                第二十条第（五）项
                信息内容
                行政许可
                本年处理决定数量
                7
                第二十条第（六）项
                信息内容
                行政处罚
                行政强制
                本年处理决定数量
                8
                9
                """);
        assertThat(read.proactive().rules().inForce()).hasValue(5);
        assertThat(read.proactive().normativeDocuments().repealed()).hasValue(4);
        assertThat(read.proactive().administrativeLicenses().decisions()).hasValue(7);
        assertThat(read.proactive().administrativeCompulsion().decisions()).hasValue(9);
    }

    private static List<?> cells(AnnualReport report, TableKind table) {
        return report.edition().cells(table).stream().map(report::cell).toList();
    }

    private static String document(Edition edition) {
        AnnualReport report = SampleReport.withFigures(edition);
        List<CellPath> cells = edition.cells(TableKind.REQUESTS);
        String rows = cells.stream()
                .map(CellPath::row)
                .distinct()
                .map(row -> row.label(edition))
                .collect(Collectors.joining("\n"));
        Map<Heading, List<CellPath>> byColumn = cells.stream().collect(Collectors.groupingBy(CellPath::column));
        String columns = TableKind.REQUESTS.columns().stream()
                .map(column -> column.label(edition) + "\n"
                        + byColumn.get(column).stream()
                                .map(path -> report.cell(path).toString())
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
        return "青岭市民政局2025年政府信息公开工作年度报告\n一、总体情况\n我局稳步推进。\n三、收到和处理政府信息公开申请情况\n项目\n" + rows + "\n" + columns
                + "\n我局没有其他说明。\n四、政府信息公开行政复议、行政诉讼情况\n没有。\n";
    }

    private static AnnualReport read(String text) {
        return ReportFormats.standard()
                .read(text.getBytes(StandardCharsets.UTF_8), "report.txt")
                .report();
    }
}
