/** Checking reports. */
@NullMarked
package io.github.disclosurereport.validation;

import org.jspecify.annotations.NullMarked;
