package io.github.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever cannot be used is told in one line, in the language of the call and without the words of a library. */
class UnusableFilesTest {

    private static final String CLEAN = Call.sample("lanchuan-jtysj-2025.html");
    private static final String WRONG = Call.sample("qingling-mzj-2025.html");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md", "docs/interpretation.md", "docs/rules.md"})
    void a_text_that_quotes_the_labels_of_a_report_is_none(String file) {
        Call call = Call.of("check", Path.of("..", file).toString());
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains("不是官方格式的年度报告").hasLineCount(1);
    }

    @Test
    void broken_json_is_told_without_the_words_of_a_library() throws IOException {
        String whole = Files.readString(Path.of(Call.sample("qingling-mzj-2024.json")));
        Path broken =
                Files.writeString(folder.resolve("broken.json"), whole.replaceFirst("(?<=\"total\": ?)\\d+", "NaN"));
        assertThat(Call.of("check", broken.toString()).out())
                .contains("不是有效的", "此处不应有“NaN”")
                .doesNotContain("Json");
        assertThat(Call.of("check", "--lang", "en", broken.toString()).out().replaceAll("\\s+", " "))
                .contains("it is not valid JSON, \"NaN\" does not belong here");
    }

    @Test
    void a_comma_in_chinese_is_told_whole() {
        assertThat(Call.with("{\"reportYear\":2025，\"organ\":\"青岭市民政局\"}", "check", "-")
                        .out())
                .contains("文件在此处中断，其后内容未读取：不是有效的 JSON，此处不应有“，”\n     第1行第19字");
    }

    @Test
    void what_nobody_foresaw_is_told_in_detail_in_english_alone() {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("out of order");
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                return read();
            }
        };
        assertThat(Call.with(broken, "check", "-").err())
                .isEqualTo("disclosure: 标准输入：程序内部错误，请报告；详情见加 --lang en 时的说明\n");
        assertThat(Call.with(broken, "check", "-", "--lang", "en").err())
                .isEqualTo(
                        "disclosure: standard input: internal error, please report it: java.lang.IllegalStateException: out of order\n");
    }

    @Test
    void a_remark_before_the_first_key_of_json_is_told() {
        assertThat(Call.with("{\n// 年度报告\n\"reportYear\":2025}", "check", "-").err())
                .isEqualTo("disclosure: 标准输入：是 JSON，但在年度报告的各键之前中断：有注释，JSON 不允许注释\n");
    }

    @Test
    void what_is_of_no_known_kind_is_told_in_the_language_of_the_call() throws IOException {
        Path file = Files.write(folder.resolve("file"), new byte[] {1, 2, 3, 4, 5, 6, 7});
        assertThat(Call.of("check", file.toString()).err())
                .isEqualTo("disclosure: " + file + "：无法识别的文件种类，能读取的有 html、json、txt\n");
    }

    @Test
    void a_profile_without_an_end_is_refused() throws IOException {
        Path profile = Files.write(folder.resolve("profile.properties"), new byte[(1 << 20) + 1]);
        Call call = Call.of("check", "--profile", profile.toString(), CLEAN);
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).isEqualTo("disclosure: 规则配置 " + profile + " 过大，超过 1048576 字节\n");
    }

    @Test
    void another_document_is_told_in_one_line() throws IOException {
        Path file = Files.writeString(folder.resolve("notice.txt"), "关于放假的通知");
        Call call = Call.of("check", "--lang", "en", file.toString());
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err())
                .isEqualTo("disclosure: " + file + ": not an annual report in the official form: neither one of its"
                        + " tables nor 3 of its headings under its title\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\0\1\2"})
    void an_empty_or_binary_file_is_told_in_one_line(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), content);
        Call call = Call.of("check", file.toString());
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).hasLineCount(1);
    }

    @Test
    void a_file_that_may_not_be_read_is_told_in_one_line() throws IOException {
        Path file = Files.writeString(folder.resolve("closed.html"), "<p>");
        boolean isClosed = file.toFile().setReadable(false) && !Files.isReadable(file);
        // The superuser may read everything: then it is another document.
        String reason = isClosed ? "无权读取" : "不是官方格式的年度报告";
        Call call = Call.of("check", file.toString());
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).startsWith("disclosure: " + file + "：" + reason).hasLineCount(1);
    }

    @Test
    void a_profile_that_means_nothing_is_told_in_one_line() throws IOException {
        Path profile = Files.writeString(folder.resolve("profile.properties"), "REQ-99=off\n");
        Call call = Call.of("check", "--profile", profile.toString(), WRONG);
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err())
                .isEqualTo("disclosure: 规则配置 " + profile + " 有误（第 1 行：没有名为 REQ-99 的规则、类别或阈值，是否为 REQ-09？）\n");
    }

    @Test
    void json_that_is_no_object_does_not_stop_the_rest() throws IOException {
        Path list = Files.writeString(folder.resolve("list.json"), "[]");
        Path json = folder.resolve("report.json");
        Call.of("convert", CLEAN, "--to", "json", "-o", json.toString());
        Call call = Call.of("check", "--from", "json", list.toString(), json.toString());
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).hasLineCount(1);
        assertThat(call.out()).contains("澜川市交通运输局 2025 年");
    }
}
