package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.finding.Target.TextTarget;
import java.math.BigDecimal;

/**
 * The same thing told twice. Immutable.
 *
 * @param words where it is told again
 * @param number the figure there
 * @param before where it was told first
 * @param numberBefore the figure there
 */
public record Again(TextTarget words, BigDecimal number, TextTarget before, BigDecimal numberBefore) {}
