/** Tables in lines of text, in whatever way they are written. */
@NullMarked
package io.github.disclosurereport.formats.lines;

import org.jspecify.annotations.NullMarked;
