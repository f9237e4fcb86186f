package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.ERROR;
import static io.github.disclosurereport.finding.Severity.INFO;
import static io.github.disclosurereport.finding.Severity.WARNING;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.ProactiveColumn;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.source.PrintedLabel;
import io.github.disclosurereport.stream.Distinct;
import io.github.disclosurereport.table.PrintedState;
import io.github.disclosurereport.validation.rule.FindingDraft;
import io.github.disclosurereport.validation.rule.Instances;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Rows, columns and labels of the tables as printed. */
final class LabelRules {

    static final String FORM = Basis.forms("表二至表四");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000]");

    /** Every row and column of the form. */
    private static final Rule MISSING = Rule.builder("STRUCT-07")
            .severity(ERROR)
            .basis(FORM)
            .title("缺少规定的行或列", "An official row or column is missing")
            .checkSource((subject, instances) -> {
                for (TableKind table : TableKind.values()) {
                    if (!StructureRules.isTableMissing(subject, table)) {
                        Set<CellPath> told = new HashSet<>();
                        checkMissing(subject, instances, table, CellPath::row, told);
                        checkMissing(subject, instances, table, CellPath::column, told);
                    }
                }
            })
            .says("表{table}缺少“{heading}”", "table {table} lacks \"{heading}\"")
            .build();

    /** In the words of the form. */
    private static final Rule WORDING = Rule.builder("STRUCT-09")
            .severity(INFO)
            .basis(FORM)
            .title("行名或列名与规定略有不同", "A label differs slightly from the official one")
            .checkLayout((subject, instances) -> subject.labels().forEach(label -> {
                Edition edition = subject.report().edition();
                if (isOfficial(label, edition) || isOfOther(label, edition)) {
                    instances.passed();
                } else {
                    found(label, instances)
                            .with("official", label.heading().label(edition))
                            .tell();
                }
            }))
            .says("“{label}”应为“{official}”", "\"{label}\" should read \"{official}\"")
            .build();

    /** A word of the other form. */
    private static final Rule OLD_LABEL = Rule.builder("STRUCT-12")
            .severity(INFO)
            .basis(FORM)
            .title("个别名称属于另一版格式", "A single label is that of the other form")
            .checkLayout((subject, instances) -> subject.labels().forEach(label -> {
                Edition edition = subject.report().edition();
                if (!isOfficial(label, edition) && isOfOther(label, edition)) {
                    found(label, instances)
                            .with("official", label.heading().label(edition))
                            .tell();
                } else {
                    instances.passed();
                }
            }))
            .says(
                    "“{label}”为另一版格式用语，应为“{official}”",
                    "\"{label}\" is a word of the other form, it should read \"{official}\"")
            .build();

    /** The note in the upper left field. */
    private static final Rule NOTE = Rule.builder("STRUCT-13")
            .severity(INFO)
            .basis(FORM)
            .title("表三缺少勾稽关系说明，或有改动", "The note on the identity is missing from table 三, or altered")
            .checkLayout((subject, instances) -> {
                if (StructureRules.isTableMissing(subject, TableKind.REQUESTS)) {
                    return;
                }
                String official = letters(TableKind.REQUESTS.corner());
                Optional<String> printed = subject.source().flatMap(source -> source.corner(TableKind.REQUESTS));
                boolean isOfficial = printed.map(LabelRules::letters)
                        .map(letters -> letters.replace('钩', '勾'))
                        .filter(official::equals)
                        .isPresent();
                if (isOfficial) {
                    instances.passed();
                } else {
                    instances
                            .found()
                            .with(
                                    "what",
                                    printed.isPresent() ? "有改动" : "缺失",
                                    printed.isPresent() ? "altered" : "missing")
                            .tell();
                }
            })
            .says("表三左上角勾稽关系说明{what}", "the note in the upper left field of table 三 is {what}")
            .build();

    /** 万元, as the label says. */
    static final Rule FEE_UNIT = Rule.builder("STRUCT-19")
            .severity(WARNING)
            .basis(FORM)
            .title("收费金额栏缺少单位或单位不是万元", "The column of fees has no unit, or another than 万元")
            .checkLayout((subject, instances) -> subject.labels().stream()
                    .filter(label -> label.heading() == ProactiveColumn.AMOUNT_COLLECTED)
                    .forEach(label -> {
                        if (label.text().contains("万元")) {
                            instances.passed();
                        } else {
                            found(label, instances).tell();
                        }
                    }))
            .says("“{label}”未注明单位万元", "\"{label}\" does not say 万元")
            .build();

    static final List<Rule> ALL =
            List.of(MISSING, OrderRule.RULE, WORDING, ExtraRule.RULE, EditionRule.RULE, OLD_LABEL, NOTE);

    private LabelRules() {}

    static FindingDraft found(PrintedLabel label, Instances instances) {
        return instances.found().at(label.place()).with("label", compact(label.text()));
    }

    /** Tells of rows, or of columns, but not of a column whose only rows have been told. */
    private static void checkMissing(
            Subject subject,
            Instances instances,
            TableKind table,
            Function<CellPath, Heading> side,
            Set<CellPath> told) {
        List<CellPath> cells = subject.report().edition().cells(table);
        cells.stream().map(side).collect(Distinct.toList()).forEach(heading -> {
            List<CellPath> own =
                    cells.stream().filter(path -> side.apply(path) == heading).toList();
            boolean isMissing = !isPrinted(subject, heading, side) && !told.containsAll(own);
            if (isMissing) {
                told.addAll(own);
                instances
                        .found()
                        .cells(own)
                        .with("table", table.section().numeral())
                        .with("heading", heading.name(Language.ZH), heading.name(Language.EN))
                        .tell();
            } else {
                instances.passed();
            }
        });
    }

    /** Whether its label or one of its cells is there, be it as another edition has them. */
    private static boolean isPrinted(Subject subject, Heading heading, Function<CellPath, Heading> side) {
        return subject.labels().stream().anyMatch(label -> label.heading() == heading)
                || CellPath.all().stream()
                        .filter(path -> side.apply(path) == heading)
                        .anyMatch(path -> subject.printed(path).state() != PrintedState.MISSING);
    }

    private static boolean isOfficial(PrintedLabel label, Edition edition) {
        return isSame(label, edition);
    }

    private static boolean isOfOther(PrintedLabel label, Edition edition) {
        return Arrays.stream(Edition.values()).anyMatch(other -> other != edition && isSame(label, other));
    }

    /** Labels of columns are broken over lines and brackets so often that only their letters count. */
    private static boolean isSame(PrintedLabel label, Edition edition) {
        String official = label.heading().label(edition);
        boolean isRow =
                Arrays.stream(TableKind.values()).anyMatch(table -> table.rows().contains(label.heading()));
        return isRow
                ? compact(label.text()).equals(compact(official))
                : letters(label.text()).equals(letters(official));
    }

    static String compact(String text) {
        return BLANKS.matcher(text).replaceAll("");
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
