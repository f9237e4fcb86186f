package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.finding.Balance;
import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.Repair;
import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.finding.Target.CellTarget;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.table.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The findings of one run, as they are made. */
final class Findings {

    /** As many findings of one rule and severity as a reader can bear; the rest is counted. */
    private static final int MOST_LISTED = 200;

    private final Subject subject;
    private final Places places;
    private final Keys keys;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Kind, Integer> listed = new HashMap<>();
    private final Map<String, Integer> unlisted = new LinkedHashMap<>();
    private final Map<Finding, Map<CellPath, Cell>> proposals = new LinkedHashMap<>();

    private record Kind(String rule, Severity severity) {}

    Findings(Subject subject, Places places) {
        this.subject = subject;
        this.places = places;
        this.keys = new Keys(subject);
    }

    void add(Rule rule, Severity severity, Outcome.Violated violated, List<Balance> balances, Bilingual message) {
        if (listed.merge(new Kind(rule.id(), severity), 1, Integer::sum) > MOST_LISTED) {
            unlisted.merge(rule.id(), 1, Integer::sum);
            return;
        }
        Finding finding = Finding.of(rule.id(), severity)
                .targets(violated.targets(), places.of(violated.targets()))
                .balances(balances)
                .numbers(expected(violated, balances), actual(violated, balances))
                .basis(rule.basis())
                .says(message)
                .key(keys.next(rule.id(), violated.targets()))
                .build();
        findings.add(finding);
        if (!violated.changes().isEmpty()) {
            proposals.put(finding, violated.changes());
        }
    }

    private static List<BigDecimal> expected(Outcome.Violated violated, List<Balance> balances) {
        return balances.isEmpty()
                ? cells(violated).stream()
                        .flatMap(cell -> violated.changes().getOrDefault(cell, Cell.UNKNOWN).value().stream())
                        .toList()
                : balances.stream().map(balance -> balance.right().sum()).toList();
    }

    /** What the cells to change are; nothing where one of them is blank, for that is no number. */
    private List<BigDecimal> actual(Outcome.Violated violated, List<Balance> balances) {
        if (!balances.isEmpty()) {
            return balances.stream().map(balance -> balance.left().sum()).toList();
        }
        List<CellPath> cells = cells(violated);
        return subject.areNumbers(cells)
                ? cells.stream()
                        .map(cell -> Figure.toDecimal(subject.number(cell), cell.unit()))
                        .toList()
                : List.of();
    }

    private static List<CellPath> cells(Outcome.Violated violated) {
        return violated.targets().stream()
                .filter(CellTarget.class::isInstance)
                .map(target -> ((CellTarget) target).cell())
                .filter(violated.changes()::containsKey)
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
        List<Repair> repairs = new ArrayList<>();
        proposals.forEach((finding, cells) -> repairs.add(new Repair(cells, settledBy(cells), finding)));
        return repairs;
    }

    /** The findings of broken relations that would be gone. */
    private List<Finding> settledBy(Map<CellPath, Cell> cells) {
        return findings.stream()
                .filter(finding -> !finding.balances().isEmpty())
                .filter(finding -> finding.balances().stream()
                        .allMatch(balance -> balance.cells().stream().anyMatch(cells::containsKey)
                                && balance.with(cells).holds()))
                .toList();
    }
}
