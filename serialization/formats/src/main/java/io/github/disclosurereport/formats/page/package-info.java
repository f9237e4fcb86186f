/** The report in its official layout as elements of a page, for the house's writers of pages. */
@NullMarked
package io.github.disclosurereport.formats.page;

import org.jspecify.annotations.NullMarked;
