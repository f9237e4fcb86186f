/** Checking reports: rules as data, the engine that runs them, profiles, and what the caller knows beside the report. */
@NullMarked
package io.github.disclosurereport.validation;

import org.jspecify.annotations.NullMarked;
