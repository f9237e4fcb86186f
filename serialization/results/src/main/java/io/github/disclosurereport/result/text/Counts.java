package io.github.disclosurereport.result.text;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.NotAssessable;
import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.form.Language;

/** How much was found in a report, or in many. */
record Counts(long errors, long warnings, long infos, long notAssessable) {

    static final Counts NONE = new Counts(0, 0, 0, 0);

    static Counts of(CheckResult result) {
        return new Counts(
                count(result, Severity.ERROR),
                count(result, Severity.WARNING),
                count(result, Severity.INFO),
                result.notAssessable().stream()
                        .filter(NotAssessable::isOfThisReport)
                        .count());
    }

    private static long count(CheckResult result, Severity severity) {
        return result.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    Counts plus(Counts other) {
        return new Counts(
                errors + other.errors,
                warnings + other.warnings,
                infos + other.infos,
                notAssessable + other.notAssessable);
    }

    String in(Language language) {
        return Phrase.SUMMARY.in(language, errors, warnings, infos, notAssessable);
    }
}
