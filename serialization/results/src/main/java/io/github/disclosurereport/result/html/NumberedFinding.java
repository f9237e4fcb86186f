package io.github.disclosurereport.result.html;

import io.github.disclosurereport.finding.Balance;
import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.Repair;
import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.finding.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A finding with the number that stands beside it in the list and in the report.
 *
 * @param number its number, from 1
 * @param finding the finding
 */
record NumberedFinding(int number, Finding finding) {

    /** The gravest first; what would settle errors right after them. */
    static List<NumberedFinding> of(CheckResult result) {
        List<Finding> proposals = result.repairs().stream().map(Repair::finding).toList();
        List<Finding> findings = result.findings().stream()
                .sorted(Comparator.comparing(finding -> rank(finding, proposals)))
                .toList();
        List<NumberedFinding> numbered = new ArrayList<>(findings.size());
        findings.forEach(finding -> numbered.add(new NumberedFinding(numbered.size() + 1, finding)));
        return numbered;
    }

    private static int rank(Finding finding, List<Finding> proposals) {
        boolean isError = finding.severity() == Severity.ERROR;
        return isError
                ? 0
                : proposals.contains(finding) ? 1 : 1 + finding.severity().ordinal();
    }

    /** All that it is about, the main thing first, and what was compared with it. */
    List<Target> targets() {
        return Stream.concat(
                        finding.targets().stream(),
                        finding.balances().stream()
                                .flatMap(balance -> Stream.of(balance.left(), balance.right()))
                                .map(Balance.Side::targets)
                                .flatMap(List::stream))
                .distinct()
                .toList();
    }
}
