/** What was read, and where it stood: printed cells, headings, labels and oddities, as facts without judgement. */
@NullMarked
package io.github.disclosurereport.source;

import org.jspecify.annotations.NullMarked;
