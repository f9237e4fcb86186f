/** Measures the library side by side with what one would otherwise use. */
@NullMarked
package io.github.disclosurereport.benchmarks;

import org.jspecify.annotations.NullMarked;
