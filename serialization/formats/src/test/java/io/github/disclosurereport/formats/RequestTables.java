package io.github.disclosurereport.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.ReportFormats;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports in Markdown of which table 三 is written in some way, and what is read of it. */
final class RequestTables {

    static final String TITLE = "# 青岭市林业局2024年政府信息公开工作年度报告\n\n## 一、总体情况\n\n好。\n\n## 二、主动公开政府信息情况\n\n见附表。\n\n";
    static final String REQUESTS = "## 三、收到和处理政府信息公开申请情况\n\n";
    static final String CASES = "## 四、政府信息公开行政复议、行政诉讼情况\n\n";
    static final String REST = "\n## 五、存在的主要问题及改进情况\n\n无。\n\n## 六、其他需要报告的事项\n\n无。\n";

    private RequestTables() {}

    static void assertNoneWrong(Edition edition, String requests) {
        AnnualReport report = read(TITLE + REQUESTS + requests + "\n" + CASES + "无。\n" + REST);
        List<String> expected = requests(edition, SampleReport.withFigures(edition));
        assertThat(requests(edition, report)).allMatch(cell -> expected.contains(cell) || cell.endsWith(" unknown"));
    }

    static List<String> head(String corner) {
        return join(
                List.of(corner),
                Arrays.stream(ApplicantKind.values())
                        .map(applicant -> applicant.label(Edition.latest()))
                        .toList());
    }

    static List<List<String>> rows(Edition edition) {
        AnnualReport report = SampleReport.withFigures(edition);
        return Arrays.stream(RequestRow.values())
                .filter(row -> row.isIn(edition))
                .map(row -> join(
                        List.of(label(row, edition)),
                        edition.cells(row).stream()
                                .map(path -> report.cell(path).toString())
                                .toList()))
                .toList();
    }

    static String label(RequestRow row, Edition edition) {
        return row.groups().size() < 2
                ? row.label(edition)
                : row.groups().get(1).label() + "—" + row.label(edition);
    }

    static <T> List<T> join(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    static String table(List<List<String>> rows) {
        String line = rows.get(0).stream().map(field -> " --- ").collect(Collectors.joining("|", "|", "|\n"));
        List<String> lines = rows.stream()
                .map(row -> row.stream().map(field -> " " + field + " ").collect(Collectors.joining("|", "|", "|\n")))
                .toList();
        return lines.get(0) + line + String.join("", lines.subList(1, lines.size()));
    }

    static void expect(Edition edition, String requests) {
        AnnualReport read = read(TITLE + REQUESTS + requests + "\n" + CASES + "无。\n" + REST);
        assertThat(requests(edition, read)).isEqualTo(requests(edition, SampleReport.withFigures(edition)));
    }

    static List<String> requests(Edition edition, AnnualReport report) {
        return edition.cells().stream()
                .filter(path -> path.row() instanceof RequestRow)
                .map(path -> path + " " + report.cell(path))
                .toList();
    }

    static AnnualReport read(String text) {
        return ReportFormats.standard()
                .read(text.getBytes(StandardCharsets.UTF_8), "report.md")
                .report();
    }
}
