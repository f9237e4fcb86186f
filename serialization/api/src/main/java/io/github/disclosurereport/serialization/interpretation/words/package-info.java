/** What words of a page say, by the words of the form: folded, compared, and found with a few letters wrong. */
@NullMarked
package io.github.disclosurereport.serialization.interpretation.words;

import org.jspecify.annotations.NullMarked;
