package io.github.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        assertThat(call.err()).isEqualTo("disclosure: " + folder + "：跳过 2 个不属于可读取种类的文件（.css 1、.png 1）\n");
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
