package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.ERROR;
import static io.github.disclosurereport.finding.Severity.WARNING;
import static io.github.disclosurereport.validation.rule.Sum.cell;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Scope;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Against last year's report. */
final class YearRules {

    /** What was carried forward last year is carried over this year, in every column. */
    static final Rule CARRIED_OVER_AS_FORWARD = Rule.builder("YEAR-01")
            .severity(ERROR)
            .basis(Basis.PRACTICE + "；" + Basis.forms("表三"))
            .title("上年结转等于上年报告的结转下年度", "What was carried over is what last year's report carried forward")
            .relations(edition -> Arrays.stream(ApplicantKind.values())
                    .map(kind -> cell(RequestRow.CARRIED_OVER, kind)
                            .equalTo(cell(RequestRow.CARRIED_FORWARD, kind).in(Scope.PREVIOUS)))
                    .toList())
            .milder(WARNING, YearRules::isAnotherOrgan)
            .says(
                    "{column}：上年结转为 {actual} 件，上年报告的结转下年度为 {expected} 件",
                    "{column}: {actual} carried over, but last year's report carried {expected} forward")
            .build();

    static final List<Rule> ALL = List.of(CARRIED_OVER_AS_FORWARD);

    private YearRules() {}

    /** Whether the organ was reorganised, by the caller's word or by the names. */
    private static boolean isAnotherOrgan(Subject subject) {
        Optional<String> before = subject.get(Context.PREVIOUS).report().organ().map(Blanks::without);
        Optional<String> now = subject.report().organ().map(Blanks::without);
        return subject.find(Context.REORGANISED).orElse(false)
                || (before.isPresent() && now.isPresent() && !before.equals(now));
    }
}
