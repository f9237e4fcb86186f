package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.ERROR;
import static io.github.disclosurereport.finding.Severity.INFO;
import static io.github.disclosurereport.finding.Severity.WARNING;

import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.Identity;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.ProactiveColumn;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.table.Figure;
import io.github.disclosurereport.table.PrintedState;
import io.github.disclosurereport.table.Remark;
import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.validation.rule.FindingDraft;
import io.github.disclosurereport.validation.rule.Instances;
import io.github.disclosurereport.validation.rule.Relation;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.RuleBuilder;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What stands in single cells. */
final class CellRules {

    private static final long LARGE = 1_000_000_000L;
    private static final Set<Remark> UNUSUAL = Set.of(
            Remark.FULL_WIDTH,
            Remark.SEPARATED,
            Remark.SPACED,
            Remark.LEADING_ZEROS,
            Remark.CHINESE_NUMERAL,
            Remark.SIGN_WORD);

    /** Nothing where a 0 belongs; not listed again what REQ-04 and CELL-02 report. */
    static final Rule BLANK = Rule.builder("CELL-01")
            .severity(WARNING)
            .basis(Basis.PRACTICE)
            .title("单元格留空，应填 0", "Cells are blank where 0 should be written")
            .check((subject, instances) -> perTable(
                    subject,
                    instances,
                    path -> subject.report().figure(path) == Figure.BLANK
                            && subject.printed(path).state() != PrintedState.PLACEHOLDER
                            && !isToldByTotals(subject, path)))
            .says(
                    "{table}有 {count} 格留空，没有的应填 0",
                    "blank cells in {table}: {count}; 0 should be written where there was nothing")
            .build();

    /** A mark where a 0 belongs. */
    static final Rule PLACEHOLDER = Rule.builder("CELL-02")
            .severity(WARNING)
            .basis(Basis.PRACTICE)
            .title("以符号代替 0", "A placeholder stands for 0")
            .checkSource((subject, instances) ->
                    perTable(subject, instances, path -> subject.printed(path).state() == PrintedState.PLACEHOLDER))
            .says(
                    "{table}有 {count} 格以“{text}”等符号代替 0",
                    "cells in {table} with a mark such as \"{text}\" for 0: {count}")
            .build();

    /** Text that is no number. */
    static final Rule NOT_A_NUMBER = perCell("CELL-03", ERROR, "单元格内容不是数字", "The text of a cell is not a number")
            .checkSource((subject, instances) ->
                    perCell(subject, instances, path -> has(subject, path, Remark.NOT_A_NUMBER)))
            .says("{cell}填“{text}”，不是数字", "{cell} says \"{text}\", which is not a number")
            .build();

    /** Less than nothing. */
    static final Rule NEGATIVE = perCell("CELL-04", ERROR, "数量为负", "A count or amount is negative")
            .check((subject, instances) -> perCell(
                    subject,
                    instances,
                    path -> Figure.isNumber(subject.report().figure(path))
                            && subject.report().figure(path) < 0
                            && !path.column().declaration().isSigned()))
            .says("{cell}为负数 {figure}", "{cell} is negative: {figure}")
            .build();

    /** A part of a request. */
    static final Rule NOT_AN_INTEGER = perCell("CELL-05", ERROR, "件数不是整数", "A count is not a whole number")
            .checkSource((subject, instances) -> subject.report()
                    .edition()
                    .cells()
                    .forEach(path -> {
                        if (has(subject, path, Remark.NOT_AN_INTEGER)) {
                            draft(subject, instances, path).tell();
                        } else if (has(subject, path, Remark.DECIMAL_ZEROS)) {
                            draft(subject, instances, path).as(WARNING).tell();
                        } else {
                            instances.passed();
                        }
                    }))
            .says("{cell}填“{text}”，件数应为整数", "{cell} says \"{text}\", a count should be a whole number")
            .build();

    /** Read, but written in an unusual way. */
    static final Rule UNUSUAL_NUMBER = Rule.builder("CELL-06")
            .severity(INFO)
            .basis(Basis.PRACTICE)
            .title("数字写法不规范", "Numbers are written in an unusual way")
            .checkSource((subject, instances) -> perTable(
                    subject,
                    instances,
                    path -> subject.printed(path).text().remarks().stream().anyMatch(UNUSUAL::contains)
                            && !(path.column().declaration().isSigned()
                                    && subject.printed(path).text().remarks().equals(List.of(Remark.SIGN_WORD)))))
            .says(
                    "{table}有 {count} 格数字写法不规范，如“{text}”",
                    "{count} numbers of {table} are written in an unusual way, such as \"{text}\"")
            .build();

    /** A unit that belongs into the head; in 采购总金额 the form leaves it to the cell. */
    static final Rule UNIT_IN_CELL = perCell("CELL-07", WARNING, "单元格内带单位", "A unit stands inside a cell")
            .checkSource((subject, instances) -> perCell(
                    subject,
                    instances,
                    path -> has(subject, path, Remark.WRONG_UNIT)
                            || (has(subject, path, Remark.UNIT)
                                    && path.column() != ProactiveColumn.PROCUREMENT_AMOUNT)))
            .says("{cell}填“{text}”，本栏单位为{unit}", "{cell} says \"{text}\", its column is in {unit}")
            .build();

    /** Two cells that together are one number. */
    static final Rule SPLIT_NUMBER = Rule.builder("CELL-08")
            .severity(WARNING)
            .basis(Basis.PRACTICE)
            .title("疑似一个数字被拆进两格", "A number may have been split over two cells")
            .check((subject, instances) -> Stream.of(ApplicantKind.TOTAL, CaseResult.TOTAL)
                    .flatMap(total -> subject.report().edition().identities(total).stream())
                    .forEach(identity -> checkSplit(subject, instances, identity)))
            .says(
                    "{cell}与右侧一格疑为一个数字 {joined}，合并后与总计 {total} 相符",
                    "{cell} and the cell to its right may be one number {joined}, which agrees with the total {total}")
            .build();

    /** A row that has not as many figures as the table has columns. */
    static final Rule FIELD_COUNT = Rule.builder("CELL-09")
            .severity(ERROR)
            .basis(Basis.forms("表格样式"))
            .title("一行的数字个数与表格列数不符", "A row has more or fewer figures than the table has columns")
            .checkSource((subject, instances) -> {
                List<Oddity> rows = subject.oddities(Oddity.Kind.FIELD_COUNT);
                rows.forEach(row -> instances
                        .found()
                        .at(row.place())
                        .with("row", row.text())
                        .tell());
                if (rows.isEmpty()) {
                    instances.passed();
                }
            })
            .says("“{row}”一行的数字个数与列数不符", "the row \"{row}\" has more or fewer figures than columns")
            .build();

    /** More than anybody has. */
    static final Rule IMPLAUSIBLE = perCell(
                    "CELL-10", WARNING, "数字大得不合理或小数位过多", "A figure is implausibly large or fine")
            .check((subject, instances) -> perCell(
                    subject,
                    instances,
                    path -> has(subject, path, Remark.TOO_LARGE)
                            || has(subject, path, Remark.TOO_FINE)
                            || (path.unit() == Unit.ITEM && subject.report().figure(path) > LARGE)))
            .says("{cell}为“{text}”，请核对", "{cell} is \"{text}\": please check")
            .build();

    static final List<Rule> ALL = List.of(
            BLANK,
            PLACEHOLDER,
            NOT_A_NUMBER,
            NEGATIVE,
            NOT_AN_INTEGER,
            UNUSUAL_NUMBER,
            UNIT_IN_CELL,
            SPLIT_NUMBER,
            FIELD_COUNT,
            IMPLAUSIBLE);

    private CellRules() {}

    private static RuleBuilder perCell(String id, Severity severity, String title, String englishTitle) {
        return Rule.builder(id).severity(severity).basis(Basis.PRACTICE).title(title, englishTitle);
    }

    private static boolean has(Subject subject, CellPath path, Remark remark) {
        return subject.printed(path).text().remarks().contains(remark);
    }

    private static void perCell(Subject subject, Instances instances, Predicate<CellPath> isWrong) {
        for (CellPath path : subject.report().edition().cells()) {
            if (isWrong.test(path)) {
                draft(subject, instances, path).tell();
            } else if (subject.report().figure(path) != Figure.UNKNOWN) {
                instances.passed();
            }
        }
    }

    private static FindingDraft draft(Subject subject, Instances instances, CellPath path) {
        long figure = subject.report().figure(path);
        String number = Figure.isNumber(figure) ? Figure.toString(figure, path.unit()) : "";
        String printed = subject.printed(path).printed();
        return instances
                .found()
                .cell(path)
                .with("text", printed.isEmpty() ? number : Blanks.strip(printed))
                .with("figure", number)
                .with("unit", path.unit().name(Language.ZH), path.unit().name(Language.EN));
    }

    private static void perTable(Subject subject, Instances instances, Predicate<CellPath> isWrong) {
        for (TableKind table : TableKind.values()) {
            List<CellPath> cells = subject.report().edition().cells(table).stream()
                    .filter(isWrong)
                    .toList();
            if (cells.isEmpty()) {
                instances.passed();
            } else {
                instances
                        .found()
                        .cells(cells)
                        .with(
                                "table",
                                "表" + table.section().numeral(),
                                "table " + table.section().numeral())
                        .with("count", Integer.toString(cells.size()))
                        .with("text", subject.printed(cells.get(0)).printed())
                        .tell();
            }
        }
    }

    /** What REQ-04 reports. */
    private static boolean isToldByTotals(Subject subject, CellPath path) {
        return path.table() == TableKind.REQUESTS && subject.isBlankTotal(path);
    }

    private static void checkSplit(Subject subject, Instances instances, Identity identity) {
        CellPath total = identity.left().get(0);
        List<CellPath> parts = identity.right();
        // Where the sum itself cannot be judged, its own rule says so.
        if (subject.obstacle(Relation.of(identity).cells()).isPresent()) {
            return;
        }
        long sum = subject.sum(parts);
        for (int i = 0; sum != subject.number(total) && i + 1 < parts.size(); i++) {
            long left = subject.number(parts.get(i));
            long right = subject.number(parts.get(i + 1));
            String joined = Long.toString(left) + right;
            boolean canJoin =
                    left > 0 && right >= 0 && subject.areNumbers(parts.subList(i, i + 2)) && joined.length() <= 15;
            if (canJoin && sum - left - right + Long.parseLong(joined) == subject.number(total)) {
                Heading row = total.row();
                instances
                        .found()
                        .cells(List.of(parts.get(i), parts.get(i + 1)))
                        .with("row", row.name(Language.ZH), row.name(Language.EN))
                        .with("joined", joined)
                        .with("total", Long.toString(subject.number(total)))
                        .tell();
                return;
            }
        }
        instances.passed();
    }
}
