/** The report as an immutable value: six sections, their tables and their paragraphs. */
@NullMarked
package io.github.disclosurereport.report;

import org.jspecify.annotations.NullMarked;
