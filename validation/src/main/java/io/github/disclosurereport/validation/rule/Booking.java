package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.finding.Balance;
import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.RuleInfo;
import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.finding.Target.CellTarget;
import io.github.disclosurereport.finding.Unrun;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Books what the rules answer in one run, rule by rule. */
final class Booking {

    private final Subject subject;
    private final Profile profile;
    private @Nullable Findings findings;
    private @Nullable Obstacles obstacles;
    private final List<Unrun> notGiven = new ArrayList<>();
    private final List<String> notApplicable = new ArrayList<>();
    private final List<Unrun> incomplete = new ArrayList<>();
    private int passed;
    private @Nullable Rule current;
    private int instances;

    Booking(Subject subject, Profile profile) {
        this.subject = subject;
        this.profile = profile;
    }

    /** A rule begins. */
    void rule(Rule rule) {
        current = rule;
        instances = 0;
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

    /** A rule failed; only its first failure is told, and what an exception says of it is English. */
    void failed(Rule rule, String reason) {
        if (incomplete.stream().noneMatch(unrun -> unrun.rule().equals(rule.id()))) {
            incomplete.add(new Unrun(rule.id(), new Bilingual("规则运行出错，未能完成，详情见英文说明", "the rule failed: " + reason)));
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
        obstacles().cell(rule(), obstacle);
    }

    void book(Outcome outcome) {
        if (outcome instanceof Outcome.Violated violated) {
            Severity worst = rule().severity();
            listed(violated.milder().orElse(worst).orMilder(worst)).ifPresent(severity -> tell(violated, severity));
        } else if (outcome instanceof Outcome.Obstructed obstructed) {
            obstructed(obstructed.cell());
        } else if (outcome instanceof Outcome.NotAssessable obstructed) {
            obstacles().other(rule(), obstructed.obstacle(), obstructed.reason());
        } else if (outcome instanceof Outcome.NotGiven missing) {
            notGiven(rule(), missing.input().notGiven());
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
        listed(rule().severityIn(subject)).ifPresent(severity -> {
            List<CellTarget> targets = new ArrayList<>(balance.left().targets());
            targets.addAll(balance.right().targets());
            Map<String, Bilingual> slots = new RelationWords(balance, subject.edition()).slots();
            tell(Outcome.violated(targets), List.of(balance), slots, severity);
        });
    }

    /** How grave a finding is by the profile; empty if it is not to be listed. */
    private Optional<Severity> listed(Severity severity) {
        return profile.cap(rule(), severity).filter(capped -> findings().count(rule(), capped));
    }

    private void tell(Outcome.Violated violated, Severity severity) {
        List<Balance> balances =
                violated.compared().stream().map(subject.seen().balances()::of).toList();
        Map<String, Bilingual> slots = new HashMap<>();
        balances.stream()
                .limit(1)
                .forEach(balance -> slots.putAll(new RelationWords(balance, subject.edition()).slots()));
        slots.putAll(Slots.of(violated, subject));
        tell(violated, balances, slots, severity);
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
        findings().add(rule, severity, violated, balances, message.get().fill(slots));
    }

    private Rule rule() {
        return Objects.requireNonNull(current);
    }

    private Findings findings() {
        Findings known = findings;
        if (known == null) {
            known = new Findings(subject, new Places(subject.seen()));
            findings = known;
        }
        return known;
    }

    private Obstacles obstacles() {
        Obstacles known = obstacles;
        if (known == null) {
            known = new Obstacles(subject.seen(), new Places(subject.seen()));
            obstacles = known;
        }
        return known;
    }

    CheckResult result(List<RuleInfo> rules) {
        Findings found = findings;
        return new CheckResult(
                found == null ? List.of() : found.list(),
                List.of(),
                found == null ? Map.of() : found.unlisted(),
                obstacles == null ? List.of() : obstacles.list(),
                notGiven,
                notApplicable,
                incomplete,
                found == null ? List.of() : found.repairs(),
                passed,
                rules);
    }
}
