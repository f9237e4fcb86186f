package io.github.disclosurereport.finding;

import io.github.disclosurereport.form.Bilingual;

/**
 * A rule that could not do its work, and why.
 *
 * @param rule the rule's id
 * @param reason why not
 */
public record Unrun(String rule, Bilingual reason) {}
