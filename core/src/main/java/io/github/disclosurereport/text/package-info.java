/** Texts as such, whatever they say. For the modules of this house alone. */
@NullMarked
package io.github.disclosurereport.text;

import org.jspecify.annotations.NullMarked;
