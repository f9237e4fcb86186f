/** Cells: figures, blanks and unknowns of a table, what was printed in a cell, and typed ways to reach them. */
@NullMarked
package io.github.disclosurereport.table;

import org.jspecify.annotations.NullMarked;
