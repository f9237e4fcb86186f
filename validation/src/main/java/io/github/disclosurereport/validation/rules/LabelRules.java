package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.INFO;
import static io.github.disclosurereport.finding.Severity.WARNING;

import io.github.disclosurereport.finding.Target.DocumentTarget;
import io.github.disclosurereport.finding.Target.LabelTarget;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.ProactiveColumn;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.source.Facet;
import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.source.PrintedLabel;
import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.text.Names;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.RuleBuilder;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The rows, columns and corners of the tables as printed: that all are there, in their order, in the words of the form. */
final class LabelRules {

    static final String FORM = Basis.forms("表二至表四");

    /** In the words of the form. */
    private static final Rule WORDING = layout(
                    "STRUCT-09", "行名或列名与规定略有不同", "A label differs slightly from the official one")
            .severity(INFO)
            .forEach(Subject::labels)
            .judge((subject, target) -> {
                Edition edition = subject.edition();
                return target.label().isOfficialIn(edition) || isOfOther(target.label(), edition) || lacksUnit(target)
                        ? Outcome.held()
                        : violated(target, edition);
            })
            .fills("official")
            .says("“{label}”应为“{official}”", "\"{label}\" should read \"{official}\"")
            .build();

    /** A word of the other form. */
    private static final Rule OLD_LABEL = layout("STRUCT-12", "个别名称属于另一版格式", "A single label is that of the other form")
            .severity(INFO)
            .forEach(Subject::labels)
            .judge((subject, target) -> {
                Edition edition = subject.edition();
                return !target.label().isOfficialIn(edition) && isOfOther(target.label(), edition)
                        ? violated(target, edition)
                        : Outcome.held();
            })
            .fills("official")
            .says(
                    "“{label}”为另一版格式用语，应为“{official}”",
                    "\"{label}\" is a word of the other form, it should read \"{official}\"")
            .build();

    /** The note in the upper left field. */
    private static final Rule NOTE = layout(
                    "STRUCT-13", "表三缺少勾稽关系说明，或有改动", "The note on the identity is missing from table 三, or altered")
            .severity(INFO)
            .forEach(subject -> subject.lacks(TableKind.REQUESTS) ? List.<TableKind>of() : List.of(TableKind.REQUESTS))
            .judge((subject, table) -> {
                Optional<PlacedText> printed = subject.source().flatMap(source -> source.corner(table));
                boolean isOfficial = printed.map(note -> letters(note.text()))
                        .filter(letters(table.corner())::equals)
                        .isPresent();
                Outcome.Violated violated = Outcome.violated(DocumentTarget.corner(TableKind.REQUESTS));
                return isOfficial ? Outcome.held() : violated.variant(printed.isPresent() ? "altered" : "");
            })
            .says("表三左上角勾稽关系说明缺失", "the note in the upper left field of table 三 is missing")
            .says("altered", "表三左上角勾稽关系说明有改动", "the note in the upper left field of table 三 is altered")
            .build();

    /** 万元, as the label says. */
    static final Rule FEE_UNIT = layout(
                    "STRUCT-19", "收费金额栏缺少单位或单位不是万元", "The column of fees has no unit, or another than 万元")
            .severity(WARNING)
            .forEach(subject ->
                    subject.labels().stream().filter(LabelRules::isOfFees).toList())
            .judge((subject, target) -> lacksUnit(target) ? Outcome.violated(target) : Outcome.held())
            .says("“{label}”未注明单位万元", "\"{label}\" does not say 万元")
            .build();

    static final List<Rule> ALL =
            List.of(MissingHeadings.RULE, OrderRule.RULE, WORDING, ExtraRule.RULE, EditionRule.RULE, OLD_LABEL, NOTE);

    private LabelRules() {}

    private static RuleBuilder layout(String id, String title, String englishTitle) {
        return Rule.builder(id).basis(FORM).title(title, englishTitle).needs(Facet.LAYOUT);
    }

    private static boolean isOfFees(LabelTarget target) {
        return target.label().heading() == ProactiveColumn.AMOUNT_COLLECTED;
    }

    /** Of a label of fees that lacks its unit STRUCT-19 tells. */
    private static boolean lacksUnit(LabelTarget target) {
        return isOfFees(target)
                && !Blanks.without(target.label().text()).contains(Unit.TEN_THOUSAND_YUAN.name(Language.ZH));
    }

    private static Outcome violated(LabelTarget target, Edition edition) {
        return Outcome.violated(target)
                .with("official", target.label().heading().label(edition));
    }

    private static boolean isOfOther(PrintedLabel label, Edition edition) {
        return Arrays.stream(Edition.values()).anyMatch(other -> other != edition && label.isOfficialIn(other));
    }

    /** 钩稽 is as good a word. */
    private static String letters(String text) {
        return Names.letters(text).replace('钩', '勾');
    }
}
