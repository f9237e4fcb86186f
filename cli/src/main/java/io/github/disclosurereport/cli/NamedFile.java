package io.github.disclosurereport.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param name what it is called where it is spoken of: the call's own word, or the path that begins with it
 * @param inside its path inside the folder that the call names; of a file that the call names, its own name
 */
record NamedFile(String name, Path inside) {

    static NamedFile of(String name) {
        if (name.equals(Documents.STANDARD_INPUT)) {
            return new NamedFile(name, Path.of("stdin"));
        }
        try {
            Path own = Path.of(name).getFileName();
            return new NamedFile(name, own == null ? Path.of("") : own);
        } catch (InvalidPathException e) {
            return new NamedFile(name, Path.of(""));
        }
    }
}
