/** What all writers of results tell in the same way. */
@NullMarked
package io.github.disclosurereport.result.told;

import org.jspecify.annotations.NullMarked;
