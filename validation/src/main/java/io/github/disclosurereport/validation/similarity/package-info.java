/** How alike two texts are. */
@NullMarked
package io.github.disclosurereport.validation.similarity;

import org.jspecify.annotations.NullMarked;
