/** Grids as they were meant, and the rows of the form's tables in them. */
@NullMarked
package io.github.disclosurereport.serialization.interpretation.grid;

import org.jspecify.annotations.NullMarked;
