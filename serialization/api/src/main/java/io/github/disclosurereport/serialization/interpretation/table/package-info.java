/** One table of the form: its head, its rows, and which figure belongs to which cell by whose witness. */
@NullMarked
package io.github.disclosurereport.serialization.interpretation.table;

import org.jspecify.annotations.NullMarked;
