/** The cells of a report as tidy CSV. */
@NullMarked
package io.github.disclosurereport.formats.csv;

import org.jspecify.annotations.NullMarked;
