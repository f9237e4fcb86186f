package io.github.disclosurereport.formats.lines;

import java.util.Optional;

/** A way to write a table as text. */
interface TableNotation {

    /** The lines from one on that are written in this way; empty if that one is not. */
    Optional<Stretch> from(TextLines lines, int first);
}
