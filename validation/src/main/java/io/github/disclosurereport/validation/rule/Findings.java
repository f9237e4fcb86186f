package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.finding.Balance;
import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.Repair;
import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.table.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The findings of one run, as they are made. */
final class Findings {

    /** As many findings of one rule and severity as a reader can bear; the rest is counted. */
    private static final int MOST_LISTED = 200;

    private final Subject subject;
    private final Places places;
    private final Keys keys;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Kind, Integer> counted = new HashMap<>();
    private final Map<String, Integer> unlisted = new LinkedHashMap<>();

    private record Kind(String rule, Severity severity) {}

    Findings(Subject subject, Places places) {
        this.subject = subject;
        this.places = places;
        this.keys = new Keys(subject);
    }

    /** Counts one more, and tells whether it is to be listed. */
    boolean count(Rule rule, Severity severity) {
        boolean isListed = counted.merge(new Kind(rule.id(), severity), 1, Integer::sum) <= MOST_LISTED;
        if (!isListed) {
            unlisted.merge(rule.id(), 1, Integer::sum);
        }
        return isListed;
    }

    void add(Rule rule, Severity severity, Outcome.Violated violated, List<Balance> balances, Bilingual message) {
        findings.add(Finding.of(rule.id(), severity)
                .targets(violated.targets(), places.of(violated.targets()))
                .balances(balances)
                .changes(changes(violated))
                .basis(rule.basis())
                .says(message)
                .key(keys.next(rule.id(), violated.targets()))
                .build());
    }

    private List<Finding.Change> changes(Outcome.Violated violated) {
        return violated.changes().entrySet().stream()
                .map(change -> new Finding.Change(change.getKey(), subject.cell(change.getKey()), change.getValue()))
                .toList();
    }

    List<Finding> list() {
        return findings;
    }

    /** How many more findings a rule had than are listed. */
    Map<String, Integer> unlisted() {
        return unlisted;
    }

    List<Repair> repairs() {
        return findings.stream()
                .filter(finding -> !finding.changes().isEmpty())
                .map(finding -> new Repair(finding, settledBy(finding.changes())))
                .toList();
    }

    /** The findings of broken relations that would be gone. */
    private List<Finding> settledBy(List<Finding.Change> changes) {
        Map<CellPath, Cell> cells =
                changes.stream().collect(Collectors.toMap(Finding.Change::path, Finding.Change::to));
        return findings.stream()
                .filter(finding -> !finding.balances().isEmpty())
                .filter(finding -> finding.balances().stream()
                        .allMatch(balance -> balance.cells().stream().anyMatch(cells::containsKey)
                                && balance.with(cells).holds()))
                .toList();
    }
}
