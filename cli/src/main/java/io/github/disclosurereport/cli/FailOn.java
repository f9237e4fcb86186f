package io.github.disclosurereport.cli;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Severity;
import java.util.function.Predicate;

/** What makes {@code check} fail, where the caller moves the line; otherwise whatever is not clean does. */
enum FailOn {
    ERROR(result -> !result.isComplete() || !result.errors().isEmpty()),
    WARNING(result -> !result.isClean()
            || result.findings().stream().anyMatch(finding -> finding.severity() == Severity.WARNING)),
    NEVER(result -> false);

    private final Predicate<CheckResult> failing;

    FailOn(Predicate<CheckResult> failing) {
        this.failing = failing;
    }

    boolean fails(CheckResult result) {
        return failing.test(result);
    }
}
