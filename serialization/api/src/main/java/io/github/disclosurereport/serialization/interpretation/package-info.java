/** The one interpreter: it finds title, year, edition, sections and tables in a page by the form's logic. */
@NullMarked
package io.github.disclosurereport.serialization.interpretation;

import org.jspecify.annotations.NullMarked;
