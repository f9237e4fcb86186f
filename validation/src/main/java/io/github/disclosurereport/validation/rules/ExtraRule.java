package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.ERROR;
import static io.github.disclosurereport.finding.Severity.WARNING;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.Names;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.Source;
import io.github.disclosurereport.source.Subtotal;
import io.github.disclosurereport.table.PrintedState;
import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.validation.rule.Instances;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.List;

/** Nothing stands beside the form; and where a subtotal does, it adds up. */
final class ExtraRule {

    static final Rule RULE = Rule.builder("STRUCT-10")
            .severity(ERROR)
            .basis(LabelRules.FORM)
            .title("有规定之外的行或列，小计与分项不符", "Rows or columns that the form does not have, subtotals that do not add up")
            .checkLayout(ExtraRule::check)
            .says("{what}", "{what}")
            .build();

    private ExtraRule() {}

    private static void check(Subject subject, Instances instances) {
        List<Oddity> extra = subject.oddities(Oddity.Kind.EXTRA_ROW, Oddity.Kind.EXTRA_COLUMN);
        extra.forEach(oddity -> instances
                .found()
                .at(oddity.place())
                .as(WARNING)
                .with(
                        "what",
                        "“" + LabelRules.compact(oddity.text()) + "”是规定之外的"
                                + (oddity.kind() == Oddity.Kind.EXTRA_ROW ? "行" : "列"),
                        "\"" + LabelRules.compact(oddity.text()) + "\" is a "
                                + (oddity.kind() == Oddity.Kind.EXTRA_ROW ? "row" : "column")
                                + " that the form does not have")
                .tell());
        List<Subtotal> subtotals = subject.source().map(Source::subtotals).orElse(List.of());
        subtotals.forEach(subtotal -> checkSubtotal(subject, instances, subtotal));
        if (extra.isEmpty() && subtotals.isEmpty()) {
            instances.passed();
        }
    }

    private static void checkSubtotal(Subject subject, Instances instances, Subtotal subtotal) {
        List<CellPath> parts = subject.report().edition().cells().stream()
                .filter(path -> path.row() == subtotal.across() || path.column() == subtotal.across())
                .filter(path -> (path.row() == subtotal.across() ? path.column() : path.row())
                        .groups()
                        .contains(subtotal.group()))
                .filter(path -> (path.row() == subtotal.across()) || !path.row().isTotal())
                .toList();
        if (subtotal.cell().state() != PrintedState.NUMBER || instances.cannotJudge(parts)) {
            return;
        }
        long sum = subject.sum(parts);
        if (sum != subtotal.cell().text().figure()) {
            String name = subtotal.group().name(Language.ZH)
                    + Names.SEPARATOR
                    + subtotal.across().name(Language.ZH);
            String english = subtotal.group().name(Language.EN) + ", "
                    + subtotal.across().name(Language.EN);
            instances
                    .found()
                    .at(subtotal.cell().place())
                    .with(
                            "what",
                            "小计“" + name + "”为 " + Blanks.strip(subtotal.cell().printed()) + "，分项合计 " + sum,
                            "the subtotal of " + english + " is "
                                    + Blanks.strip(subtotal.cell().printed()) + ", its parts add up to " + sum)
                    .tell();
        } else {
            instances.passed();
        }
    }
}
