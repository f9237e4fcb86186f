/** A module for Jackson mappers. */
@NullMarked
package io.github.disclosurereport.jackson;

import org.jspecify.annotations.NullMarked;
