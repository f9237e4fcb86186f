package io.github.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read where the call names a folder. */
class FoldersTest {

    private static final Path CLEAN = Path.of(Call.sample("lanchuan-jtysj-2025.html"));

    @TempDir
    private Path folder;

    @Test
    void a_folder_is_read_at_any_depth() throws IOException {
        Path first = copy("a/report.html");
        Path second = copy("b/c/report.html");
        Call call = Call.of("check", folder.toString());
        assertThat(call.code()).isZero();
        assertThat(call.out().lines().map(line -> line.substring(0, line.indexOf('：'))))
                .containsExactly(first.toString(), second.toString());
    }

    @Test
    void what_cannot_be_read_is_passed_over_and_told() throws IOException {
        copy("report.html");
        Files.writeString(folder.resolve("style.css"), "p {}");
        Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0});
        Call call = Call.of("check", folder.toString());
        assertThat(call.code()).isZero();
        assertThat(call.out()).hasLineCount(1);
        assertThat(call.err()).isEqualTo("disclosure: " + folder + "：跳过 2 个其他种类的文件（.css 1、.png 1）\n");
    }

    @ParameterizedTest
    @CsvSource({
        "empty.html,'',空文件",
        "report.pdf,%PDF-1.7,PDF 文件",
        "saved,%PDF-1.7,PDF 文件",
        "report.docx,damaged,不是官方格式",
        "cells.csv,'cell,label,value,unit,state\n',本库写出的 CSV"
    })
    void a_document_that_cannot_be_used_is_one_as_if_it_was_named(String name, String content, String reason)
            throws IOException {
        copy("report.html");
        Path file = Files.writeString(folder.resolve(name), content.replace("\\n", "\n"));
        Call call = Call.of("check", folder.toString());
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).startsWith("disclosure: " + file + "：" + reason).hasLineCount(1);
        assertThat(Call.of("check", "--summary", folder.toString()).out())
                .contains("共 2 份：没有问题 1，有问题 0，无法使用 1")
                .contains(file + "：" + reason);
        assertThat(Call.of("check", "--format", "json", folder.toString()).out())
                .contains("{\"file\":\"" + file + "\",\"complete\":false,\"error\":\"" + reason);
    }

    @Test
    void a_summary_tells_of_an_unusable_file_once() throws IOException {
        copy("report.html");
        Files.writeString(folder.resolve("report.pdf"), "%PDF-1.7");
        assertThat(Call.of("check", "--summary", folder.toString()).err()).isEmpty();
    }

    @Test
    void files_come_in_the_order_in_which_people_count() throws IOException {
        List<Path> files = List.of(copy("报告2.html"), copy("报告02b.html"), copy("报告10.html"), copy("报告a.html"));
        assertThat(Call.of("check", folder.toString()).out().lines().map(line -> line.substring(0, line.indexOf('：'))))
                .containsExactlyElementsOf(files.stream().map(Path::toString).toList());
    }

    @Test
    void hidden_files_and_links_are_not_followed() throws IOException {
        copy("report.html");
        Path hidden = copy(".hidden/report.html");
        Files.createSymbolicLink(folder.resolve("circle"), folder);
        Files.createSymbolicLink(folder.resolve("link.html"), hidden);
        assertThat(Call.of("check", folder.toString()).out()).hasLineCount(1);
    }

    @Test
    void a_folder_without_a_report_cannot_be_used() {
        Call call = Call.of("check", folder.toString());
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).isEqualTo("disclosure: " + folder + "：文件夹中没有可读取的文件\n");
    }

    private Path copy(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.copy(CLEAN, file);
    }
}
