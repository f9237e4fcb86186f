/** Reports as plain text, and how the bytes of a document become text. */
@NullMarked
package io.github.disclosurereport.formats.text;

import org.jspecify.annotations.NullMarked;
