/** The report as an immutable value: six sections, their tables and their paragraphs. */
@ImmutableStyle
@NullMarked
package io.github.disclosurereport.report;

import org.jspecify.annotations.NullMarked;
