package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.ERROR;
import static io.github.disclosurereport.finding.Severity.INFO;
import static io.github.disclosurereport.finding.Severity.WARNING;
import static io.github.disclosurereport.form.ProactiveColumn.CHANGE;
import static io.github.disclosurereport.form.ProactiveColumn.DECISIONS;
import static io.github.disclosurereport.form.ProactiveColumn.IN_FORCE;
import static io.github.disclosurereport.form.ProactiveColumn.ISSUED;
import static io.github.disclosurereport.form.ProactiveColumn.NEWLY_DISCLOSED;
import static io.github.disclosurereport.form.ProactiveColumn.PREVIOUS_ITEMS;
import static io.github.disclosurereport.form.ProactiveColumn.PROCUREMENT_AMOUNT;
import static io.github.disclosurereport.form.ProactiveColumn.PROCUREMENT_PROJECTS;
import static io.github.disclosurereport.form.ProactiveColumn.REPEALED;
import static io.github.disclosurereport.form.ProactiveColumn.TOTAL_DISCLOSED;
import static io.github.disclosurereport.validation.rule.Sum.cell;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.ProactiveColumn;
import io.github.disclosurereport.form.ProactiveRow;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.source.Facet;
import io.github.disclosurereport.table.Remark;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Relation;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Table 二. */
final class ProactiveRules {

    private static final Set<Remark> UNITS = Set.of(Remark.UNIT, Remark.UNIT_AROUND);
    private static final String FORM_2019 = Basis.trialForm("表二");

    /** Whatever was in force before, at least what was issued and not repealed is in force now. */
    static final Rule IN_FORCE_AT_LEAST_ISSUED = Rule.builder("PRO-01")
            .severity(ERROR)
            .basis(Basis.form("表二"))
            .title("现行有效件数不少于制发减废止", "At least what was issued less what was repealed is in force")
            .relations(edition -> rows(
                    edition,
                    ISSUED,
                    row -> cell(row, IN_FORCE).atLeast(cell(row, ISSUED).minus(cell(row, REPEALED)))))
            .says(
                    "{row}：现行有效 {actual} 件，少于制发减废止 {sum}",
                    "{row}: {actual} in force, fewer than issued less repealed: {sum}")
            .build();

    /** What was newly disclosed is among what was disclosed in all. */
    static final Rule DISCLOSED_IN_ALL = Rule.builder("PRO-06")
            .severity(ERROR)
            .basis(FORM_2019)
            .title("对外公开总数量不少于本年新公开数量", "Documents disclosed in all include those newly disclosed")
            .relations(edition -> rows(
                    edition, TOTAL_DISCLOSED, row -> cell(row, TOTAL_DISCLOSED).atLeast(cell(row, NEWLY_DISCLOSED))))
            .says(
                    "{row}：对外公开总数量 {actual}，少于本年新公开数量 {expected}",
                    "{row}: {actual} disclosed in all, fewer than the {expected} newly disclosed")
            .build();

    /** A list cannot lose more than it had. */
    static final Rule ITEMS_NOT_NEGATIVE = Rule.builder("PRO-07")
            .severity(ERROR)
            .basis(FORM_2019)
            .title("上一年项目数量与本年增减之和不为负", "Last year's items and their change are not negative together")
            .relations(edition -> rows(
                    edition,
                    CHANGE,
                    row -> cell(row, PREVIOUS_ITEMS).plus(cell(row, CHANGE)).atLeast(0)))
            .says("{row}：上一年项目数量加本年增减为 {leftSum}", "{row}: last year's items and their change are {leftSum}")
            .build();

    /** Projects cost money, and money is spent on projects. */
    static final Rule PROCUREMENT_BELONGS_TOGETHER = Rule.builder("PRO-08")
            .version(2)
            .severity(WARNING)
            .basis(FORM_2019)
            .title("采购项目数量与采购总金额不相称，或金额未注明单位", "Procurement projects and amount do not fit, or the amount has no unit")
            .forEach(subject -> rowsWith(subject, PROCUREMENT_AMOUNT))
            .knowing((subject, row) ->
                    List.of(CellPath.of(row, PROCUREMENT_PROJECTS), CellPath.of(row, PROCUREMENT_AMOUNT)))
            .judge(ProactiveRules::judgeProcurement)
            .fills("row")
            .says("{row}：有项目而金额为 0", "{row}: projects without an amount")
            .says("amount", "{row}：有金额而项目数量为 0", "{row}: an amount without projects")
            .says("unit", "{row}：金额未注明单位，按万元读取", "{row}: the amount has no unit and was read as 万元")
            .build();

    /** Decisions are made on matters that are on the list. */
    static final Rule DECISIONS_NEED_ITEMS = Rule.builder("PRO-09")
            .severity(INFO)
            .basis(FORM_2019)
            .title("没有项目却有处理决定", "Decisions without a matter on the list")
            .forEach(subject -> rowsWith(subject, CHANGE).stream()
                    .filter(row -> subject.edition().has(CellPath.of(row, PREVIOUS_ITEMS)) && hasDecisions(row))
                    .toList())
            .knowing((subject, row) ->
                    List.of(CellPath.of(row, PREVIOUS_ITEMS), CellPath.of(row, CHANGE), CellPath.of(row, DECISIONS)))
            .judge((subject, row) -> {
                CellPath decisions = CellPath.of(row, DECISIONS);
                long items =
                        subject.number(CellPath.of(row, PREVIOUS_ITEMS)) + subject.number(CellPath.of(row, CHANGE));
                return items == 0 && subject.number(decisions) > 0
                        ? violated(decisions).with("decisions", subject.number(decisions))
                        : Outcome.held();
            })
            .fills("row", "decisions")
            .says("{row}：项目数量为 0，处理决定数量为 {decisions}", "{row}: no matter on the list, but {decisions} decisions")
            .build();

    static final List<Rule> ALL = List.of(
            IN_FORCE_AT_LEAST_ISSUED,
            PowerRules.NO_RULES,
            PowerRules.NO_DECISIONS,
            PowerRules.NOTHING_IN_AN_AREA,
            AmountInYuan.RULE,
            DISCLOSED_IN_ALL,
            ITEMS_NOT_NEGATIVE,
            PROCUREMENT_BELONGS_TOGETHER,
            DECISIONS_NEED_ITEMS);

    private ProactiveRules() {}

    private static List<Relation> rows(
            Edition edition, ProactiveColumn column, Function<ProactiveRow, Relation> relation) {
        return edition.cells(TableKind.PROACTIVE).stream()
                .filter(path -> path.column() == column)
                .map(CellPath::row)
                .map(ProactiveRow.class::cast)
                .map(relation)
                .toList();
    }

    /** The rows that have a column in the report's edition. */
    private static List<ProactiveRow> rowsWith(Subject subject, ProactiveColumn column) {
        return subject.edition().cells(TableKind.PROACTIVE).stream()
                .filter(path -> path.column() == column)
                .map(path -> (ProactiveRow) path.row())
                .toList();
    }

    private static boolean hasDecisions(ProactiveRow row) {
        return TableKind.PROACTIVE.cell(row, DECISIONS).isPresent();
    }

    private static Outcome judgeProcurement(Subject subject, ProactiveRow row) {
        CellPath amount = CellPath.of(row, PROCUREMENT_AMOUNT);
        boolean hasProjects = subject.number(CellPath.of(row, PROCUREMENT_PROJECTS)) > 0;
        boolean hasAmount = subject.number(amount) != 0;
        if (hasProjects != hasAmount) {
            return violated(amount).variant(hasAmount ? "amount" : "");
        }
        boolean lacksUnit = hasAmount
                && subject.source().isPresent()
                && subject.shows(Facet.LAYOUT)
                && Collections.disjoint(subject.printed(amount).text().remarks(), UNITS);
        return lacksUnit ? violated(amount).variant("unit") : Outcome.held();
    }

    private static Outcome.Violated violated(CellPath cell) {
        return Outcome.violated(cell).with("row", FormNames.of(cell.row()));
    }
}
