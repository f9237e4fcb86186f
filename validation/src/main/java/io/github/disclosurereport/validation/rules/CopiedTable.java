package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.WARNING;

import io.github.disclosurereport.finding.Target.CellTarget;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table with the figures of last year. */
final class CopiedTable {

    static final Rule RULE = Rule.builder("YEAR-05")
            .severity(WARNING)
            .basis(Basis.OWN)
            .title("表格数字与上年报告完全相同", "A table has the figures of last year")
            .needs(Context.PREVIOUS)
            .threshold("least", Evidence.LEAST)
            .forEach(Subject::tables)
            .judge(CopiedTable::judge)
            .fills("table", "count")
            .says(
                    "{table}各格与上年报告完全相同，其中 {count} 格不为 0，疑为照搬",
                    "{table} is the same as last year's, with {count} figures other than 0: copied?")
            .build();

    private CopiedTable() {}

    private static Outcome judge(Subject subject, TableKind table) {
        Edition before = subject.get(Context.PREVIOUS).report().edition();
        Evidence evidence = new Evidence();
        List<CellTarget> obstacles = new ArrayList<>();
        List<CellTarget> filled = new ArrayList<>();
        for (Quantity quantity : Quantity.of(table, subject.edition(), before)) {
            Optional<CellTarget> obstacle = quantity.obstacle(subject);
            if (obstacle.isPresent()) {
                obstacles.add(obstacle.get());
                continue;
            }
            Quantity.Change change = quantity.change(subject);
            if (change.difference().signum() != 0) {
                return Outcome.held();
            }
            evidence.add(quantity.now().get(0), change.now());
            if (change.now().compareTo(BigDecimal.ZERO) != 0) {
                filled.addAll(quantity.targets());
            }
        }
        if (!evidence.isEnough(subject.threshold("least"))) {
            return Outcome.held();
        }
        return obstacles.isEmpty()
                ? Outcome.violated(filled).with("table", FormNames.of(table)).with("count", evidence.filled())
                : Outcome.notAssessable(obstacles.get(0));
    }
}
