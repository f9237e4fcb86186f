/** Reports as the official page in HTML. */
@NullMarked
package io.github.disclosurereport.formats.html;

import org.jspecify.annotations.NullMarked;
