package io.github.disclosurereport.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Takes the bytes of a file that the call names; whatever is in the way is told in the same words, whatever the file is for. */
final class InputFile {

    private InputFile() {}

    /**
     * The bytes of a file.
     *
     * @param most how many of them at the most
     * @throws UnusableException if they cannot be had
     */
    static byte[] bytes(String file, int most, Words words) throws UnusableException {
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw words.unusable(file, words.say("error.directory"));
            }
            try (InputStream in = Files.newInputStream(path)) {
                return in.readNBytes(most);
            }
        } catch (NoSuchFileException | InvalidPathException e) {
            throw words.unusable(file, words.say("error.noSuchFile"));
        } catch (AccessDeniedException e) {
            throw words.unusable(file, words.say("error.accessDenied"));
        } catch (IOException e) {
            throw words.unusable(file, words.say("error.unreadable", String.valueOf(e.getMessage())));
        }
    }
}
