package io.github.disclosurereport.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.report.AnnualReport;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports that a mail quotes, with a mark in front of every line. */
class QuotedTextTest {

    private static final String MAIL = "发件人：信息公开办\n日期：2026年1月19日\n\n请查收。\n\n-----原始邮件-----\n";

    @ParameterizedTest
    @ValueSource(strings = {"> ", ">", "| ", "> > ", ">| "})
    void the_marks_are_no_text(String mark) {
        for (Edition edition : Edition.values()) {
            String text = TextReports.of(edition, rows -> lines(rows, "| ", " | ", " |"));
            assertThat(TextReports.read(MAIL + quoted(text, mark))).isEqualTo(TextReports.cells(edition));
        }
    }

    @Test
    void the_text_of_the_sections_is_that_of_the_report() {
        String text = TextReports.of(Edition.latest(), rows -> lines(rows, "", "\t", ""));
        AnnualReport report = TextReports.report(MAIL + quoted(text, "> "));
        assertThat(report.overview().text().paragraphs()).containsExactly("我局稳步推进。");
    }

    @Test
    void the_borders_of_tables_are_no_marks() {
        String text = TextReports.of(Edition.latest(), rows -> lines(rows, "| ", " | ", " |"));
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(Edition.latest()));
    }

    private static String lines(List<List<String>> rows, String begin, String between, String end) {
        return rows.stream()
                .map(fields -> begin + String.join(between, fields) + end)
                .collect(Collectors.joining("\n"));
    }

    private static String quoted(String text, String mark) {
        return text.lines().map(line -> mark + line).collect(Collectors.joining("\n"));
    }
}
