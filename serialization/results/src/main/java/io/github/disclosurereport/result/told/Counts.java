package io.github.disclosurereport.result.told;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.NotAssessable;
import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.form.Language;

/**
 * How much was found in a report, or in many.
 *
 * @param errors the errors
 * @param warnings the warnings
 * @param infos what is worth knowing
 * @param notAssessable what could not be judged because of the report
 */
public record Counts(long errors, long warnings, long infos, long notAssessable) {

    /** Nothing. */
    public static final Counts NONE = new Counts(0, 0, 0, 0);

    private static final Sentence SUMMARY =
            new Sentence("错误 {0}，提醒 {1}，提示 {2}，无法判断 {3} 项", "errors {0}, warnings {1}, infos {2}, not assessable {3}");
    private static final Sentence UNLISTED = new Sentence("{0} 另有 {1} 处未列出", "{0} has {1} more that are not listed");

    /** How much was found in a report. */
    public static Counts of(CheckResult result) {
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

    /** Of both together. */
    public Counts plus(Counts other) {
        return new Counts(
                errors + other.errors,
                warnings + other.warnings,
                infos + other.infos,
                notAssessable + other.notAssessable);
    }

    /** How many findings of a rule there are besides those listed, in words. */
    public static String unlisted(String rule, long count, Language language) {
        return UNLISTED.in(language, rule, count);
    }

    /** In words. */
    public String in(Language language) {
        return SUMMARY.in(language, errors, warnings, infos, notAssessable);
    }
}
