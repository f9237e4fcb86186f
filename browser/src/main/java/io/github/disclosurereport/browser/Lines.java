package io.github.disclosurereport.browser;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.NotAssessable;
import io.github.disclosurereport.finding.Repair;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.table.Figure;
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
                        result.notAssessable().stream().map(Lines::of))
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
                finding.basis(),
                finding.place().map(Place::toString).orElse(""));
    }

    private static String numbers(List<BigDecimal> numbers) {
        return numbers.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", "));
    }

    private static String of(Repair repair) {
        return repair.figures().entrySet().stream()
                .map(change -> change.getKey() + "="
                        + Figure.toString(change.getValue(), change.getKey().unit()))
                .collect(Collectors.joining(" ", repair.finding().rule() + " ", " settles " + repair.settles()));
    }

    private static String of(NotAssessable instance) {
        return String.join(
                " | ",
                instance.rule(),
                instance.cause().name(),
                instance.cells().toString(),
                instance.reason(Language.ZH),
                instance.reason(Language.EN));
    }
}
