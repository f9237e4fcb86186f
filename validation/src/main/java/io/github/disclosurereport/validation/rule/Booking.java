package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.finding.Balance;
import io.github.disclosurereport.finding.CellTarget;
import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.Repair;
import io.github.disclosurereport.finding.RuleInfo;
import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.finding.Unrun;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.table.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Books what the rules answer in one run, rule by rule. */
final class Booking {

    /** As many findings of one rule as a reader can bear; the rest is counted. */
    private static final int MOST_LISTED = 200;

    private final Subject subject;
    private final Profile profile;
    private final Places places;
    private final Keys keys;
    private final Obstacles obstacles;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> unlisted = new LinkedHashMap<>();
    private final List<Unrun> notGiven = new ArrayList<>();
    private final List<String> notApplicable = new ArrayList<>();
    private final List<Unrun> incomplete = new ArrayList<>();
    private final Map<Finding, Map<CellPath, Cell>> proposals = new LinkedHashMap<>();
    private int passed;
    private Optional<Rule> current = Optional.empty();
    private int instances;
    private int listed;

    Booking(Subject subject, Profile profile) {
        this.subject = subject;
        this.profile = profile;
        this.places = new Places(subject.seen());
        this.keys = new Keys(subject);
        this.obstacles = new Obstacles(subject.seen(), places);
    }

    /** A rule begins. */
    void rule(Rule rule) {
        current = Optional.of(rule);
        instances = 0;
        listed = 0;
    }

    /** A rule has judged all it could. */
    void end(Rule rule) {
        if (instances == 0) {
            notApplicable.add(rule.id());
        }
    }

    void notApplicable(Rule rule) {
        notApplicable.add(rule.id());
    }

    void notGiven(Rule rule, Bilingual reason) {
        notGiven.add(new Unrun(rule.id(), reason));
    }

    /** A rule failed; only its first failure is told. */
    void failed(Rule rule, String reason) {
        if (incomplete.stream().noneMatch(unrun -> unrun.rule().equals(rule.id()))) {
            incomplete.add(new Unrun(rule.id(), new Bilingual("规则未能完成：" + reason, "the rule failed: " + reason)));
        }
        instances++;
    }

    /** An instance is about to be judged. */
    void begin() {
        instances++;
    }

    /** So many instances hold. */
    void passed(int holding) {
        passed += holding;
        instances += holding;
    }

    /** Whether an unknown cell, or a blank total, makes it impossible to judge some cells; books that if so. */
    boolean isObstructed(List<CellPath> cells) {
        Optional<CellPath> obstacle = subject.obstacle(cells);
        obstacle.ifPresent(cell -> obstructed(CellTarget.of(cell)));
        return obstacle.isPresent();
    }

    void obstructed(CellTarget obstacle) {
        obstacles.cell(rule(), obstacle);
    }

    void book(Outcome outcome) {
        if (outcome instanceof Outcome.Violated violated) {
            List<Balance> balances = violated.compared().stream()
                    .map(subject.seen().balances()::of)
                    .toList();
            Map<String, Bilingual> slots = new HashMap<>();
            balances.stream()
                    .limit(1)
                    .forEach(balance -> slots.putAll(new RelationWords(balance, subject.edition()).slots()));
            slots.putAll(Slots.of(violated, subject));
            tell(
                    violated,
                    balances,
                    slots,
                    violated.milder().orElse(rule().severity()).orMilder(rule().severity()));
        } else if (outcome instanceof Outcome.Obstructed obstructed) {
            obstructed(obstructed.cell());
        } else if (outcome instanceof Outcome.NotAssessable obstructed) {
            obstacles.other(rule(), obstructed.obstacle(), obstructed.reason());
        } else {
            passed++;
        }
    }

    /** A relation over several reports has been compared. */
    void book(Balance balance) {
        if (balance.holds()) {
            passed++;
        } else {
            broken(balance);
        }
    }

    /** A relation does not hold. */
    void broken(Balance balance) {
        List<CellTarget> targets = new ArrayList<>(balance.left().targets());
        targets.addAll(balance.right().targets());
        tell(
                Outcome.violated(targets),
                List.of(balance),
                new RelationWords(balance, subject.edition()).slots(),
                rule().severityIn(subject));
    }

    private void tell(
            Outcome.Violated violated, List<Balance> balances, Map<String, Bilingual> slots, Severity severity) {
        Rule rule = rule();
        Optional<Message> message = rule.message(violated.variant());
        if (message.isEmpty()) {
            failed(rule, "there is no message \"" + violated.variant() + "\"");
            return;
        }
        Optional<String> unfilled = message.get().unfilled(slots);
        if (unfilled.isPresent()) {
            failed(rule, "nothing fills in {" + unfilled.get() + "}");
            return;
        }
        if (listed >= MOST_LISTED) {
            unlisted.merge(rule.id(), 1, Integer::sum);
            return;
        }
        listed++;
        Finding finding = Finding.of(rule.id(), profile.cap(rule, severity))
                .targets(violated.targets(), places.of(violated.targets()))
                .balances(balances)
                .numbers(expected(violated, balances), actual(violated, balances))
                .basis(rule.basis())
                .says(message.get().fill(slots))
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

    private Rule rule() {
        return current.orElseThrow();
    }

    CheckResult result(List<RuleInfo> rules) {
        List<Repair> repairs = new ArrayList<>();
        proposals.forEach((finding, cells) -> repairs.add(new Repair(cells, settledBy(cells), finding)));
        return new CheckResult(
                findings, unlisted, obstacles.list(), notGiven, notApplicable, incomplete, repairs, passed, rules);
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
