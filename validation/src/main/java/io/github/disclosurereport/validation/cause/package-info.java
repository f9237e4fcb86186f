/** The cause behind broken equations of a table: the smallest correction, if only one can be meant. */
@NullMarked
package io.github.disclosurereport.validation.cause;

import org.jspecify.annotations.NullMarked;
