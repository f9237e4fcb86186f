package io.github.disclosurereport.finding;

import io.github.disclosurereport.form.Bilingual;

/**
 * What is to be known of a rule that ran.
 *
 * @param id its permanent id
 * @param severity how grave its findings are at the worst
 * @param title what it judges, in one sentence
 * @param basis the law, the notice or the practice that asks for it
 */
public record RuleInfo(String id, Severity severity, Bilingual title, String basis) {}
