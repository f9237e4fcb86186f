package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.ERROR;
import static io.github.disclosurereport.finding.Severity.INFO;
import static io.github.disclosurereport.finding.Severity.WARNING;

import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.Names;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.table.PrintedState;
import io.github.disclosurereport.validation.rule.Instances;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the reader met on its way. */
final class ReadRules {

    /** A key that nothing is read from. */
    static final Rule UNKNOWN_KEY = Rule.builder("READ-01")
            .severity(ERROR)
            .basis(Basis.OWN)
            .title("结构化数据中有未知或重复的键", "A key in structured data is unknown or repeated")
            .checkSource((subject, instances) -> {
                List<Oddity> keys = subject.oddities(Oddity.Kind.UNKNOWN_KEY, Oddity.Kind.REPEATED_KEY);
                keys.forEach(key -> tellKey(key, instances));
                passedIfNone(keys, instances);
            })
            .says("未读取“{key}”：{why}", "\"{key}\" was not read: {why}")
            .build();

    /** Text where an object belongs, and the like. */
    static final Rule WRONG_TYPE = oddities(
            "READ-02",
            ERROR,
            "结构化数据的类型不对",
            "A value in structured data has the wrong type",
            "“{what}”的值类型不对，未读取",
            "the value of \"{what}\" has the wrong type and was not read",
            Oddity.Kind.WRONG_TYPE);

    /** What follows the break was not read. */
    static final Rule CUT_SHORT = oddities(
            "READ-03",
            ERROR,
            "文件不完整或已损坏",
            "The document is cut short or broken",
            "文件在此处中断，其后内容未读取（解析器报告：{what}）",
            "the document breaks here, what follows was not read (the parser says: {what})",
            Oddity.Kind.CUT_SHORT);

    /** Figures that nobody can place. */
    static final Rule UNLABELLED = oddities(
            "READ-04",
            WARNING,
            "数字没有可识别的行名",
            "Figures without a label that can be recognised",
            "数字“{what}”没有可识别的行名，未读取",
            "the figures \"{what}\" have no label that can be recognised and were not read",
            Oddity.Kind.UNLABELLED_FIGURES);

    /** A label without its figures; of a column that is missing throughout STRUCT-07 tells. */
    static final Rule CELLS_MISSING = Rule.builder("READ-05")
            .severity(WARNING)
            .basis(Basis.OWN)
            .title("有行名而缺少数字", "A row has a label, but lacks figures")
            .checkSource((subject, instances) -> rows(subject).forEach((row, cells) -> {
                List<CellPath> told = missing(subject, row, cells);
                if (!told.isEmpty()) {
                    instances
                            .found()
                            .cells(told)
                            .with("row", row.name(Language.ZH), row.name(Language.EN))
                            .with("count", Integer.toString(told.size()))
                            .tell();
                } else {
                    instances.passed();
                }
            }))
            .says("“{row}”缺 {count} 个数字", "figures that \"{row}\" lacks: {count}")
            .build();

    /** Figures run together, or a row with too many or too few. */
    static final Rule AMBIGUOUS = Rule.builder("READ-06")
            .severity(WARNING)
            .basis(Basis.OWN)
            .title("数字无法归入各栏", "Figures cannot be assigned to their columns")
            .checkSource((subject, instances) -> rows(subject).forEach((row, cells) -> {
                List<CellPath> ambiguous = cells.stream()
                        .filter(path -> subject.printed(path).state() == PrintedState.AMBIGUOUS)
                        .toList();
                if (ambiguous.isEmpty()) {
                    instances.passed();
                } else {
                    instances
                            .found()
                            .cells(ambiguous)
                            .with("row", row.name(Language.ZH), row.name(Language.EN))
                            .with("text", subject.printed(ambiguous.get(0)).printed())
                            .with(
                                    "why",
                                    isRepeated(subject, ambiguous) ? "出现多次且不相同" : "无法归入各栏",
                                    isRepeated(subject, ambiguous)
                                            ? "stand there several times and differ"
                                            : "cannot be assigned to their columns")
                            .tell();
                }
            }))
            .says("“{row}”的数字{why}：{text}", "the figures of \"{row}\" {why}: {text}")
            .build();

    /** A table in several pieces. */
    static final Rule SPLIT_TABLE = oddities(
            "READ-07",
            INFO,
            "表格被拆成几段",
            "A table is split and was put together",
            "“{what}”的表格分成几段，已合并读取",
            "the table of \"{what}\" is in several pieces and was put together",
            Oddity.Kind.SPLIT_TABLE);

    static final List<Rule> ALL =
            List.of(UNKNOWN_KEY, WRONG_TYPE, CUT_SHORT, UNLABELLED, CELLS_MISSING, AMBIGUOUS, SPLIT_TABLE);

    private ReadRules() {}

    private static boolean isRepeated(Subject subject, List<CellPath> cells) {
        return subject.oddities(Oddity.Kind.REPEATED_ROW).stream()
                .anyMatch(oddity ->
                        cells.stream().anyMatch(path -> path.toString().equals(oddity.text())));
    }

    private static Rule oddities(
            String id,
            Severity severity,
            String title,
            String englishTitle,
            String chinese,
            String english,
            Oddity.Kind kind) {
        return Rule.builder(id)
                .severity(severity)
                .basis(Basis.OWN)
                .title(title, englishTitle)
                .checkSource((subject, instances) -> {
                    List<Oddity> met = subject.oddities(kind);
                    met.forEach(oddity -> instances
                            .found()
                            .at(oddity.place())
                            .with("what", oddity.text())
                            .tell());
                    passedIfNone(met, instances);
                })
                .says(chinese, english)
                .build();
    }

    private static void passedIfNone(List<?> found, Instances instances) {
        if (found.isEmpty()) {
            instances.passed();
        }
    }

    private static void tellKey(Oddity key, Instances instances) {
        String name = key.text().substring(key.text().lastIndexOf('.') + 1);
        Optional<String> nearest = key.kind() == Oddity.Kind.REPEATED_KEY ? Optional.empty() : nearest(name);
        instances
                .found()
                .at(key.place())
                .with("key", key.text())
                .with(
                        "why",
                        key.kind() == Oddity.Kind.REPEATED_KEY
                                ? "重复，以前一个为准"
                                : nearest.map(near -> "未知的键，是否为 " + near + "？").orElse("未知的键"),
                        key.kind() == Oddity.Kind.REPEATED_KEY
                                ? "repeated, the first counts"
                                : nearest.map(near -> "unknown key, did you mean " + near + "?")
                                        .orElse("unknown key"))
                .tell();
    }

    private static Optional<String> nearest(String key) {
        Stream<String> headings = Arrays.stream(TableKind.values())
                .flatMap(table -> Stream.of(table.rows(), table.columns()))
                .flatMap(List::stream)
                .map(Heading::key);
        Stream<String> sections = Arrays.stream(SectionKind.values()).map(SectionKind::key);
        Stream<String> others = Stream.of("edition", "organ", "reportYear", "title", "published", "text", "preface");
        return Names.nearest(key, Stream.of(headings, sections, others).flatMap(keys -> keys))
                .filter(near -> !near.equals(key));
    }

    /** The cells of the report's edition, row by row. */
    static Map<Heading, List<CellPath>> rows(Subject subject) {
        return subject.report().edition().cells().stream()
                .collect(Collectors.groupingBy(CellPath::row, LinkedHashMap::new, Collectors.toList()));
    }

    /** The cells that a row lacks: of a row without any if its label is there, else of columns that others have. */
    private static List<CellPath> missing(Subject subject, Heading row, List<CellPath> cells) {
        List<CellPath> missing = cells.stream()
                .filter(path -> subject.printed(path).state() == PrintedState.MISSING)
                .toList();
        if (missing.size() == cells.size()) {
            return isLabelled(subject, row) ? missing : List.of();
        }
        return missing.stream().filter(path -> isColumnThere(subject, path)).toList();
    }

    private static boolean isColumnThere(Subject subject, CellPath cell) {
        return subject.report().edition().cells(cell.table()).stream()
                .filter(path -> path.column() == cell.column())
                .anyMatch(path -> subject.printed(path).state() != PrintedState.MISSING);
    }

    private static boolean isLabelled(Subject subject, Heading row) {
        return subject.labels().stream().anyMatch(label -> label.heading() == row);
    }
}
