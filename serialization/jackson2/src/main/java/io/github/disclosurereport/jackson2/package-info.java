/** A module for mappers of Jackson 2. */
@NullMarked
package io.github.disclosurereport.jackson2;

import org.jspecify.annotations.NullMarked;
