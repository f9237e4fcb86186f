package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.finding.Severity;
import java.util.function.Predicate;

/**
 * When the findings of a rule are less grave.
 *
 * @param severity how grave they are then
 * @param when whether that is so in a report
 */
record Milder(Severity severity, Predicate<Subject> when) {}
