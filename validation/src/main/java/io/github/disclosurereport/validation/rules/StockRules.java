package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.ERROR;
import static io.github.disclosurereport.finding.Severity.WARNING;
import static io.github.disclosurereport.form.ProactiveColumn.IN_FORCE;
import static io.github.disclosurereport.form.ProactiveColumn.ISSUED;
import static io.github.disclosurereport.form.ProactiveColumn.REPEALED;
import static io.github.disclosurereport.validation.rule.Sum.cell;

import io.github.disclosurereport.finding.Balance;
import io.github.disclosurereport.finding.ReportRole;
import io.github.disclosurereport.finding.Target.CellTarget;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.ProactiveRow;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Relation;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.RuleBuilder;
import io.github.disclosurereport.validation.rule.Scope;
import io.github.disclosurereport.validation.rule.Subject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Documents in force: last year's, and what was issued, without what was repealed.
 *
 * <p>A clean-up or a transfer of functions may change them otherwise; but then they would not stay as they were.
 */
final class StockRules {

    static final Rule FOLLOWS = rule("YEAR-02", StockRules::judge)
            .severity(ERROR)
            .title("现行有效等于上年现行有效加制发减废止", "What is in force is last year's, plus issued, less repealed")
            .fills("row", "actual", "sum")
            .says(
                    "{row}：现行有效 {actual} 件，上年现行有效加制发减废止为 {sum}",
                    "{row}: {actual} in force, but last year's, plus issued, less repealed are {sum}")
            .says(
                    "unchanged",
                    "{row}：现行有效仍为上年的 {actual} 件，未随制发、废止变动，应为 {sum}",
                    "{row}: still last year's {actual} in force in spite of what was issued and repealed: should be {sum}")
            .build();

    static final Rule UNCHANGED = rule("YEAR-06", StockRules::judgeUnchanged)
            .severity(WARNING)
            .title(
                    "有清理、划转或机构调整，现行有效却与上年相同",
                    "After a clean-up, a transfer or a reorganisation as many are in force as before")
            .fills("row", "actual", "sum")
            .says(
                    "{row}：现行有效仍为上年的 {actual} 件，未随制发、废止变动（按此应为 {sum}），清理、划转或机构调整也未反映",
                    "{row}: still last year's {actual} in force: neither what was issued and repealed ({sum}) shows, nor the clean-up,"
                            + " transfer or reorganisation")
            .build();

    private StockRules() {}

    private static RuleBuilder rule(String id, BiFunction<Subject, Stock, Outcome> judge) {
        return Rule.builder(id)
                .basis(Basis.PRACTICE + "；" + Basis.form("表二"))
                .needs(Context.PREVIOUS)
                .forEach(StockRules::stocks)
                .judge((subject, stock) -> {
                    Optional<CellTarget> obstacle = subject.obstacle(stock.relation());
                    if (obstacle.isPresent()) {
                        return Outcome.notAssessable(obstacle.get());
                    }
                    return subject.balance(stock.relation()).holds() ? Outcome.held() : judge.apply(subject, stock);
                });
    }

    /** The documents in force of one kind. */
    private record Stock(ProactiveRow row) {

        Relation relation() {
            return cell(row, IN_FORCE)
                    .equalTo(cell(row, IN_FORCE)
                            .in(Scope.PREVIOUS)
                            .plus(cell(row, ISSUED))
                            .minus(cell(row, REPEALED)));
        }

        boolean isUnchanged(Subject subject) {
            Balance balance = subject.balance(relation());
            BigDecimal before = balance.right().terms().get(0).number();
            return balance.left().sum().compareTo(before) == 0;
        }

        Outcome.Violated violated() {
            return Outcome.violated(List.of(
                            CellTarget.of(CellPath.of(row, IN_FORCE)),
                            new CellTarget(ReportRole.PREVIOUS, CellPath.of(row, IN_FORCE)),
                            CellTarget.of(CellPath.of(row, ISSUED)),
                            CellTarget.of(CellPath.of(row, REPEALED))))
                    .comparing(List.of(relation()));
        }
    }

    private static List<Stock> stocks(Subject subject) {
        return subject.edition().cells(TableKind.PROACTIVE).stream()
                .filter(path -> path.column() == IN_FORCE)
                .filter(subject.get(Context.PREVIOUS).report().edition()::has)
                .map(path -> new Stock((ProactiveRow) path.row()))
                .toList();
    }

    private static Outcome judge(Subject subject, Stock stock) {
        boolean isUnchanged = stock.isUnchanged(subject);
        if (!MovedFunctions.arePossible(subject)) {
            return stock.violated().variant(isUnchanged ? "unchanged" : "");
        }
        return isUnchanged ? Outcome.held() : stock.violated().as(WARNING);
    }

    private static Outcome judgeUnchanged(Subject subject, Stock stock) {
        return stock.isUnchanged(subject) && MovedFunctions.arePossible(subject) ? stock.violated() : Outcome.held();
    }
}
