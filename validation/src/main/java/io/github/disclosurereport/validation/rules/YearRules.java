package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.ERROR;
import static io.github.disclosurereport.finding.Severity.INFO;
import static io.github.disclosurereport.finding.Severity.WARNING;
import static io.github.disclosurereport.validation.rule.Sum.cell;

import io.github.disclosurereport.finding.Target.DocumentTarget;
import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.ProactiveColumn;
import io.github.disclosurereport.form.ProactiveRow;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Relation;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Scope;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.Arrays;
import java.util.List;

/** Against last year's report. */
final class YearRules {

    /** What was carried forward last year is carried over this year, in every column. */
    static final Rule CARRIED_OVER_AS_FORWARD = Rule.builder("YEAR-01")
            .severity(ERROR)
            .basis(Basis.PRACTICE + "；" + Basis.forms("表三"))
            .title("上年结转等于上年报告的结转下年度", "What was carried over is what last year's report carried forward")
            .relations(edition -> Arrays.stream(ApplicantKind.values())
                    .map(kind -> cell(RequestRow.CARRIED_OVER, kind)
                            .equalTo(cell(RequestRow.CARRIED_FORWARD, kind).in(Scope.PREVIOUS)))
                    .toList())
            .milder(WARNING, Renaming::isAnotherOrgan)
            .says(
                    "{column}：上年结转为 {actual} 件，上年报告的结转下年度为 {expected} 件",
                    "{column}: {actual} carried over, but last year's report carried {expected} forward")
            .build();

    /** A case that was pending ends, or stays pending. */
    static final Rule PENDING_CASES_REMAIN = Rule.builder("YEAR-03")
            .severity(WARNING)
            .basis(Basis.forms("表四"))
            .title("本年案件总计不少于上年尚未审结", "Cases in all include those that were pending last year")
            .relations(edition -> Arrays.stream(CaseForum.values())
                    .map(forum -> cell(forum, CaseResult.TOTAL)
                            .atLeast(cell(forum, CaseResult.PENDING).in(Scope.PREVIOUS)))
                    .toList())
            .says(
                    "{row}：总计 {actual} 件，少于上年报告的尚未审结 {expected} 件",
                    "{row}: {actual} cases in all, fewer than the {expected} that were pending in last year's report")
            .build();

    /** The names of the organ. */
    static final Rule SAME_ORGAN = Rule.builder("YEAR-11")
            .severity(INFO)
            .basis(Basis.OWN)
            .title("机关名称与上年不同", "The organ has another name than last year")
            .needs(Context.PREVIOUS)
            .forEach(YearRules::named)
            .judge((subject, before) -> Renaming.hasAnotherName(subject) && !Renaming.isKnown(subject)
                    ? Outcome.violated(DocumentTarget.THIS)
                            .with("now", subject.report().organ().orElseThrow())
                            .with("before", before.organ().orElseThrow())
                    : Outcome.held())
            .fills("now", "before")
            .says("机关名称为“{now}”，上年报告为“{before}”", "the organ is \"{now}\", last year's report has \"{before}\"")
            .build();

    /** The list of last year is where this year's begins; in the trial form. */
    static final Rule LIST_CONTINUES = Rule.builder("YEAR-12")
            .severity(WARNING)
            .basis(Basis.trialForm("表二"))
            .title("上一年项目数量等于上年报告的项目数量加增减", "Last year's items are those of its report with their change")
            .relations(edition ->
                    rowsOfLists(edition).stream().map(YearRules::continued).toList())
            .says(
                    "{row}：上一年项目数量为 {actual}，按上年报告应为 {sum}",
                    "{row}: {actual} items in the previous year, but by last year's report {sum}")
            .build();

    static final List<Rule> ALL = List.of(
            CARRIED_OVER_AS_FORWARD,
            StockRules.FOLLOWS,
            PENDING_CASES_REMAIN,
            LargeChange.RULE,
            CopiedTable.RULE,
            StockRules.UNCHANGED,
            MixedUnits.RULE,
            CopiedText.NARRATIVE_AS_LAST_YEAR,
            CopiedText.PROBLEMS_AS_LAST_YEAR,
            NamedProblems.RULE,
            SAME_ORGAN,
            LIST_CONTINUES,
            OtherEdition.RULE);

    private YearRules() {}

    /** Last year's report, if both name an organ. */
    private static List<AnnualReport> named(Subject subject) {
        AnnualReport before = subject.get(Context.PREVIOUS).report();
        return before.organ().isPresent() && subject.report().organ().isPresent() ? List.of(before) : List.of();
    }

    private static List<ProactiveRow> rowsOfLists(Edition edition) {
        return edition.cells(TableKind.PROACTIVE).stream()
                .filter(path -> path.column() == ProactiveColumn.PREVIOUS_ITEMS)
                .map(path -> (ProactiveRow) path.row())
                .toList();
    }

    private static Relation continued(ProactiveRow row) {
        return cell(row, ProactiveColumn.PREVIOUS_ITEMS)
                .equalTo(cell(row, ProactiveColumn.PREVIOUS_ITEMS)
                        .plus(cell(row, ProactiveColumn.CHANGE))
                        .in(Scope.PREVIOUS));
    }
}
