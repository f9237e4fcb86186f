/** What was found in reports, for people and for programs: which cells are marked, and writers of results. */
@NullMarked
package io.github.disclosurereport.result;

import org.jspecify.annotations.NullMarked;
