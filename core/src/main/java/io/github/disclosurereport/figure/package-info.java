/** How figures are kept inside: as marked longs, by position. For the modules of this house alone. */
@NullMarked
package io.github.disclosurereport.figure;

import org.jspecify.annotations.NullMarked;
