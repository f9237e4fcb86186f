package io.github.disclosurereport.formats;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.serialization.NotAReportException;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.Oddity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFormatsTest {

    private final AnnualReport report = SampleReport.of(REVISED_2021);

    @TempDir
    private Path folder;

    @Test
    void the_kinds_are_found_as_services() {
        assertThat(ReportFormats.standard().writable()).containsExactly("csv", "html", "json");
        assertThat(ReportFormats.standard().readable()).containsExactly("html", "json", "txt");
    }

    @Test
    void a_file_is_written_by_its_extension_and_read_by_its_content() throws IOException {
        Path file = folder.resolve("report.json");
        ReportFormats.standard().write(report, file);
        Path renamed = Files.move(file, folder.resolve("报告"));
        assertThat(ReportFormats.standard().read(renamed).report()).isEqualTo(report);
    }

    @Test
    void nothing_but_the_file_is_left_behind() throws IOException {
        ReportFormats.standard().write(report, folder.resolve("report.json"));
        assertThat(folder).isDirectoryContaining("glob:**report.json");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void an_unknown_kind_lists_the_known_ones() {
        assertThatThrownBy(() -> ReportFormats.standard().write(report, folder.resolve("report.xyz")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No kind is named xyz; known are [csv, html, json]");
    }

    @Test
    void a_file_over_the_limit_is_refused() throws IOException {
        Path file = Files.write(folder.resolve("large.json"), new byte[11]);
        assertThatThrownBy(() -> ReportFormats.standard()
                        .with(Limits.STANDARD.withBytes(10))
                        .read(file))
                .isInstanceOf(NotAReportException.class)
                .hasMessageContaining("larger than 10 bytes");
    }

    @Test
    void a_file_that_nests_deeper_than_its_caller_allows_is_read_up_to_there() throws IOException {
        Path file = folder.resolve("report.json");
        ReportFormats.standard().write(report, file);
        assertThat(ReportFormats.standard()
                        .with(Limits.STANDARD.withNesting(2))
                        .read(file)
                        .source()
                        .oddities(Oddity.CutShort.class))
                .hasSize(1);
    }

    @Test
    void the_highest_limit_is_no_limit() throws IOException {
        Path file = folder.resolve("report.json");
        ReportFormats.standard().write(report, file);
        assertThat(ReportFormats.standard()
                        .with(Limits.STANDARD.withBytes(Integer.MAX_VALUE))
                        .read(file)
                        .report())
                .isEqualTo(report);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 0", "0, -1, 0", "0, 0, -1"})
    void a_negative_limit_is_refused(int bytes, int nesting, int parts) {
        assertThatThrownBy(() -> new Limits(bytes, nesting, parts))
                .as(bytes + ", " + nesting + ", " + parts)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }

    @Test
    void a_folder_is_not_replaced_by_a_report() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("report.json"));
        assertThatThrownBy(() -> ReportFormats.standard().write(report, inner)).isInstanceOf(IOException.class);
        assertThat(inner).isEmptyDirectory();
    }

    @Test
    void a_folder_that_is_not_there_is_told_and_no_file_beside_the_one_to_write() {
        assertThatThrownBy(() -> ReportFormats.standard().write(report, folder.resolve("nodir/own.json")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(folder.resolve("nodir") + ": no such folder to write into: make it first");
    }

    @Test
    void a_document_that_is_no_report_is_named_in_the_message_of_the_exception_alone() {
        assertThatThrownBy(() -> ReportFormats.standard().read(new byte[0], "a.html"))
                .isInstanceOfSatisfying(
                        NotAReportException.class,
                        e -> assertThat(e.message(Language.EN)).isEqualTo("empty"))
                .hasMessage("a.html: empty");
    }

    @Test
    void the_cells_that_are_written_as_csv_are_declined_with_what_to_do() throws IOException {
        Path file = folder.resolve("cells.csv");
        ReportFormats.standard().write(report, file);
        assertThatThrownBy(() -> ReportFormats.standard().read(file))
                .isInstanceOf(NotAReportException.class)
                .hasMessage(
                        "cells.csv: the CSV of cells that this library writes, which is not read: give the report itself,"
                                + " or its JSON");
    }

    @Test
    void a_kind_can_be_demanded() {
        byte[] json = "{\"organ\":\"甲\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(ReportFormats.standard().read(json, "x", "json").report().organ())
                .contains("甲");
    }

    @Test
    void an_extension_names_its_kind_in_capitals_too() throws IOException {
        Path file = folder.resolve("REPORT.JSON");
        ReportFormats.standard().write(report, file);
        assertThat(ReportFormats.standard().read(file).report()).isEqualTo(report);
    }

    @Test
    void a_name_without_extension_lists_the_kinds() {
        assertThatThrownBy(() -> ReportFormats.standard().write(report, folder.resolve("report")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("report has no extension that names a kind; known are [csv, html, json]");
    }

    @Test
    void a_link_stays_a_link() throws IOException {
        Path file = Files.createFile(folder.resolve("report.json"));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        ReportFormats.standard().write(report, link);
        assertThat(link).isSymbolicLink();
        assertThat(ReportFormats.standard().read(file).report()).isEqualTo(report);
    }
}
