package io.github.disclosurereport.browser;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.NotAssessable;
import io.github.disclosurereport.finding.Repair;
import io.github.disclosurereport.finding.Unrun;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.validation.ReportCheck;
import io.github.disclosurereport.validation.form.ReportForm;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that the standard rules say of a form, a line each: what has to be the same on every machine. */
final class Lines {

    private Lines() {}

    static List<String> of(ReportForm form) {
        CheckResult result = ReportCheck.standard().check(form.read());
        return Stream.of(
                        result.findings().stream().map(Lines::of),
                        result.repairs().stream().map(Lines::of),
                        result.notAssessable().stream().map(Lines::of),
                        result.notGiven().stream().map(Lines::of),
                        result.incomplete().stream().map(Lines::of),
                        Stream.of(result.notApplicable().toString()))
                .flatMap(lines -> lines)
                .toList();
    }

    private static String of(Finding finding) {
        return String.join(
                " | ",
                finding.message(Language.ZH),
                finding.message(Language.EN),
                finding.cells().toString(),
                numbers(finding.expected()),
                numbers(finding.actual()),
                finding.formula(),
                finding.key(),
                finding.basis(),
                finding.place().map(Place::toString).orElse(""));
    }

    private static String numbers(List<BigDecimal> numbers) {
        return numbers.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", "));
    }

    private static String of(Repair repair) {
        return repair.cells().entrySet().stream()
                .map(change -> change.getKey() + "=" + change.getValue())
                .collect(Collectors.joining(" ", repair.finding().rule() + " ", " settles " + repair.settles()));
    }

    private static String of(NotAssessable obstacle) {
        return String.join(
                " | ",
                obstacle.rules().toString(),
                obstacle.cells().toString(),
                obstacle.reason(Language.ZH),
                obstacle.reason(Language.EN));
    }

    private static String of(Unrun rule) {
        return rule.rule() + " | " + rule.reason().in(Language.ZH) + " | "
                + rule.reason().in(Language.EN);
    }
}
