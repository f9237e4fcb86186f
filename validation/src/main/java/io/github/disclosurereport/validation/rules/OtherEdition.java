package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.INFO;

import io.github.disclosurereport.finding.Target.DocumentTarget;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.List;

/** Last year's report is in another edition: what was compared with it, and what cannot be. */
final class OtherEdition {

    static final Rule RULE = Rule.builder("YEAR-13")
            .severity(INFO)
            .basis(Basis.FORMS)
            .title("上年报告为另一版格式，部分数字不可比", "Last year's report is in another edition and can be compared in part")
            .needs(Context.PREVIOUS)
            .forEach(OtherEdition::incomparable)
            .judge((subject, cells) -> Outcome.violated(DocumentTarget.THIS).with("count", cells.size()))
            .fills("count")
            .says(
                    "上年报告为另一版格式：只与上年比较了表三（“其他处理”合并计算）和表四；表二 {count} 格栏目不同，不可比",
                    "last year's report is in another edition: only table 三 (other handling as one sum) and table 四 were compared"
                            + " with it; the {count} cells of table 二 have other columns and cannot be")
            .build();

    private OtherEdition() {}

    private static List<List<CellPath>> incomparable(Subject subject) {
        return subject.get(Context.PREVIOUS).report().edition() == subject.edition()
                ? List.of()
                : List.of(subject.edition().cells(TableKind.PROACTIVE));
    }
}
