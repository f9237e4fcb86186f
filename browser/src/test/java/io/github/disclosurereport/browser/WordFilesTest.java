package io.github.disclosurereport.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is brought along is what there is. */
class WordFilesTest {

    private static final Path RESOURCES = Path.of("..", "validation", "src", "main", "resources");

    @Test
    void every_list_of_words_is_brought_along() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".txt"))
                            .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(WordFiles.names().toList());
        }
    }
}
