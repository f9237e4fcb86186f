/** Reports as plain text. */
@NullMarked
package io.github.disclosurereport.formats.text;

import org.jspecify.annotations.NullMarked;
