/** What the streams of a browser get wrong, told once for all modules of the house; not exported to others. */
@NullMarked
package io.github.disclosurereport.stream;

import org.jspecify.annotations.NullMarked;
