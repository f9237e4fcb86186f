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
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void the_zip_has_a_program_that_runs_where_it_is_unpacked() throws IOException, InterruptedException {
        Path home = unpacked();
        assertThat(home.resolve("disclosure.cmd"))
                .content()
                .contains("disclosure.jar")
                .contains("\r\n");
        Process check = new ProcessBuilder(
                        "bash", home.resolve("disclosure").toString(), "check", "--summary", home + "/example.html")
                .redirectErrorStream(true)
                .start();
        try (Stream<String> lines = check.inputReader(StandardCharsets.UTF_8).lines()) {
            assertThat(lines.toList()).hasSize(2).last().asString().startsWith("共 1 份");
        }
        assertThat(check.waitFor()).isEqualTo(1);
    }

    /** A stand-in is Java here, and says what Java says of itself. */
    @ParameterizedTest
    @ValueSource(strings = {"java version \"1.8.0_402\"", "openjdk version \"16.0.2\" 2021-07-20", "no version"})
    void a_java_that_is_too_old_is_told_in_both_languages(String version) throws IOException, InterruptedException {
        Path java = Files.createDirectories(folder.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho '" + version + "' >&2\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        assertTellsWhichJavaIsNeeded();
    }

    @Test
    void a_java_that_is_missing_is_told_in_both_languages() throws IOException, InterruptedException {
        assertTellsWhichJavaIsNeeded();
    }

    /** Where the folder of the test is the home of Java. */
    private void assertTellsWhichJavaIsNeeded() throws IOException, InterruptedException {
        ProcessBuilder launcher = new ProcessBuilder(
                        "bash", unpacked().resolve("disclosure").toString(), "rules")
                .redirectErrorStream(true);
        launcher.environment().put("JAVA_HOME", folder.toString());
        Process rules = launcher.start();
        try (Stream<String> lines = rules.inputReader(StandardCharsets.UTF_8).lines()) {
            assertThat(lines)
                    .satisfiesExactly(
                            zh -> assertThat(zh).startsWith("disclosure: 需要 Java 17 或更高版本"),
                            en -> assertThat(en).startsWith("disclosure: Java 17 or newer is needed"));
        }
        assertThat(rules.waitFor()).isEqualTo(2);
    }

    private Path unpacked() throws IOException {
        Path zip = zip();
        try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(entry.isDirectory() ? file : file.getParent());
                if (!entry.isDirectory()) {
                    Files.copy(entries, file);
                }
            }
        }
        return folder.resolve(zip.getFileName().toString().replace(".zip", ""));
    }

    private static Path zip() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("disclosure-report-\\d.*\\.zip"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void a_closed_pipe_ends_in_silence() throws IOException, InterruptedException {
        Process head = new ProcessBuilder("bash", "-c", "../disclosure rules | head -1; exit ${PIPESTATUS[0]}")
                .redirectErrorStream(true)
                .start();
        try (Stream<String> lines = head.inputReader(StandardCharsets.UTF_8).lines()) {
            assertThat(lines).containsExactly("# 规则");
        }
        assertThat(head.waitFor()).isZero();
    }

    /** Maven is a stand-in here that says what Maven says. */
    @Test
    void the_first_call_says_what_it_builds() throws IOException, InterruptedException {
        for (String part : List.of("core", "validation", "serialization", "cli/src/main/launcher", "docs", "bin")) {
            Files.createDirectories(folder.resolve(part));
        }
        for (String file : List.of("pom.xml", "docs/rules.md", "docs/rules.zh-CN.md")) {
            Files.createFile(folder.resolve(file));
        }
        Files.copy(Path.of("../disclosure"), folder.resolve("disclosure"));
        for (String file : List.of("run.sh", "java.txt")) {
            Path launcher = Path.of("src/main/launcher", file);
            Files.copy(launcher, folder.resolve("cli").resolve(launcher));
        }
        Path maven = Files.writeString(folder.resolve("bin/mvn"), """
                #!/bin/sh
                echo "[INFO] Building Disclosure Report: Core 1.0                              [2/9]"
                echo "[INFO] Building jar: core.jar"
                cp %s cli/target/disclosure.jar
                """.formatted(
                        Path.of("target/disclosure.jar").toAbsolutePath()));
        assertThat(maven.toFile().setExecutable(true)).isTrue();
        ProcessBuilder first = new ProcessBuilder(
                        "bash", folder.resolve("disclosure").toString(), "--version")
                .redirectErrorStream(true);
        first.environment().merge("PATH", folder.resolve("bin").toString(), (path, bin) -> bin + ":" + path);
        Process call = first.start();
        try (Stream<String> lines = call.inputReader(StandardCharsets.UTF_8).lines()) {
            assertThat(lines.toList())
                    .hasSize(3)
                    .startsWith(
                            "disclosure: building, a few minutes the first time; all of it goes to "
                                    + folder.toRealPath().resolve("cli/target/build.log"),
                            "disclosure: 2/9 Disclosure Report: Core 1.0");
        }
        assertThat(call.waitFor()).isZero();
    }
}
