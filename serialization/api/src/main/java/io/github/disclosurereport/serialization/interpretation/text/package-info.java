/** Tables that stand in running text, in each way in which they may be laid out there. */
@NullMarked
package io.github.disclosurereport.serialization.interpretation.text;

import org.jspecify.annotations.NullMarked;
