package io.github.disclosurereport.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All that is packed, built from the same sources in two folders. */
class SecondBuildTest {

    private static final Path FIRST = Path.of(System.getProperty("first.build"));
    private static final Path SECOND = Path.of(System.getProperty("second.build"));
    private static final PathMatcher ARCHIVE = FileSystems.getDefault().getPathMatcher("glob:**.{jar,zip}");

    /** What only our tests use is not built a second time. */
    private static final PathMatcher OF_TESTS = FileSystems.getDefault().getPathMatcher("glob:**-tests.jar");

    @ParameterizedTest
    @MethodSource("folders")
    void both_builds_pack_the_same_archives(Path folder) throws IOException {
        assertThat(archives(SECOND, folder)).as(folder.toString()).isEqualTo(archives(FIRST, folder));
    }

    @ParameterizedTest
    @MethodSource("archives")
    void an_archive_is_the_same_byte_by_byte(Path archive) throws IOException {
        List<String> first = entries(FIRST.resolve(archive));
        List<String> second = entries(SECOND.resolve(archive));
        assertThat(second.stream().filter(entry -> !first.contains(entry)))
                .as("entries of the second %s alone", archive)
                .isEmpty();
        assertThat(first.stream().filter(entry -> !second.contains(entry)))
                .as("entries of the first %s alone", archive)
                .isEmpty();
        assertThat(SECOND.resolve(archive)).hasSameBinaryContentAs(FIRST.resolve(archive));
    }

    private static List<String> entries(Path archive) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            return zip.stream()
                    .map(entry -> String.format("%s %s %08x", entry, entry.getLastModifiedTime(), entry.getCrc()))
                    .toList();
        }
    }

    private static List<Path> archives() throws IOException {
        List<Path> archives = new ArrayList<>();
        for (Path folder : folders()) {
            archives.addAll(archives(SECOND, folder));
        }
        return archives;
    }

    private static List<Path> archives(Path build, Path folder) throws IOException {
        try (Stream<Path> built = Files.list(build.resolve(folder))) {
            return built.filter(ARCHIVE::matches)
                    .filter(archive -> !OF_TESTS.matches(archive))
                    .map(build::relativize)
                    .sorted()
                    .toList();
        }
    }

    /** The folder of each module in which is what was built of it. */
    private static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.find(SECOND, 3, (path, attributes) -> path.endsWith("target"))) {
            return folders.map(SECOND::relativize).sorted().toList();
        }
    }
}
