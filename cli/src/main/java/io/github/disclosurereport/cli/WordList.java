package io.github.disclosurereport.cli;

import io.github.disclosurereport.stream.Distinct;
import io.github.disclosurereport.text.Blanks;
import java.nio.file.Path;
import java.util.List;

/** Words that the caller does not want in a report, one a line; a line that begins with {@code #} is a remark. */
final class WordList {

    private static final String REMARK = "#";

    private WordList() {}

    /**
     * Reads a list.
     *
     * @throws UnusableException if it cannot be read, or holds no word
     */
    static List<String> read(Path file, Words words) throws UnusableException {
        List<String> listed = SmallFile.read(file.toString(), "words", words)
                .lines()
                .map(Blanks::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith(REMARK))
                .collect(Distinct.toList());
        if (listed.isEmpty()) {
            throw words.unusable(file.toString(), words.say("error.noWord"));
        }
        return listed;
    }
}
