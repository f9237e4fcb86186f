package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.ERROR;
import static io.github.disclosurereport.finding.Severity.INFO;
import static io.github.disclosurereport.finding.Severity.WARNING;

import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.ProactiveColumn;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.PrintedLabel;
import io.github.disclosurereport.source.Source;
import io.github.disclosurereport.source.Subtotal;
import io.github.disclosurereport.table.Figure;
import io.github.disclosurereport.table.PrintedState;
import io.github.disclosurereport.validation.rule.FindingDraft;
import io.github.disclosurereport.validation.rule.Instances;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Rows, columns and labels of the tables as printed. */
final class LabelRules {

    private static final String FORM = "国办公开办函〔2021〕30号，表二至表四";
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000]");

    /** Every row and column of the form. */
    private static final Rule MISSING = Rule.builder("STRUCT-07")
            .severity(ERROR)
            .basis(FORM)
            .title("缺少规定的行或列", "An official row or column is missing")
            .checkSource((subject, instances) -> {
                for (TableKind table : TableKind.values()) {
                    if (!StructureRules.isTableMissing(subject, table)) {
                        checkMissing(subject, instances, table, CellPath::row);
                        checkMissing(subject, instances, table, CellPath::column);
                    }
                }
            })
            .says("表{table}缺少“{heading}”", "table {table} lacks \"{heading}\"")
            .build();

    /** In the order of the form. */
    private static final Rule ORDER = Rule.builder("STRUCT-08")
            .severity(WARNING)
            .basis(FORM)
            .title("行或列未按规定顺序排列", "Rows or columns are not in the official order")
            .checkLayout((subject, instances) -> {
                Map<Class<?>, Integer> last = new HashMap<>();
                for (PrintedLabel label : labels(subject)) {
                    Class<?> side = label.heading().getClass();
                    int position = label.heading().ordinal();
                    boolean isBlock = label.heading() instanceof ProactiveColumn;
                    if (!isBlock && position < last.getOrDefault(side, -1)) {
                        label(label, instances).tell();
                    } else {
                        instances.passed();
                    }
                    boolean restarts = label.heading() instanceof CaseResult;
                    last.put(side, restarts ? -1 : position);
                }
            })
            .says("“{label}”不在规定的位置", "\"{label}\" is not in its place")
            .build();

    /** In the words of the form. */
    private static final Rule WORDING = Rule.builder("STRUCT-09")
            .severity(INFO)
            .basis(FORM)
            .title("行名或列名与规定略有不同", "A label differs slightly from the official one")
            .checkLayout((subject, instances) -> labels(subject).forEach(label -> {
                Edition edition = subject.report().edition();
                if (isOfficial(label, edition) || isOfOther(label, edition)) {
                    instances.passed();
                } else {
                    label(label, instances)
                            .with("official", label.heading().label(edition))
                            .tell();
                }
            }))
            .says("“{label}”应为“{official}”", "\"{label}\" should read \"{official}\"")
            .build();

    /** Nothing beside the form; and what is, adds up. */
    private static final Rule EXTRA = Rule.builder("STRUCT-10")
            .severity(ERROR)
            .basis(FORM)
            .title("有规定之外的行或列，小计与分项不符", "Rows or columns that the form does not have, subtotals that do not add up")
            .checkLayout(LabelRules::checkExtra)
            .says("{what}", "{what}")
            .build();

    /** The form of the year. */
    private static final Rule OTHER_EDITION = Rule.builder("STRUCT-11")
            .severity(ERROR)
            .basis("国办公开办函〔2019〕60号（2019、2020年度），〔2021〕30号（2021年度起）")
            .title("表格样式不属于该年度", "The tables are those of another year's form")
            .checkSource(LabelRules::checkEdition)
            .says("{report}{what}", "{report} {what}")
            .build();

    /** A word of the other form. */
    private static final Rule OLD_LABEL = Rule.builder("STRUCT-12")
            .severity(INFO)
            .basis(FORM)
            .title("个别名称属于另一版格式", "A single label is that of the other form")
            .checkLayout((subject, instances) -> labels(subject).forEach(label -> {
                Edition edition = subject.report().edition();
                if (!isOfficial(label, edition) && isOfOther(label, edition)) {
                    label(label, instances)
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
            .checkLayout((subject, instances) -> labels(subject).stream()
                    .filter(label -> label.heading() == ProactiveColumn.AMOUNT_COLLECTED)
                    .forEach(label -> {
                        if (label.text().contains("万元")) {
                            instances.passed();
                        } else {
                            label(label, instances).tell();
                        }
                    }))
            .says("“{label}”未注明单位万元", "\"{label}\" does not say 万元")
            .build();

    static final List<Rule> ALL = List.of(MISSING, ORDER, WORDING, EXTRA, OTHER_EDITION, OLD_LABEL, NOTE);

    private LabelRules() {}

    private static List<PrintedLabel> labels(Subject subject) {
        return subject.source().map(Source::labels).orElse(List.of());
    }

    private static FindingDraft label(PrintedLabel label, Instances instances) {
        return instances.found().at(label.place()).with("label", compact(label.text()));
    }

    private static void checkMissing(
            Subject subject, Instances instances, TableKind table, Function<CellPath, Heading> side) {
        List<CellPath> cells = subject.report().edition().cells(table);
        cells.stream().map(side).distinct().forEach(heading -> {
            List<CellPath> own =
                    cells.stream().filter(path -> side.apply(path) == heading).toList();
            boolean isMissing = own.stream().allMatch(path -> ReadRules.stateOf(subject, path) == PrintedState.MISSING);
            if (isMissing) {
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

    private static String compact(String text) {
        return BLANKS.matcher(text).replaceAll("");
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static void checkExtra(Subject subject, Instances instances) {
        List<Oddity> extra = ReadRules.oddities(subject, Oddity.Kind.EXTRA_ROW, Oddity.Kind.EXTRA_COLUMN);
        extra.forEach(oddity -> instances
                .found()
                .at(oddity.place())
                .as(WARNING)
                .with(
                        "what",
                        "“" + compact(oddity.text()) + "”是规定之外的" + (oddity.kind() == Oddity.Kind.EXTRA_ROW ? "行" : "列"),
                        "\"" + compact(oddity.text()) + "\" is a "
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
        boolean isKnown = subtotal.cell().state() == PrintedState.NUMBER
                && parts.stream().noneMatch(path -> subject.report().figure(path) == Figure.UNKNOWN);
        long sum = parts.stream()
                .mapToLong(path -> subject.report().figure(path))
                .filter(Figure::isNumber)
                .sum();
        if (isKnown && sum != subtotal.cell().text().figure()) {
            String name =
                    subtotal.group().name(Language.ZH) + "·" + subtotal.across().name(Language.ZH);
            String english = subtotal.group().name(Language.EN) + ", "
                    + subtotal.across().name(Language.EN);
            instances
                    .found()
                    .at(subtotal.cell().place())
                    .with(
                            "what",
                            "小计“" + name + "”为 " + subtotal.cell().printed().strip() + "，分项合计 " + sum,
                            "the subtotal of " + english + " is "
                                    + subtotal.cell().printed().strip() + ", its parts add up to " + sum)
                    .tell();
        } else {
            instances.passed();
        }
    }

    private static void checkEdition(Subject subject, Instances instances) {
        Edition edition = subject.report().edition();
        OptionalInt year = subject.report().reportYear();
        Optional<Edition> demanded = year.isPresent() ? Edition.of(year.getAsInt()) : Optional.of(edition);
        List<CellPath> foreign = subject.source().map(Source::cells).orElse(Map.of()).keySet().stream()
                .filter(path -> edition.indexOf(path) < 0)
                .toList();
        if (demanded.isEmpty()) {
            int first = Edition.values()[0].firstYear();
            tellEdition(
                    subject,
                    instances,
                    foreign,
                    "早于最早的统一格式（" + first + " 年起）",
                    "is older than the first form of this kind, that since " + first);
        } else if (demanded.get() != edition) {
            int since = demanded.get().firstYear();
            tellEdition(
                    subject,
                    instances,
                    foreign,
                    "应使用 " + since + " 年起的格式，所用为 " + edition.firstYear() + " 年起的格式",
                    "needs the form since " + since + "; this is the one since " + edition.firstYear());
        } else if (!foreign.isEmpty()) {
            tellEdition(
                    subject,
                    instances,
                    foreign,
                    "应使用 " + edition.firstYear() + " 年起的格式，混有另一版格式的 " + foreign.size() + " 格",
                    "needs the form since " + edition.firstYear() + "; " + foreign.size()
                            + " cells are of the other form");
        } else {
            instances.passed();
        }
    }

    private static void tellEdition(
            Subject subject, Instances instances, List<CellPath> foreign, String chinese, String english) {
        OptionalInt year = subject.report().reportYear();
        instances
                .found()
                .cells(foreign)
                .with(
                        "report",
                        year.isPresent() ? year.getAsInt() + " 年度报告" : "报告",
                        year.isPresent() ? "the report of " + year.getAsInt() : "the report")
                .with("what", chinese, english)
                .tell();
    }
}
