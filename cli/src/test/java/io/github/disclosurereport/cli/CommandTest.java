package io.github.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract on which scripts depend: exit codes, what goes where, and one line for whatever cannot be used. */
class CommandTest {

    private static final String CLEAN = Call.sample("lanchuan-jtysj-2025.html");
    private static final String WRONG = Call.sample("qingling-mzj-2025.html");

    @TempDir
    private Path folder;

    @Test
    void a_clean_report_gets_one_line_and_0() {
        Call call = Call.of("check", CLEAN);
        assertThat(call.code()).isZero();
        assertThat(call.out()).hasLineCount(1);
        assertThat(call.err()).isEmpty();
    }

    @Test
    void errors_in_a_report_are_1() {
        assertThat(Call.of("check", WRONG).code()).isEqualTo(1);
    }

    @Test
    void of_many_files_the_highest_code_counts_and_a_bad_one_does_not_stop_the_rest() {
        Call call = Call.of("check", "missing.html", WRONG, CLEAN);
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.out()).contains("青岭市民政局 2025 年", "澜川市交通运输局 2025 年");
        assertThat(call.err()).isEqualTo("disclosure: missing.html：文件不存在\n");
    }

    @Test
    void each_report_of_a_file_is_checked_by_itself() throws IOException {
        String report = Files.readString(Path.of(Call.sample("qingling-mzj-2024.json")));
        Path file = Files.writeString(folder.resolve("all.json"), "[" + report + ",\n{},\n" + report + "]");
        Call call = Call.of("check", file.toString());
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.out()).contains(file + "#1：青岭市民政局 2024 年", file + "#3：青岭市民政局 2024 年");
        assertThat(call.err()).startsWith("disclosure: " + file + "#2：").hasLineCount(1);
    }

    @Test
    void a_report_in_a_web_archive_is_checked_under_the_name_of_its_part() throws IOException {
        String header = "MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: 8bit\n\n";
        Path file = Files.writeString(folder.resolve("saved.mhtml"), header + Files.readString(Path.of(WRONG)));
        assertThat(Call.of("check", file.toString()).out()).contains(file + "#1：青岭市民政局 2025 年");
    }

    @Test
    void parts_belong_to_one_report() throws IOException {
        String report = Files.readString(Path.of(Call.sample("qingling-mzj-2024.json")));
        Path two = Files.writeString(folder.resolve("two.json"), "[" + report + "," + report + "]");
        String problem = "disclosure: --part 只能用于一份报告\n";
        assertThat(Call.of("check", "--part", CLEAN, two.toString()).err()).isEqualTo(problem);
        assertThat(Call.of("check", "--part", CLEAN, WRONG, CLEAN).err()).isEqualTo(problem);
    }

    @Test
    void a_report_is_compared_with_last_years() {
        String last = Call.sample("qingling-mzj-2024.json");
        assertThat(Call.of("check", "--format", "json", WRONG).out()).contains("\"YEAR-01\"");
        assertThat(Call.of("check", "--format", "json", "--previous", last, WRONG)
                        .out())
                .doesNotContain("\"YEAR-01\"");
    }

    @Test
    void what_the_call_gives_only_in_part_is_said() {
        Call call = Call.of("check", "--part", CLEAN, CLEAN);
        assertThat(call.code()).isZero();
        assertThat(call.out()).contains("\n未检查 AGG-01：未说明下级报告是否齐全\n");
        assertThat(Call.of("check", "--lang", "en", "--part", CLEAN, WRONG).out())
                .contains("\nnot checked AGG-01: it was not said whether the parts are all\n")
                .doesNotContain("YEAR-01");
        assertThat(Call.of("check", "--part", CLEAN, "--parts-complete", CLEAN).out())
                .doesNotContain("AGG-01");
    }

    @Test
    void each_cell_that_differs_from_the_parts_is_marked_with_its_own_number() {
        assertThat(Call.of("check", "--part", CLEAN, "--part", WRONG, "--parts-complete", CLEAN)
                        .out())
                .contains("2≠3", "11≠18", "36.8≠49.3");
    }

    @Test
    void a_report_of_another_year_is_not_last_years() {
        Call call = Call.of("check", "--previous", WRONG, Call.sample("qingling-mzj-2024.json"));
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).isEqualTo("disclosure: " + WRONG + "：上年报告应为 2023 年度，所给为 2025 年度\n");
    }

    @Test
    void what_needs_another_option_says_so() {
        assertThat(Call.of("check", "--reorganised", CLEAN).err())
                .contains("--previous")
                .hasLineCount(1);
        assertThat(Call.of("check", "--parts-complete", CLEAN).err())
                .contains("--part")
                .hasLineCount(1);
    }

    @Test
    void a_file_is_called_what_the_call_calls_it() {
        String file = ".//" + CLEAN;
        assertThat(Call.of("check", "--format", "json", file).out()).startsWith("{\"file\":\"" + file + "\",");
    }

    @Test
    void what_the_document_made_unjudgeable_is_1() throws IOException {
        Path profile = Files.writeString(folder.resolve("profile.properties"), "READ=off\nCELL=off\nSTRUCT=off\n");
        Call call = Call.of("check", "--profile", profile.toString(), Call.sample("moxi-jyj-2025.txt"));
        assertThat(call.out()).contains("错误 0，").doesNotContain("无法判断 0 项");
        assertThat(call.code()).isEqualTo(1);
    }

    @Test
    void the_line_at_which_check_fails_can_be_moved() throws IOException {
        Path milder = Files.writeString(folder.resolve("milder.properties"), "REQ=warning\n");
        String[] warned = {"check", "--profile", milder.toString(), WRONG, "--fail-on"};
        assertThat(code(warned, "error")).isZero();
        assertThat(code(warned, "warning")).isEqualTo(1);
        assertThat(Call.of("check", "--fail-on", "never", WRONG).code()).isZero();
        assertThat(Call.of("check", "--fail-on", "never", "missing.html").code())
                .isEqualTo(2);
    }

    private static int code(String[] call, String line) {
        return Call.of(Stream.concat(Arrays.stream(call), Stream.of(line)).toArray(String[]::new))
                .code();
    }

    @Test
    void lines_are_wrapped_on_a_terminal_alone() {
        String columns = System.clearProperty("disclosure.columns");
        try {
            assertThat(Call.of("explain", "STRUCT-09").out().lines().filter(line -> line.startsWith("  ")))
                    .isEmpty();
        } finally {
            System.setProperty("disclosure.columns", columns);
        }
        assertThat(Call.of("explain", "STRUCT-09").out().lines().filter(line -> line.startsWith("  ")))
                .isNotEmpty();
    }

    @Test
    void a_value_of_the_wrong_type_is_told_with_what_was_expected() throws IOException {
        String whole = Files.readString(Path.of(Call.sample("qingling-mzj-2024.json")));
        Path wrong = Files.writeString(
                folder.resolve("wrong.json"), whole.replaceFirst("\"reportYear\": ?2024", "\"reportYear\":\"2024\""));
        assertThat(Call.of("check", wrong.toString()).out())
                .contains("错误 READ-02 “reportYear”应为不带引号的年份，所填为\"2024\"，未读取");
    }

    @Test
    void a_hyphen_reads_what_comes_in() throws IOException {
        Call call = Call.with(Files.readString(Path.of(CLEAN)), "check", "-");
        assertThat(call.code()).isZero();
        assertThat(call.out()).startsWith("标准输入：澜川市交通运输局 2025 年");
    }

    @Test
    void a_kind_can_be_demanded_and_an_unknown_one_lists_the_known() {
        assertThat(Call.of("check", "--from", "html", CLEAN).code()).isZero();
        Call call = Call.of("check", "--from", "docx", CLEAN);
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).isEqualTo("disclosure: 不认识的种类 docx；可用：html、json、txt\n");
    }

    @Test
    void a_profile_turns_rules_off() throws IOException {
        Path profile = Files.writeString(folder.resolve("profile.properties"), "REQ=off\n");
        assertThat(Call.of("check", "--profile", profile.toString(), WRONG).code())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "html"})
    void nothing_of_a_document_steers_the_terminal(String format) throws IOException {
        String steering = "\u009B31m\u202E\u2066\u2028\u200F";
        String report = Files.readString(Path.of(WRONG))
                .replace("青岭市民政局2025年", "青岭市" + steering + "民政局2025年")
                .replace("予以公开</span>", "予以公开" + steering + "</span>")
                .replace(">31</span>", ">3" + steering + "X</span>");
        Path file = Files.writeString(folder.resolve("report.html"), report);
        Call call = Call.of("check", "--format", format, file.toString());
        assertThat(call.code()).isEqualTo(1);
        assertThat(steering(call.out() + call.err())).isEmpty();
    }

    @Test
    void nothing_of_an_argument_steers_the_terminal() {
        assertThat(Call.of("check", "a\u009B\u202E\nb.html").err()).isEqualTo("disclosure: a b.html：文件不存在\n");
        assertThat(Call.of("check", "--\u202Ecolour", CLEAN).err()).startsWith("disclosure: 不认识的参数 --colour；");
    }

    /** The characters of a text that are not to be seen, but for the ends of lines. */
    private static String steering(String text) {
        return text.replaceAll("[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|\n", "");
    }

    @Test
    void an_unknown_option_and_a_missing_file_are_told_in_one_line() {
        assertThat(Call.of("check", "--colour", CLEAN).err())
                .isEqualTo("disclosure: 不认识的参数 --colour；用法见 disclosure check --help\n");
        assertThat(Call.of("check").err()).isEqualTo("disclosure: 缺少参数 FILE|DIR；用法见 disclosure check --help\n");
        assertThat(Call.of("convert", CLEAN).err()).isEqualTo("disclosure: 缺少参数 --to；用法见 disclosure convert --help\n");
        assertThat(Call.of("check").code()).isEqualTo(2);
    }

    @Test
    void the_rules_are_listed_as_in_the_documentation() throws IOException {
        assertThat(Call.of("rules").out()).isEqualTo(page("rules.zh-CN.md"));
        assertThat(Call.of("rules", "--lang", "en").out()).isEqualTo(page("rules.md"));
        assertThat(Call.of("rules", "--format", "json").out().lines())
                .anyMatch(line -> line.startsWith(
                        "{\"rule\":\"REQ-01\",\"version\":1,\"family\":\"REQ\",\"severity\":\"error\","));
    }

    /** Without the remark for those who edit it. */
    private static String page(String name) throws IOException {
        return Files.readString(Path.of("..", "docs", name)).replaceFirst("<!-- .* -->\n\n", "");
    }

    @ParameterizedTest
    @CsvSource({
        "chek a.html,不认识的参数 chek a.html（是否为 check？）；用法见 disclosure --help",
        "check --frmat=json a.html,不认识的参数 --frmat=json（是否为 --format？）；用法见 disclosure check --help",
        "check -x a.html,不认识的参数 -x；用法见 disclosure check --help",
        "help chek,不认识的参数 chek（是否为 check？）"
    })
    void what_was_probably_meant_is_told(String call, String line) {
        assertThat(Call.of(call.split(" ")).err()).isEqualTo("disclosure: " + line + "\n");
    }

    @Test
    void help_is_a_command_too() {
        assertThat(Call.of("help")).isEqualTo(Call.of("--help"));
        assertThat(Call.of("help", "check", "--lang", "en")).isEqualTo(Call.of("check", "--help", "--lang", "en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void a_script_completes_the_command(String shell) {
        assertThat(Call.of("completion", shell).out())
                .contains("complete -F _complete_disclosure", "check convert rules");
    }

    @Test
    void where_the_script_proposes_nothing_the_shell_proposes_files() {
        assertThat(Call.of("completion", "bash").out())
                .doesNotContain("compopt +o default")
                .contains("complete -F _complete_disclosure -o default disclosure ");
    }

    @Test
    void both_languages_say_the_same_things() {
        ResourceBundle chinese = Words.of(Language.ZH).bundle();
        ResourceBundle english = Words.of(Language.EN).bundle();
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
    }

    @Test
    void a_wrong_value_is_told_in_the_language_of_the_call() {
        assertThat(Call.of("check", "--format", "xml", CLEAN).err())
                .isEqualTo("disclosure: 参数 --format 的值不对：xml；可用：html、json、sarif、text；用法见 disclosure check --help\n");
        assertThat(Call.of("schema", "rule").err())
                .isEqualTo("disclosure: 参数 report|result 的值不对：rule；可用：report、result；用法见 disclosure schema --help\n");
        assertThat(Call.of("check", "--lang", "fr", CLEAN).err())
                .isEqualTo("disclosure: 参数 --lang 的值不对：fr；可用：zh、en；用法见 disclosure check --help\n");
    }
}
