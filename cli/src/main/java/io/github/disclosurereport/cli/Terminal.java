package io.github.disclosurereport.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where the command reads and writes.
 *
 * @param in what {@code -} reads
 * @param out where results go
 * @param err where all else goes
 */
record Terminal(InputStream in, PrintStream out, PrintStream err) {

    /** Says a line that is no result, in the command's name. */
    void tell(String line) {
        err.println("disclosure: " + line);
    }
}
