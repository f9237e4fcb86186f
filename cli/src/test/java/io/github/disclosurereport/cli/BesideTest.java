package io.github.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Language;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a call gives beside the reports. */
class BesideTest {

    private static final String LAST = Call.sample("qingling-mzj-2024.json");
    private static final String WRONG = Call.sample("qingling-mzj-2025.html");
    private static final String CLEAN = Call.sample("lanchuan-jtysj-2025.html");

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private String json(String organ, int year) throws IOException {
        return Files.readString(Path.of(LAST))
                .replace("青岭市民政局", organ)
                .replaceFirst("\"reportYear\": ?2024", "\"reportYear\":" + year);
    }

    @Test
    void in_a_folder_the_report_of_the_same_organ_and_the_year_before_is_last_years() throws IOException {
        file("before/a.json", json("青岭市民政局", 2024));
        file("before/b.json", json("青岭市民政局", 2022));
        file("before/c.json", json("兰汀市民政局", 2024));
        Call call = Call.of(
                "check",
                "--format",
                "json",
                "--previous",
                folder.resolve("before").toString(),
                WRONG);
        assertThat(call.out()).doesNotContain("\"YEAR-01\",\"reason\"");
        assertThat(call.err()).isEmpty();
    }

    @Test
    void reports_of_a_series_are_last_years_for_each_other() throws IOException {
        Path first = file("2022.json", json("青岭市民政局", 2022));
        Path second = file("2023.json", json("青岭市民政局", 2023));
        Path third = file("2024.json", json("青岭市民政局", 2024));
        Call call = Call.of(
                "check", "--format", "json", "--previous", first.toString(), second.toString(), third.toString());
        assertThat(call.out().lines()).hasSize(2).allMatch(line -> line.contains("\"rule\":\"YEAR-05\""));
    }

    @Test
    void a_report_without_exactly_one_of_the_year_before_is_told() throws IOException {
        file("before/a.json", json("青岭市民政局", 2024));
        file("before/b.json", json("青岭市民政局", 2024).replace("\"text\"", "\"text \""));
        Path second = file("2023.json", json("青岭市民政局", 2023));
        Call call = Call.of("check", "--previous", folder.resolve("before").toString(), second.toString());
        assertThat(call.err()).isEqualTo("disclosure: " + second + "：没有或不止一份同一机关上一年度的报告\n");
        assertThat(call.out()).doesNotContain("YEAR-");
    }

    @Test
    void the_same_report_given_twice_is_one() throws IOException {
        file("before/a.json", json("青岭市民政局", 2023));
        file("before/b.json", json("青岭市民政局", 2023));
        assertThat(Call.of("check", "--previous", folder.resolve("before").toString(), LAST)
                        .err())
                .isEmpty();
    }

    @Test
    void what_cannot_be_used_in_a_folder_of_last_year_is_told_and_passed_over() throws IOException {
        file("before/a.json", json("青岭市民政局", 2023));
        Path page = file("before/index.html", "<html><body><p>栏目首页</p></body></html>");
        Call call = Call.of("check", "--previous", folder.resolve("before").toString(), LAST);
        assertThat(call.err()).startsWith("disclosure: " + page + "：").hasLineCount(1);
        assertThat(call.code()).isNotEqualTo(2);
    }

    @Test
    void a_folder_holds_parts() throws IOException {
        file("parts/a.json", json("甲局", 2024));
        file("parts/b.json", json("乙局", 2024));
        Path whole = file("whole.json", json("总局", 2024));
        assertThat(Call.of("check", "--part", folder.resolve("parts").toString(), whole.toString())
                        .out())
                .contains("AGG-02");
    }

    @Test
    void a_part_that_cannot_be_used_makes_the_call_unusable() throws IOException {
        file("parts/a.json", json("甲局", 2024));
        file("parts/index.html", "<html><body><p>栏目首页</p></body></html>");
        Path whole = file("whole.json", json("总局", 2024));
        Call call = Call.of("check", "--part", folder.resolve("parts").toString(), whole.toString());
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
    }

    @Test
    void parts_that_are_missing_on_the_list_are_found() throws IOException {
        Path part = file("a.json", json("甲局", 2024));
        Path organs = file("organs.csv", "\uFEFF机关,类别,职权\n甲局,政府部门\n乙局,政府部门\n青岭市民政局,政府部门\n");
        assertThat(Call.of("check", "--part", part.toString(), "--organs", organs.toString(), LAST)
                        .out())
                .contains("提醒 AGG-03 下级报告中没有乙局的报告")
                .doesNotContain("青岭市民政局的报告");
    }

    @Test
    void organs_whose_reports_are_missing_among_many_are_told() throws IOException {
        Path organs = file("organs.csv", "name,level\n青岭市民政局,department\n青岭市审计局,department\n澜川市交通运输局,department\n");
        Call call = Call.of("check", "--organs", organs.toString(), LAST, WRONG);
        assertThat(call.err()).isEqualTo("disclosure: 名单中 2 个机关没有报告：青岭市审计局、澜川市交通运输局\n");
        assertThat(Call.of("check", "--organs", organs.toString(), LAST).err()).isEmpty();
    }

    @Test
    void an_organ_that_is_not_on_the_list_is_told() throws IOException {
        Path organs = file("organs.csv", "name\n青岭市审计局\n");
        assertThat(Call.of("check", "--organs", organs.toString(), LAST).err())
                .isEqualTo("disclosure: " + LAST + "：其机关不在名单中\n");
    }

    /** The line of the help that tells of the option says with which head a list may begin. */
    @ParameterizedTest
    @CsvSource({"zh,CSV：(名称[^；]*)；", "en,CSV (name[^;]*);"})
    void a_list_may_begin_as_the_help_shows(String language, String shown) throws IOException {
        String help = Words.of(Language.valueOf(language.toUpperCase(Locale.ROOT)))
                .bundle()
                .getString("disclosure.check.organs");
        assertThat(listBeginning(headIn(help, shown)).err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"README.zh-CN.md,CSV `(名称[^`]*)`", "README.md,CSV\\s+`(name[^`]*)`"})
    void a_list_may_begin_as_the_readme_shows(String readme, String shown) throws IOException {
        assertThat(listBeginning(headIn(Files.readString(Path.of("..", readme)), shown))
                        .err())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"名称", "单位名称", "机关", "机关名称", "机构名称", "name", "Organ", "单位,类别", "名称,类别,职权"})
    void a_line_of_heads_is_no_organ(String head) throws IOException {
        assertThat(listBeginning(head).err()).isEmpty();
    }

    private static String headIn(String text, String shown) {
        Matcher head = Pattern.compile(shown).matcher(text);
        assertThat(head.find()).isTrue();
        return head.group(1);
    }

    /** Of two reports, so that an organ without a report is told. */
    private Call listBeginning(String head) throws IOException {
        Path organs = file("organs.csv", head + "\n青岭市民政局,政府部门\n澜川市交通运输局,政府部门\n");
        return Call.of("check", "--organs", organs.toString(), LAST, CLEAN);
    }

    @Test
    void a_list_in_the_encoding_of_a_chinese_spreadsheet_is_read() throws IOException {
        Path organs = Files.write(
                folder.resolve("organs.csv"),
                "名称,类别,职权\n青岭市民政局,政府部门,无\n青岭市审计局,政府部门,\n".getBytes(Charset.forName("GBK")));
        assertThat(Call.of("check", "--organs", organs.toString(), LAST, LAST).err())
                .isEqualTo("disclosure: 名单中 1 个机关没有报告：青岭市审计局\n");
    }

    @Test
    void an_organ_of_which_a_list_says_two_things_is_told_with_both_lines() throws IOException {
        Path organs = file("organs.csv", "名称,类别\n青岭市民政局,政府部门\n青岭市 民政局,乡镇街道\n");
        Call call = Call.of("check", "--organs", organs.toString(), LAST);
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).isEqualTo("disclosure: " + organs + "：第 3 行：青岭市 民政局的类别或职权与第 2 行不同，请保留一行\n");
    }

    @Test
    void an_organ_that_is_listed_twice_is_one() throws IOException {
        Path organs = file("organs.csv", "青岭市审计局,政府部门\n青岭市审计局,政府部门\n青岭市民政局\n");
        assertThat(Call.of("check", "--organs", organs.toString(), LAST, LAST).err())
                .isEqualTo("disclosure: 名单中 1 个机关没有报告：青岭市审计局\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--organs", "--suppressions", "--words", "--previous", "--part"})
    void a_file_that_is_not_there_is_told_so(String option) {
        Call call = Call.of("check", option, "nofile", LAST);
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).isEqualTo("disclosure: nofile：文件不存在\n");
    }

    @Test
    void words_to_avoid_are_found() throws IOException {
        Path words =
                Files.write(folder.resolve("words.txt"), "# 敏感词\n\n 稳步推进 \n养老服务\n".getBytes(Charset.forName("GBK")));
        assertThat(Call.of("check", "--words", words.toString(), WRONG).out()).contains("QUAL-16 “养老服务”在指定的词语之列");
    }

    @Test
    void a_list_without_a_word_is_told() throws IOException {
        Path words = file("words.txt", "# 敏感词\n");
        assertThat(Call.of("check", "--words", words.toString(), LAST).err())
                .isEqualTo("disclosure: " + words + "：没有列出词语\n");
    }

    @Test
    void a_place_in_a_part_is_told_with_the_part() throws IOException {
        Path whole = file("whole.json", json("青岭市人民政府", 2025));
        assertThat(Call.of("check", "--part", WRONG, whole.toString()).out()).contains("第1个下级报告，第2个表格第");
        assertThat(Call.of("check", "--format", "json", "--part", WRONG, whole.toString())
                        .out())
                .contains("\"location\":\"第1个下级报告，第2个表格第", "\"place\":{\"report\":\"part1\",\"table\":2,");
    }

    @Test
    void level_and_powers_of_the_list_are_those_of_the_organ() throws IOException {
        Path organs = file("organs.csv", "name,level,powers\n青岭市民政局,township,none\n");
        assertThat(notGiven("--organs", organs.toString())).doesNotContain("PRO-02", "PRO-03");
        Path unsaid = file("unsaid.csv", "name,level,powers\n青岭市民政局,,\n");
        assertThat(notGiven("--organs", unsaid.toString())).contains("PRO-02", "PRO-03");
    }

    private static String notGiven(String option, String value) {
        String line = Call.of("check", "--format", "json", option, value, LAST).out();
        return line.substring(line.indexOf("\"notGiven\""));
    }

    @ParameterizedTest
    @CsvSource({"department,0", "TOWNSHIP,0", "public-institution,0", "乡镇街道,0", "village,2"})
    void a_level_is_given_by_its_word(String level, int code) {
        Call call = Call.of("check", "--fail-on", "never", "--organ-level", level, LAST);
        assertThat(call.code()).isEqualTo(code);
        assertThat(call.err()).hasLineCount(code == 0 ? 0 : 1);
    }

    @Test
    void an_unknown_level_is_told_with_those_that_are_known() {
        assertThat(Call.of("check", "--organ-level", "village", CLEAN).err())
                .contains("--organ-level", "village", "department、government、township");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-28,0", "2026-02-30,2", "yesterday,2"})
    void a_day_of_publication_is_a_date(String day, int code) {
        assertThat(Call.of("check", "--fail-on", "never", "--published", day, LAST)
                        .code())
                .isEqualTo(code);
    }

    @Test
    void a_day_of_publication_is_for_one_report() {
        assertThat(Call.of("check", "--published", "2026-01-28", LAST, WRONG).err())
                .isEqualTo("disclosure: --published 只能用于一份报告\n");
    }

    @Test
    void a_list_that_means_nothing_is_told_with_the_line() throws IOException {
        Path organs = file("organs.csv", "name,level,powers\n青岭市民政局,village,\n");
        Call call = Call.of("check", "--organs", organs.toString(), LAST);
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).startsWith("disclosure: " + organs + "：第 2 行：不认识 village；可用：政府部门、");
    }

    @Test
    void a_list_that_is_none_is_told() throws IOException {
        Path empty = file("organs.csv", "name,level,powers\n");
        assertThat(Call.of("check", "--organs", empty.toString(), LAST).err())
                .isEqualTo("disclosure: " + empty + "：没有列出机关\n");
        Path binary = Files.write(folder.resolve("organs.xlsx"), new byte[] {'P', 'K', (byte) 0xFF, (byte) 0xFE});
        assertThat(Call.of("check", "--organs", binary.toString(), LAST).err())
                .isEqualTo("disclosure: " + binary + "：不是 UTF-8 或 GBK 编码的 CSV 机关名单（名称,类别,职权）\n");
    }
}
