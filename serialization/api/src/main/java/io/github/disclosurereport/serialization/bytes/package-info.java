/** What the bytes of a file are: of which kind, and which text. */
@NullMarked
package io.github.disclosurereport.serialization.bytes;

import org.jspecify.annotations.NullMarked;
