/** Reports as JSON: streaming, canonical, keys as in cell paths. */
@NullMarked
package io.github.disclosurereport.formats.json;

import org.jspecify.annotations.NullMarked;
