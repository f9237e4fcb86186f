package io.github.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The command as a user starts it, from the jar that was just packaged. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherIT {

    @TempDir
    private Path folder;

    /** The program has just been built; a jar whose content has not changed keeps its old time. */
    @BeforeAll
    static void touch() throws IOException {
        Files.setLastModifiedTime(Path.of("target", "disclosure.jar"), FileTime.from(Instant.now()));
    }

    @Test
    void a_file_with_a_chinese_name_is_checked_under_the_posix_locale() throws IOException, InterruptedException {
        Path report = folder.resolve("报告.html");
        Files.copy(Path.of(Call.sample("qingling-mzj-2025.html")), report);
        Path out = folder.resolve("out");
        ProcessBuilder launcher = new ProcessBuilder(List.of("../disclosure", "check", report.toString()))
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err").toFile());
        launcher.environment().put("LC_ALL", "POSIX");

        assertThat(launcher.start().waitFor()).isEqualTo(1);
        assertThat(Files.readString(out, StandardCharsets.UTF_8))
                .startsWith(report + "：青岭市民政局 2025 年")
                .contains("错误 REQ-02");
        assertThat(folder.resolve("err")).isEmptyFile();
    }

    @Test
    void it_knows_its_version() throws IOException, InterruptedException {
        Process version = new ProcessBuilder("../disclosure", "--version")
                .redirectErrorStream(true)
                .start();
        try (Stream<String> lines = version.inputReader(StandardCharsets.UTF_8).lines()) {
            assertThat(lines).singleElement().asString().matches("disclosure \\d+\\.\\d+\\.\\d+.*");
        }
        assertThat(version.waitFor()).isZero();
    }

    @Test
    void the_completion_script_is_one_that_bash_accepts() throws IOException, InterruptedException {
        Process bash = new ProcessBuilder(
                        "bash", "-c", "source <(../disclosure completion bash) && complete -p disclosure")
                .redirectErrorStream(true)
                .start();
        try (Stream<String> lines = bash.inputReader(StandardCharsets.UTF_8).lines()) {
            assertThat(lines.toList()).hasSize(1).first().asString().contains("_complete_disclosure");
        }
        assertThat(bash.waitFor()).isZero();
    }
}
