package io.github.disclosurereport.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.report.AnnualReport;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables as converters of pictures write them: in LaTeX, and figures as formulas. */
class LatexTablesTest {

    @ParameterizedTest
    @EnumSource
    void fields_stand_between_ampersands(Edition edition) {
        String text =
                TextReports.of(edition, rows -> "\\begin{tabular}{|c|c|}\n\\hline\n" + lines(rows) + "\\end{tabular}");
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(edition));
    }

    @ParameterizedTest
    @EnumSource
    void a_table_may_stand_in_one_line(Edition edition) {
        String text = TextReports.of(
                edition, rows -> "\\begin{tabular}{ll}" + lines(rows).replace("\n", " ") + "\\end{tabular}");
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(edition));
    }

    @ParameterizedTest
    @EnumSource
    void figures_may_be_formulas(Edition edition) {
        String text = TextReports.of(
                edition,
                rows -> rows.stream()
                        .map(fields -> fields.stream()
                                .map(field -> field.replaceAll("^([-+]?[\\d.]+)$", "\\$$1\\$"))
                                .collect(Collectors.joining("|", "|", "|")))
                        .collect(Collectors.joining("\n")));
        assertThat(text).contains("$0$");
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(edition));
    }

    @Test
    void fields_may_span_columns_and_rows_and_have_a_style() {
        AnnualReport report = TextReports.report("""
                青岭市民政局2024年政府信息公开工作年度报告
                二、主动公开政府信息情况
                \\begin{tabular}[t]{|c|*{3}{c|}}
                \\multicolumn{4}{|c|}{\\textbf{第二十条第（一）项}} \\\\ \\cline{1-4}
                信息内容 & 本年制发件数 & 本年废止件数 & 现行有效件数 \\\\
                \\multirow{1}{*}{规章} & 1 & 2 & 3 \\\\
                行政规范性文件 & 4 & 5 & \\textbf{6} \\\\ \\hline
                第二十条第（五）项 & \\multicolumn{3}{c|}{} \\\\
                信息内容 & \\multicolumn{3}{c|}{\\makecell{本年处理\\\\决定数量}} \\\\
                行政许可 & \\multicolumn{3}{c|}{7} \\\\
                第二十条第（六）项 & & & \\\\
                信息内容 & \\multicolumn{3}{c|}{本年处理决定数量} \\\\
                行政处罚 & \\multicolumn{3}{c|}{8} \\\\
                行政强制 & \\multicolumn{3}{c|}{9}
                \\end{tabular}
                """);
        assertThat(report.proactive().rules().inForce()).hasValue(3);
        assertThat(report.proactive().normativeDocuments().inForce()).hasValue(6);
        assertThat(report.proactive().administrativeLicenses().decisions()).hasValue(7);
    }

    private static String lines(List<List<String>> rows) {
        return rows.stream()
                .map(fields -> String.join(" & ", fields) + " \\\\ \\hline\n")
                .collect(Collectors.joining());
    }
}
