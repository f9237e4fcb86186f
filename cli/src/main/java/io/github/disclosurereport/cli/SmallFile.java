package io.github.disclosurereport.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a text that says how to check, in UTF-8; nobody writes a large one. */
final class SmallFile {

    private static final int LARGEST = 1 << 20;

    private SmallFile() {}

    /**
     * Reads a file.
     *
     * @param tooLarge the key of what to say if it is too large, of the file and of how many bytes can be read
     * @throws IOException if it cannot be read, or is no UTF-8
     */
    static String read(Path file, String tooLarge, Words words) throws IOException, UnusableException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LARGEST + 1);
        }
        if (bytes.length > LARGEST) {
            throw new UnusableException(words.say(tooLarge, file, LARGEST));
        }
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
