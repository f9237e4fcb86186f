package io.github.disclosurereport.validation.wording;

import io.github.disclosurereport.finding.Target.TextTarget;

/**
 * A calendar year at the beginning of a sentence.
 *
 * @param words its digits
 * @param year the year
 */
public record YearWord(TextTarget words, int year) {}
