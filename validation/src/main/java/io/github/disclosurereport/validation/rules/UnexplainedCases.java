package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.WARNING;
import static io.github.disclosurereport.form.CaseForum.LITIGATION_AFTER_RECONSIDERATION;
import static io.github.disclosurereport.form.CaseForum.RECONSIDERATION;
import static io.github.disclosurereport.validation.rule.Sum.cell;

import io.github.disclosurereport.finding.Balance;
import io.github.disclosurereport.finding.Target.CellTarget;
import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Relation;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Scope;
import io.github.disclosurereport.validation.rule.Subject;
import io.github.disclosurereport.validation.rule.Sum;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Cases that nothing in this report or last year's led to; those that were pending last year need no other explanation. */
final class UnexplainedCases {

    private static final Sum RECONSIDERED = cell(CaseRules.total(RECONSIDERATION));
    private static final Sum REQUESTED = cell(RequestRow.NEWLY_RECEIVED, ApplicantKind.TOTAL)
            .plus(cell(RequestRow.CARRIED_OVER, ApplicantKind.TOTAL));

    static final Rule SUITS = Rule.builder("CASE-02")
            .severity(WARNING)
            .basis(Basis.forms("表四"))
            .title("有复议后起诉，却两年都没有行政复议", "Suits after reconsideration, but no reconsideration in two years")
            .needs(Context.PREVIOUS)
            .forEach(subject -> List.of(subject.report()))
            .judge((subject, report) -> judge(subject, RECONSIDERED, List.of(LITIGATION_AFTER_RECONSIDERATION)))
            .fills("new")
            .says(
                    "复议后起诉新增 {new} 件，而本年和上年都没有行政复议",
                    "{new} new suits after reconsideration, but no reconsideration this year or last")
            .build();

    static final Rule CASES = Rule.builder("CASE-03")
            .severity(WARNING)
            .basis(Basis.PRACTICE)
            .title("有复议、诉讼，却两年都没有申请", "Cases, but no request in two years")
            .needs(Context.PREVIOUS)
            .forEach(subject -> List.of(subject.report()))
            .judge((subject, report) -> judge(subject, REQUESTED, Arrays.asList(CaseForum.values())))
            .fills("new")
            .says(
                    "新增复议、诉讼 {new} 件，而本年和上年都没有收到或结转的申请",
                    "{new} new cases, but no request received or carried over this year or last")
            .build();

    private UnexplainedCases() {}

    /** Whether there are new cases before some forums, but nothing of what leads to them in either year. */
    private static Outcome judge(Subject subject, Sum leading, List<CaseForum> forums) {
        Optional<CellTarget> obstacle = forums.stream()
                .flatMap(forum -> subject.obstacle(known(forum)).stream())
                .findFirst();
        if (obstacle.isPresent()) {
            return Outcome.notAssessable(obstacle.get());
        }
        List<CaseForum> unexplained =
                forums.stream().filter(forum -> newCases(subject, forum) > 0).toList();
        if (unexplained.isEmpty()) {
            return Outcome.held();
        }
        Relation led = leading.plus(leading.in(Scope.PREVIOUS)).atLeast(1);
        if (subject.obstacle(led).isPresent()) {
            return Outcome.notAssessable(subject.obstacle(led).get());
        }
        if (subject.balance(led).holds()) {
            return Outcome.held();
        }
        List<CellPath> totals = unexplained.stream().map(CaseRules::total).toList();
        return Outcome.violated(totals)
                .with(
                        "new",
                        unexplained.stream()
                                .mapToLong(forum -> newCases(subject, forum))
                                .sum());
    }

    /** That there are no more cases than those known from last year. */
    private static Relation known(CaseForum forum) {
        Sum pending = cell(forum, CaseResult.PENDING).in(Scope.PREVIOUS);
        return cell(CaseRules.total(forum))
                .atMost(
                        forum == LITIGATION_AFTER_RECONSIDERATION
                                ? pending.plus(RECONSIDERED.in(Scope.PREVIOUS))
                                : pending);
    }

    private static long newCases(Subject subject, CaseForum forum) {
        Balance balance = subject.balance(known(forum));
        return balance.left().sum().subtract(balance.right().sum()).longValueExact();
    }
}
