package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.INFO;
import static io.github.disclosurereport.finding.Severity.WARNING;
import static io.github.disclosurereport.form.ProactiveRow.ADMINISTRATIVE_COMPULSION;
import static io.github.disclosurereport.form.ProactiveRow.ADMINISTRATIVE_FEES;
import static io.github.disclosurereport.form.ProactiveRow.ADMINISTRATIVE_LICENSES;
import static io.github.disclosurereport.form.ProactiveRow.ADMINISTRATIVE_PENALTIES;

import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.ProactiveColumn;
import io.github.disclosurereport.form.ProactiveRow;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.OrganLevel;
import io.github.disclosurereport.validation.rule.OrganPower;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What an organ does against what it may do. */
final class PowerRules {

    private static final Set<ProactiveRow> ACTS = EnumSet.of(
            ADMINISTRATIVE_LICENSES, ADMINISTRATIVE_PENALTIES, ADMINISTRATIVE_COMPULSION, ADMINISTRATIVE_FEES);

    /** The columns that count what an organ makes itself; in the trial form others count what it discloses. */
    private static final Set<ProactiveColumn> MADE = EnumSet.of(
            ProactiveColumn.NEWLY_MADE, ProactiveColumn.ISSUED, ProactiveColumn.REPEALED, ProactiveColumn.IN_FORCE);

    private static final Map<ProactiveRow, OrganPower> NEEDED = Map.of(
            ADMINISTRATIVE_LICENSES, OrganPower.LICENSING,
            ADMINISTRATIVE_PENALTIES, OrganPower.PENALTIES,
            ADMINISTRATIVE_COMPULSION, OrganPower.COMPULSION);

    static final Rule NO_RULES = Rule.builder("PRO-02")
            .version(2)
            .severity(WARNING)
            .basis("《立法法》第九十一条、第九十三条")
            .title("没有规章制定权的机关却有规章", "Rules of an organ that has no power to make any")
            .needs(Context.ORGAN_LEVEL)
            .forEach(subject -> RuleMaking.isLacking(subject) ? List.of(madeRules(subject)) : List.of())
            .knowing((subject, cells) -> cells)
            .judge((subject, cells) -> {
                List<CellPath> filled =
                        cells.stream().filter(cell -> subject.number(cell) > 0).toList();
                return filled.isEmpty() ? Outcome.held() : Outcome.violated(filled);
            })
            .says(
                    "有规章，而本机关一般没有规章制定权，请核对是否为行政规范性文件",
                    "rules, but such an organ cannot make any: are they normative documents?")
            .build();

    static final Rule NO_DECISIONS = Rule.builder("PRO-03")
            .severity(INFO)
            .basis(Basis.OWN)
            .title("有处理决定，而本机关没有相应职权", "Decisions for which the organ has no power")
            .needs(Context.ORGAN_POWERS)
            .forEach(PowerRules::decisionsWithoutPower)
            .knowing((subject, cell) -> List.of(cell))
            .judge((subject, cell) -> subject.number(cell) > 0
                    ? Outcome.violated(cell)
                            .with("number", subject.number(cell))
                            .with("power", Bilingual.of(power(cell)::name))
                    : Outcome.held())
            .fills("number", "power")
            .says("{cell}为 {number}，而所给职权中没有{power}", "{cell} is {number}, but the given powers lack {power}")
            .build();

    static final Rule NOTHING_IN_AN_AREA = Rule.builder("PRO-04")
            .severity(INFO)
            .basis(Basis.OWN)
            .title("县级以上政府的许可、处罚、强制、收费全部为 0", "A government without any license, penalty, compulsion or fee")
            .needs(Context.ORGAN_LEVEL)
            .forEach(subject ->
                    subject.get(Context.ORGAN_LEVEL) == OrganLevel.GOVERNMENT ? List.of(acts(subject)) : List.of())
            .knowing((subject, cells) -> cells)
            .judge((subject, cells) -> cells.stream().allMatch(cell -> subject.number(cell) == 0)
                    ? Outcome.violated(cells)
                    : Outcome.held())
            .says(
                    "许可、处罚、强制、收费全部为 0：县级以上政府的报告应汇总本行政区域，请核对",
                    "no license, penalty, compulsion or fee at all: a government's report should sum up its area, please check")
            .build();

    private PowerRules() {}

    private static List<CellPath> madeRules(Subject subject) {
        return subject.edition().cells(ProactiveRow.RULES).stream()
                .filter(path -> path.column() instanceof ProactiveColumn column && MADE.contains(column))
                .toList();
    }

    private static List<CellPath> acts(Subject subject) {
        return subject.edition().cells(TableKind.PROACTIVE).stream()
                .filter(path -> path.row() instanceof ProactiveRow row && ACTS.contains(row))
                .toList();
    }

    private static List<CellPath> decisionsWithoutPower(Subject subject) {
        Set<OrganPower> powers = subject.get(Context.ORGAN_POWERS);
        return acts(subject).stream()
                .filter(path -> path.column() == ProactiveColumn.DECISIONS && !powers.contains(power(path)))
                .toList();
    }

    private static OrganPower power(CellPath decisions) {
        return Objects.requireNonNull(NEEDED.get((ProactiveRow) decisions.row()));
    }
}
