/** A document as paragraphs and grids of fields, which every reader of documents makes of its source. */
@NullMarked
package io.github.disclosurereport.serialization.page;

import org.jspecify.annotations.NullMarked;
