/** What is met in the words of a report, in one pass over its text. */
@NullMarked
package io.github.disclosurereport.validation.wording;

import org.jspecify.annotations.NullMarked;
