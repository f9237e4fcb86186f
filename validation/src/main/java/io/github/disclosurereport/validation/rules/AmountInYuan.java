package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.WARNING;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.ProactiveColumn;
import io.github.disclosurereport.form.ProactiveRow;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.OrganLevel;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Subject;
import java.math.BigDecimal;
import java.util.List;

/** A large, round amount of a department; where last year's amount shows the confusion, that is told instead. */
final class AmountInYuan {

    private static final int TENS_OF_TEN_THOUSAND = 4;

    static final Rule RULE = Rule.builder("PRO-05")
            .severity(WARNING)
            .basis(Basis.PRACTICE)
            .title("部门收费金额疑为以元填报", "The fees of a department seem to be given in 元")
            .needs(Context.ORGAN_LEVEL)
            .threshold("least", 10_000)
            .forEach(AmountInYuan::amounts)
            .knowing((subject, cell) -> List.of(cell))
            .judge(AmountInYuan::judge)
            .fills("amount", "meant")
            .says(
                    "{cell}为 {amount} 万元，疑以元为单位；如是，应为 {meant} 万元",
                    "{cell} is {amount} 万元: is it in 元? Then it should be {meant}")
            .build();

    private AmountInYuan() {}

    private static List<CellPath> amounts(Subject subject) {
        return subject.get(Context.ORGAN_LEVEL) == OrganLevel.DEPARTMENT
                ? subject.edition().cells(ProactiveRow.ADMINISTRATIVE_FEES).stream()
                        .filter(path -> path.column() == ProactiveColumn.AMOUNT_COLLECTED)
                        .toList()
                : List.of();
    }

    private static Outcome judge(Subject subject, CellPath cell) {
        BigDecimal amount = subject.cell(cell).value().orElse(BigDecimal.ZERO);
        boolean isRound = amount.stripTrailingZeros().scale() <= 0;
        boolean isLarge = amount.compareTo(BigDecimal.valueOf(subject.threshold("least"))) >= 0;
        boolean isToldAlready = subject.find(Context.PREVIOUS)
                .filter(before -> before.report().edition().has(cell))
                .filter(before -> MixedUnits.isSuspected(subject, Quantity.of(cell)))
                .isPresent();
        return isRound && isLarge && !isToldAlready
                ? Outcome.violated(cell)
                        .with("amount", amount.toPlainString())
                        .with(
                                "meant",
                                amount.movePointLeft(TENS_OF_TEN_THOUSAND)
                                        .stripTrailingZeros()
                                        .toPlainString())
                : Outcome.held();
    }
}
