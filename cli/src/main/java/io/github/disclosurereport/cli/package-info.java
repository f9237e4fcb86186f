/** The command that checks and converts reports. */
@NullMarked
package io.github.disclosurereport.cli;

import org.jspecify.annotations.NullMarked;
