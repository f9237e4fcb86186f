package io.github.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many reports converted in one call: a file for each, named like it. */
class ConvertManyTest {

    private static final Path CLEAN = Path.of(Call.sample("lanchuan-jtysj-2025.html"));
    private static final Path TEXT = Path.of(Call.sample("moxi-jyj-2025.txt"));

    @TempDir
    private Path folder;

    @Test
    void each_file_of_a_folder_keeps_its_place_and_name() throws IOException {
        Path in = folder.resolve("in");
        Files.createDirectories(in.resolve("a"));
        Files.copy(CLEAN, in.resolve("a/one.html"));
        Files.copy(TEXT, in.resolve("two.txt"));
        Path out = folder.resolve("out");
        assertThat(Call.of("convert", in.toString(), "--to", "json", "-o", out.toString())
                        .code())
                .isZero();
        assertThat(out.resolve("a/one.json")).content().startsWith("{\"edition\"");
        assertThat(out.resolve("two.json")).exists();
    }

    @Test
    void files_that_differ_in_their_extension_alone_keep_it() throws IOException {
        Path html = Files.copy(CLEAN, folder.resolve("report.html"));
        Path text = Files.copy(TEXT, folder.resolve("report.txt"));
        Path out = folder.resolve("out");
        assertThat(Call.of("convert", html.toString(), text.toString(), "--to", "csv", "-o", out.toString())
                        .code())
                .isZero();
        assertThat(out)
                .isDirectoryContaining("glob:**/report.html.csv")
                .isDirectoryContaining("glob:**/report.txt.csv");
    }

    @Test
    void of_two_files_of_one_name_the_second_is_refused() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Path same = Files.copy(CLEAN, other.resolve(CLEAN.getFileName()));
        Path out = folder.resolve("out");
        Call call =
                Call.of("convert", CLEAN.toString(), same.toString(), "--to", "json", "--force", "-o", out.toString());
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err())
                .isEqualTo("disclosure: " + same + "：" + out.resolve(CLEAN.getFileName() + ".json")
                        + " 已由同名的另一份写入，请分别转换\n");
    }

    @Test
    void each_report_of_a_file_goes_to_a_file_of_its_own() throws IOException {
        String report = Files.readString(Path.of(Call.sample("qingling-mzj-2024.json")));
        Path file = Files.writeString(folder.resolve("all.json"), "[" + report + "," + report + "]");
        Path out = folder.resolve("out");
        assertThat(Call.of("convert", file.toString(), "--to", "csv", "-o", out.toString())
                        .code())
                .isZero();
        assertThat(out.resolve("all#2.csv")).exists();
    }

    @Test
    void an_unusable_file_does_not_stop_the_rest() {
        Path out = folder.resolve("out");
        Call call = Call.of("convert", "missing.html", CLEAN.toString(), "--to", "json", "-o", out.toString());
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).isEqualTo("disclosure: missing.html：文件不存在\n");
        assertThat(out).isNotEmptyDirectory();
    }

    @Test
    void many_reports_need_a_folder() {
        Call call = Call.of("convert", CLEAN.toString(), TEXT.toString(), "--to", "csv");
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).isEqualTo("disclosure: 含有多份报告，请用 -o 指定写入的文件夹\n");
    }

    @Test
    void what_is_there_in_the_folder_is_not_replaced_without_being_told() {
        String[] call = {"convert", CLEAN.toString(), "--to", "csv", "-o", folder.toString()};
        assertThat(Call.of(call).code()).isZero();
        Call again = Call.of(call);
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("已存在").hasLineCount(1);
    }

    @Test
    void csv_can_be_marked_for_excel() throws IOException {
        Path file = folder.resolve("report.csv");
        assertThat(Call.of("convert", CLEAN.toString(), "--to", "csv", "--bom", "-o", file.toString())
                        .code())
                .isZero();
        assertThat(Files.readString(file)).startsWith("\uFEFFcell,");
        assertThat(Call.of("convert", CLEAN.toString(), "--to", "json", "--bom").err())
                .isEqualTo("disclosure: --bom 需与 --to csv 同用\n");
    }
}
