package io.github.disclosurereport.cli;

import io.github.disclosurereport.serialization.bytes.Encodings;
import java.util.Optional;

/** Reads a text that says how to check, in whatever encoding reports are read; nobody writes a large one. */
final class SmallFile {

    private static final int LARGEST = 1 << 20;

    /** What stands where bytes are no letter. */
    private static final char BROKEN = '\uFFFD';

    private SmallFile() {}

    /**
     * Reads a file.
     *
     * @param kind what it is, in the keys of what to say: {@code organs}
     * @throws UnusableException if it cannot be read, is too large, or no text
     */
    static String read(String file, String kind, Words words) throws UnusableException {
        byte[] bytes = InputFile.bytes(file, LARGEST + 1, words);
        if (bytes.length > LARGEST) {
            throw new UnusableException(words.say("error." + kind + "TooLarge", file, LARGEST));
        }
        String text = Encodings.decode(bytes, Optional.empty());
        if (Encodings.isBinary(bytes) || text.indexOf(BROKEN) >= 0) {
            throw words.unusable(file, words.say("error." + kind + "Unreadable"));
        }
        return text;
    }
}
