package io.github.disclosurereport.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.report.AnnualReport;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables whose columns stand below dashes, as pandoc writes them. */
class DashedTablesTest {

    private static final int LETTERS = 10;
    private static final int NO_LIMIT = 1000;

    @ParameterizedTest
    @EnumSource
    void rows_of_several_lines_stand_between_blank_lines(Edition edition) {
        String text = TextReports.of(edition, rows -> {
            String dashes = dashes(rows, LETTERS);
            return dashes + "\n" + String.join("\n\n", lines(rows, LETTERS)) + "\n" + dashes;
        });
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(edition));
    }

    @ParameterizedTest
    @EnumSource
    void a_rule_may_stand_above_the_head(Edition edition) {
        String text = TextReports.of(edition, rows -> {
            String dashes = dashes(rows, LETTERS);
            List<String> lines = lines(rows, LETTERS);
            String rule = "-".repeat(dashes.length());
            return rule + "\n" + lines.get(0) + "\n" + dashes + "\n"
                    + String.join("\n\n", lines.subList(1, lines.size())) + "\n" + rule;
        });
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(edition));
    }

    @ParameterizedTest
    @EnumSource
    void each_line_is_a_row_without_blank_lines(Edition edition) {
        String text = TextReports.of(edition, rows -> {
            List<String> lines = new ArrayList<>(lines(rows, NO_LIMIT));
            lines.add(1, dashes(rows, NO_LIMIT));
            return String.join("\n", lines);
        });
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(edition));
    }

    @Test
    void a_table_may_have_one_row() {
        AnnualReport report = TextReports.report("""
                青岭市民政局2024年政府信息公开工作年度报告
                二、主动公开政府信息情况

                信息内容           本年制发件数   本年废止件数   现行有效件数
                ---------------- -------------- -------------- --------------
                规章                          1              2              3
                行政规范性文件                4              5              6

                信息内容           本年处理决定数量
                ---------------- ------------------
                行政许可                          7

                信息内容           本年处理决定数量
                ---------------- ------------------
                行政处罚                          8
                行政强制                          9
                """);
        assertThat(report.proactive().rules().inForce()).hasValue(3);
        assertThat(report.proactive().administrativeLicenses().decisions()).hasValue(7);
    }

    @Test
    void words_that_do_not_keep_to_the_columns_are_lines() {
        String text = TextReports.of(
                Edition.latest(), rows -> "---- ----\n" + lines(rows, LETTERS).get(0) + "\n\n我局没有其他说明。\n---- ----");
        assertThat(TextReports.report(text).requests().text().paragraphs()).contains("我局没有其他说明。");
    }

    private static List<String> lines(List<List<String>> rows, int limit) {
        int[] widths = widths(rows, limit);
        return rows.stream().map(row -> lines(row, widths, limit)).toList();
    }

    private static String lines(List<String> row, int[] widths, int limit) {
        int most = row.stream()
                .mapToInt(field -> (field.length() + limit - 1) / limit)
                .max()
                .orElse(1);
        return IntStream.range(0, Math.max(1, most))
                .mapToObj(line -> IntStream.range(0, row.size())
                        .mapToObj(i -> padded(part(row.get(i), line, limit), widths[i]))
                        .collect(Collectors.joining(" ", "  ", "")))
                .collect(Collectors.joining("\n"));
    }

    private static String part(String field, int line, int limit) {
        int from = Math.min(field.length(), line * limit);
        return field.substring(from, Math.min(field.length(), from + limit));
    }

    private static String dashes(List<List<String>> rows, int limit) {
        return IntStream.of(widths(rows, limit)).mapToObj("-"::repeat).collect(Collectors.joining(" ", "  ", ""));
    }

    private static int[] widths(List<List<String>> rows, int limit) {
        return IntStream.range(0, rows.get(0).size())
                .map(i -> rows.stream()
                        .mapToInt(row -> width(part(row.get(i), 0, limit)))
                        .max()
                        .orElse(0))
                .map(width -> Math.max(4, width + 1))
                .toArray();
    }

    private static String padded(String field, int width) {
        return field + " ".repeat(Math.max(0, width - width(field)));
    }

    private static int width(String text) {
        return text.chars().map(c -> c > 0x2000 ? 2 : 1).sum();
    }
}
