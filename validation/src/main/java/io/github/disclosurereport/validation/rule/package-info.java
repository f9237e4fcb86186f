/** What a rule is, and the engine that runs rules. */
@NullMarked
package io.github.disclosurereport.validation.rule;

import org.jspecify.annotations.NullMarked;
