package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.ERROR;
import static io.github.disclosurereport.finding.Severity.WARNING;

import io.github.disclosurereport.finding.Target;
import io.github.disclosurereport.finding.Target.OddityTarget;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.source.Doubt;
import io.github.disclosurereport.source.Facet;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.table.Cell;
import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.text.Names;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.List;
import java.util.Optional;

/** Nothing stands beside the form; and where a subtotal does, it adds up. */
final class ExtraRule {

    static final Rule RULE = Rule.builder("STRUCT-10")
            .severity(ERROR)
            .basis(LabelRules.FORM)
            .title("有规定之外的行或列，小计与分项不符", "Rows or columns that the form does not have, subtotals that do not add up")
            .needs(Facet.LAYOUT)
            .forEach(Met.any(Oddity.ExtraRow.class, Oddity.ExtraColumn.class, Oddity.GroupSum.class))
            .knowing((subject, met) -> groupSum(met) instanceof Oddity.GroupSum sum ? parts(subject, sum) : List.of())
            .judge(ExtraRule::judge)
            .fills("name", "printed", "sum")
            .says("小计“{name}”为 {printed}，分项合计 {sum}", "the subtotal of {name} is {printed}, its parts add up to {sum}")
            .says("row", "“{name}”是规定之外的行", "\"{name}\" is a row that the form does not have")
            .says("column", "“{name}”是规定之外的列", "\"{name}\" is a column that the form does not have")
            .build();

    private ExtraRule() {}

    private static Outcome judge(Subject subject, Target met) {
        if (!(met instanceof OddityTarget<?> target)) {
            return Outcome.held();
        }
        Oddity oddity = target.oddity();
        if (oddity instanceof Oddity.GroupSum sum) {
            return judge(subject, sum, met);
        }
        if (oddity instanceof Oddity.ExtraColumn column && isHeadDoubted(subject, column.table())) {
            return Outcome.held();
        }
        return Outcome.violated(met)
                .as(WARNING)
                .variant(oddity instanceof Oddity.ExtraRow ? "row" : "column")
                .with("name", Blanks.without(oddity.about()));
    }

    /** Of a head that is not understood READ-06 tells; its columns may be those of the form. */
    private static boolean isHeadDoubted(Subject subject, TableKind table) {
        return subject.edition().cells(table).stream()
                .anyMatch(path -> subject.printed(path).doubt().equals(Optional.of(Doubt.HEAD_NOT_UNDERSTOOD)));
    }

    private static Outcome judge(Subject subject, Oddity.GroupSum printed, Target met) {
        Cell cell = printed.cell().text().cell();
        long sum = subject.sum(parts(subject, printed));
        if (!cell.isNumber() || cell.count().orElse(0) == sum) {
            return Outcome.held();
        }
        return Outcome.violated(met)
                .with("name", name(printed))
                .with("printed", Blanks.strip(printed.cell().printed()))
                .with("sum", sum);
    }

    private static Bilingual name(Oddity.GroupSum sum) {
        return new Bilingual(
                sum.group().name(Language.ZH) + Names.SEPARATOR + sum.across().name(Language.ZH),
                sum.group().name(Language.EN) + ", " + sum.across().name(Language.EN));
    }

    private static Object groupSum(Target met) {
        return met instanceof OddityTarget<?> target ? target.oddity() : met;
    }

    /** The cells of the group; totals are no parts. */
    private static List<CellPath> parts(Subject subject, Oddity.GroupSum sum) {
        return subject.cells().stream()
                .filter(path -> path.row() == sum.across() || path.column() == sum.across())
                .filter(path -> {
                    Heading part = path.row() == sum.across() ? path.column() : path.row();
                    return part.groups().contains(sum.group()) && !part.isTotal();
                })
                .toList();
    }
}
