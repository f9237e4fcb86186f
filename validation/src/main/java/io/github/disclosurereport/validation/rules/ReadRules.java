package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.ERROR;
import static io.github.disclosurereport.finding.Severity.INFO;
import static io.github.disclosurereport.finding.Severity.WARNING;

import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.finding.Target;
import io.github.disclosurereport.finding.Target.CellTarget;
import io.github.disclosurereport.finding.Target.OddityTarget;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.source.Doubt;
import io.github.disclosurereport.source.Facet;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.RuleBuilder;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the reader met on its way. */
final class ReadRules {

    /** A key that nothing is read from. */
    static final Rule UNKNOWN_KEY = own(
                    "READ-01", ERROR, "结构化数据中有未知或重复的键", "A key in structured data is unknown or repeated")
            .forEach(Met.any(Oddity.UnknownKey.class, Oddity.RepeatedKey.class))
            .judge(ReadRules::judgeKey)
            .version(2)
            .fills("key", "why")
            .says("未读取“{key}”：{why}", "\"{key}\" was not read: {why}")
            .says("repeated", "未读取“{key}”：{why}，以前一个为准", "\"{key}\" was not read: {why}, the first counts")
            .build();

    /** Text where an object belongs, and the like. */
    static final Rule WRONG_TYPE = own("READ-02", ERROR, "结构化数据的类型不对", "A value in structured data has the wrong type")
            .forEach(Met.any(Oddity.WrongType.class))
            .judge(Met.violating(Oddity.WrongType.class, (violated, wrong) -> violated.with("why", wrong.why())))
            .fills("why")
            .says("{why}，未读取", "{why}, and was not read")
            .build();

    /** What follows the break was not read. */
    static final Rule CUT_SHORT = own("READ-03", ERROR, "文件不完整或已损坏", "The document is cut short or broken")
            .forEach(Met.any(Oddity.CutShort.class))
            .judge(Met.violating(Oddity.CutShort.class, (violated, cut) -> violated.with("why", cut.why())))
            .fills("why")
            .says("文件在此处中断，其后内容未读取：{why}", "the document breaks here, what follows was not read: {why}")
            .build();

    /** Figures that nobody can place. */
    static final Rule UNLABELLED = own(
                    "READ-04", WARNING, "数字没有可识别的行名", "Figures without a label that can be recognised")
            .forEach(Met.any(Oddity.UnlabelledFigures.class))
            .judge(Met.violating(
                    Oddity.UnlabelledFigures.class, (violated, figures) -> violated.with("figures", figures.figures())))
            .fills("figures")
            .says(
                    "数字“{figures}”没有可识别的行名，未读取",
                    "the figures \"{figures}\" have no label that can be recognised and were not read")
            .build();

    /** A label without its figures; of a row or column whose label is not there STRUCT-07 tells. */
    static final Rule CELLS_MISSING = own("READ-05", WARNING, "有行名而缺少数字", "A row has a label, but lacks figures")
            .forEach(Subject::rows)
            .judge((subject, row) -> {
                List<CellPath> missing = missing(subject, row);
                return missing.isEmpty()
                        ? Outcome.held()
                        : UnreadKeys.at(subject, missing.get(0).toString())
                                .orElseGet(() -> Met.missing(
                                        subject,
                                        Outcome.violated(withLabel(subject, row, missing))
                                                .with("row", FormNames.of(row))
                                                .with("count", missing.size())));
            })
            .fills("row", "count")
            .says("“{row}”缺 {count} 个数字", "figures that \"{row}\" lacks: {count}")
            .build();

    /** Figures that nobody can tell apart. That a row has too many or too few fields CELL-09 tells. */
    static final Rule AMBIGUOUS = own("READ-06", WARNING, "数字无法归入各栏", "Figures cannot be assigned to their columns")
            .forEach(ReadRules::doubted)
            .judge((subject, doubted) -> doubted.why().isEmpty()
                    ? Outcome.held()
                    : Outcome.violated(doubted.cells())
                            .with("table", FormNames.of(doubted.table()))
                            .with("why", Bilingual.of(doubted.why().get()::name))
                            .with("rows", FormNames.some(doubted.rows())))
            .fills("table", "why", "rows")
            .says(
                    "{table}的数字无法归入各栏（{why}）：{rows}",
                    "figures of {table} cannot be assigned to their columns ({why}): {rows}")
            .build();

    /** A table in several pieces. */
    static final Rule SPLIT_TABLE = own("READ-07", INFO, "表格被拆成几段", "A table is split and was put together")
            .forEach(Met.any(Oddity.SplitTable.class))
            .judge(Met.violating(
                    Oddity.SplitTable.class, (violated, split) -> violated.with("table", FormNames.of(split.table()))))
            .fills("table")
            .says("{table}分成几段，已合并读取", "{table} is in several pieces and was put together")
            .build();

    static final List<Rule> ALL =
            List.of(UNKNOWN_KEY, WRONG_TYPE, CUT_SHORT, UNLABELLED, CELLS_MISSING, AMBIGUOUS, SPLIT_TABLE);

    private ReadRules() {}

    private static RuleBuilder own(String id, Severity severity, String title, String englishTitle) {
        return Rule.builder(id)
                .severity(severity)
                .basis(Basis.OWN)
                .title(title, englishTitle)
                .needs(Facet.CELLS);
    }

    private static Outcome judgeKey(Subject subject, Target met) {
        if (!(met instanceof OddityTarget<?> oddity)) {
            return Outcome.held();
        }
        Outcome.Violated violated =
                Outcome.violated(met).with("key", oddity.oddity().about());
        if (oddity.oddity() instanceof Oddity.RepeatedKey repeated) {
            return violated.variant("repeated").with("why", repeated.why());
        }
        return oddity.oddity() instanceof Oddity.UnknownKey unknown
                ? violated.with("why", unknown.why())
                : Outcome.held();
    }

    /** The cells that a row lacks: of a row without any if its label is there, else of columns that others have. */
    private static List<CellPath> missing(Subject subject, Heading row) {
        List<CellPath> cells = subject.edition().cells(row);
        List<CellPath> missing = cells.stream()
                .filter(path -> !subject.printed(path).isPrinted())
                .toList();
        if (missing.isEmpty()) {
            return missing;
        }
        boolean isLabelled =
                subject.source().filter(source -> source.isLabelled(row)).isPresent();
        return missing.size() == cells.size()
                ? (isLabelled ? missing : List.of())
                : missing.stream().filter(path -> isColumnThere(subject, path)).toList();
    }

    /** The label of a row, if it is printed, and the cells that are not. */
    private static List<Target> withLabel(Subject subject, Heading row, List<CellPath> missing) {
        return Stream.<Target>concat(
                        subject.labels().stream()
                                .filter(target -> target.label().heading() == row)
                                .limit(1),
                        missing.stream().map(CellTarget::of))
                .toList();
    }

    private static boolean isColumnThere(Subject subject, CellPath cell) {
        return subject.printedCells().stream()
                .anyMatch(path -> path.table() == cell.table() && path.column() == cell.column());
    }

    /** Cells of a table that cannot be told apart for one reason; a table without any has no reason. */
    private record Doubted(TableKind table, Optional<Doubt> why, List<CellPath> cells) {

        List<Bilingual> rows() {
            List<Heading> rows = new ArrayList<>();
            cells.stream().map(CellPath::row).filter(row -> !rows.contains(row)).forEach(rows::add);
            return rows.stream().map(FormNames::of).toList();
        }
    }

    private static List<Doubted> doubted(Subject subject) {
        List<Doubted> instances = new ArrayList<>();
        for (TableKind table : subject.tables()) {
            Map<Doubt, List<CellPath>> cells = new EnumMap<>(Doubt.class);
            Edition edition = subject.edition();
            for (CellPath path : edition.cells(table)) {
                subject.printed(path)
                        .doubt()
                        .filter(doubt -> doubt != Doubt.FIELD_COUNT)
                        .ifPresent(doubt -> cells.computeIfAbsent(doubt, key -> new ArrayList<>())
                                .add(path));
            }
            if (cells.isEmpty()) {
                instances.add(new Doubted(table, Optional.empty(), List.of()));
            }
            cells.forEach((why, doubted) -> instances.add(new Doubted(table, Optional.of(why), doubted)));
        }
        return instances;
    }
}
