/** A document as paragraphs and grids of fields, which every reader of documents makes of its source, and how bytes become text. */
@NullMarked
package io.github.disclosurereport.serialization.page;

import org.jspecify.annotations.NullMarked;
