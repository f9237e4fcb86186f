/** What characters are, told once for all modules of the house; not exported to others. */
@NullMarked
package io.github.disclosurereport.text;

import org.jspecify.annotations.NullMarked;
