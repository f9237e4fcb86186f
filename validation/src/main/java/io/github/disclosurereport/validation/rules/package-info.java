/** The standard rules, a class for each family. */
@NullMarked
package io.github.disclosurereport.validation.rules;

import org.jspecify.annotations.NullMarked;
