package io.github.disclosurereport.validation.wording;

import io.github.disclosurereport.finding.Target.TextTarget;

/**
 * Where something is met in the text.
 *
 * @param words the words
 * @param meant what was meant; empty where that is not known
 */
public record Occurrence(TextTarget words, String meant) {}
