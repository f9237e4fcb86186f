package io.github.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Profiles, and findings that somebody lets stand. */
class JudgingTest {

    private static final String REPORT = Call.sample("qingling-mzj-2024.json");
    private static final String ORGAN = "青岭市民政局";
    private static final Pattern FOUND = Pattern.compile("\"key\":\"(REQ-03:[^\"]*)\"");

    @TempDir
    private Path folder;

    private Path report;
    private String found = "";

    @BeforeEach
    void write_a_report_with_a_mistake() throws IOException {
        report = file(
                "report.json",
                Files.readString(Path.of(REPORT)).replaceFirst("(?s)(\"newlyReceived\".*?\"total\": ?)\\d+", "$1999"));
        Matcher key = FOUND.matcher(
                Call.of("check", "--format", "json", report.toString()).out());
        assertThat(key.find()).isTrue();
        found = key.group(1);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void a_profile_that_is_built_in_goes_by_its_name() {
        Call gate = Call.of("check", "--profile", "filing-gate", "--format", "json", report.toString());
        assertThat(gate.code()).isEqualTo(1);
        assertThat(gate.out())
                .contains("\"rule\":\"REQ-01\"", "\"rule\":\"REQ-03\"")
                .doesNotContain("REQ-10", "\"warning\"", "\"info\"");
    }

    @Test
    void a_profile_extends_the_one_that_lies_beside_it() throws IOException {
        file("city.properties", "REQ = off\n");
        Path own = file("own.properties", "extends = city.properties\nREQ-03 = on\n");
        Call call = Call.of("check", "--profile", own.toString(), "--format", "json", report.toString());
        assertThat(call.out()).contains("\"rule\":\"REQ-03\"").doesNotContain("REQ-01");
    }

    @Test
    void a_profile_says_other_things_of_an_organ() throws IOException {
        Path own = file("own.properties", "[" + ORGAN + "]\nREQ = off\nTEXT = off\n");
        assertThat(Call.of("check", "--profile", own.toString(), report.toString())
                        .code())
                .isZero();
    }

    @Test
    void a_mistake_in_the_profile_that_is_extended_is_told_with_both_lines() throws IOException {
        Path city = file("city.properties", "\nREQ = of\n");
        Path own = file("own.properties", "extends = city.properties\n");
        Call call = Call.of("check", "--lang", "en", "--profile", own.toString(), report.toString());
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err())
                .isEqualTo("disclosure: the profile " + own + " is wrong (line 1: the profile " + city
                        + " is wrong (line 2: The profile says REQ=of: give on, off, error, warning or info))\n");
    }

    @Test
    void a_profile_that_extends_itself_is_refused() throws IOException {
        Path own = file("own.properties", "extends = own.properties\n");
        Call call = Call.of("check", "--profile", own.toString(), report.toString());
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains("直接或间接沿用了自己").hasLineCount(1);
    }

    @Test
    void a_profile_that_does_not_exist_is_refused_with_those_that_do() {
        Call call = Call.of("check", "--profile", "gate", report.toString());
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).isEqualTo("disclosure: gate：文件不存在；内置的规则配置有 review、filing-gate、statistics\n");
    }

    @Test
    void an_organ_of_the_profile_whose_report_is_not_there_is_told() throws IOException {
        Path own = file("own.properties", "[无此局]\nREQ = off\n[民政局]\nREQ-05 = off\n[" + ORGAN + "]\nREQ-06 = off\n");
        assertThat(Call.of("check", "--profile", own.toString(), report.toString())
                        .err())
                .isEqualTo("disclosure: 规则配置中这些机关没有报告：无此局\n");
    }

    @Test
    void a_profile_in_the_encoding_of_chinese_windows_is_read() throws IOException {
        Path own = Files.write(
                folder.resolve("own.properties"),
                ("[" + ORGAN + "]\nREQ = off\nTEXT = off\n").getBytes(Charset.forName("GBK")));
        assertThat(Call.of("check", "--profile", own.toString(), report.toString())
                        .code())
                .isZero();
    }

    @Test
    void what_somebody_lets_stand_is_told_with_who_and_why_and_does_not_count() throws IOException {
        Call before = Call.of("check", report.toString());
        Path list = file("list.csv", "机关,年度,标识,理由,核实人,有效期至\n" + ORGAN + ",2024," + found + ",市级已核实,审核科,\n");
        Call after = Call.of("check", "--suppressions", list.toString(), report.toString());
        assertThat(before.out()).contains("REQ-03").doesNotContain("核实保留");
        assertThat(after.out()).contains("\n核实保留 REQ-03：市级已核实（审核科）\n").doesNotContain("错误 REQ-03");
        assertThat(after.err()).isEmpty();
    }

    @Test
    void an_entry_that_no_longer_counts_or_fits_is_told() throws IOException {
        Path list = file(
                "list.csv",
                ORGAN + ",2024," + found + ",市级已核实,审核科,2024-12-31\n" + ORGAN + ",2024,CASE-01:x,市级已核实,审核科\n");
        Call call = Call.of("check", "--suppressions", list.toString(), report.toString());
        assertThat(call.out()).contains("错误 REQ-03");
        assertThat(call.err())
                .isEqualTo("disclosure: " + ORGAN + " 2024 年 " + found + "：核实保留已过有效期\n" + "disclosure: " + ORGAN
                        + " 2024 年 CASE-01:x：已核实保留，但报告中没有这一条\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            青岭市民政局,24,REQ-03:x,已核实,审核科          | line 1: the year 24 is not four digits
            青岭市民政局,2024,REQ-03:x,,审核科             | line 1: say which finding of 青岭市民政局 stands (its key), why, and who says so
            青岭市民政局,2024,REQ-03:x,已核实,审核科,明年   | line 1: 明年 is no date such as 2026-12-31
            甲局,2024,CELL-01:x,已核实,审核科;甲局,2024,CELL-01:x,已核实,办公室 | line 2: about the same finding as line 1; keep one
            """)
    void a_line_that_means_nothing_is_told_with_its_number(String lines, String reason) throws IOException {
        Path list = file("list.csv", lines.replace(';', '\n'));
        Call call = Call.of("check", "--lang", "en", "--suppressions", list.toString(), report.toString());
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).isEqualTo("disclosure: " + list + ": " + reason + "\n");
    }
}
