/** What the text of a report says about figures: found once, as facts that rules compare. */
@NullMarked
package io.github.disclosurereport.validation.prose;

import org.jspecify.annotations.NullMarked;
