package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.ERROR;
import static io.github.disclosurereport.finding.Severity.INFO;
import static io.github.disclosurereport.finding.Severity.WARNING;

import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.ProactiveColumn;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.source.Facet;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.table.Cell;
import io.github.disclosurereport.table.PrintedState;
import io.github.disclosurereport.table.Remark;
import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.RuleBuilder;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** What stands in single cells. */
final class CellRules {

    private static final long LARGE = 1_000_000_000L;

    private static final Set<Remark> UNUSUAL = EnumSet.of(
            Remark.FULL_WIDTH,
            Remark.SEPARATED,
            Remark.SPACED,
            Remark.LEADING_ZEROS,
            Remark.CHINESE_NUMERAL,
            Remark.SIGN_WORD,
            Remark.FOOTNOTE,
            Remark.NOTE);

    /** Nothing where a 0 belongs; not listed again what REQ-04 and CELL-02 report. */
    static final Rule BLANK = cells("CELL-01", WARNING, "单元格留空，应填 0", "Cells are blank where 0 should be written")
            .forEach(CellRules::tablesThere)
            .judge((subject, table) -> subject.isComplete()
                    ? Outcome.held()
                    : inTable(
                            subject,
                            table,
                            path -> subject.cell(path).equals(Cell.BLANK)
                                    && subject.printed(path).state() != PrintedState.PLACEHOLDER
                                    && !isToldByTotals(subject, path)))
            .fills("table", "count", "text")
            .says(
                    "{table}有 {count} 格留空，没有的应填 0",
                    "blank cells in {table}: {count}; 0 should be written where there was nothing")
            .build();

    /** A mark where a 0 belongs. */
    static final Rule PLACEHOLDER = printed("CELL-02", WARNING, "以符号代替 0", "A placeholder stands for 0")
            .forEach(CellRules::tablesThere)
            .judge((subject, table) ->
                    inTable(subject, table, path -> subject.printed(path).state() == PrintedState.PLACEHOLDER))
            .fills("table", "count", "text")
            .says(
                    "{table}有 {count} 格以“{text}”等符号代替 0",
                    "cells in {table} with a mark such as \"{text}\" for 0: {count}")
            .build();

    /** Text that is no number. */
    static final Rule NOT_A_NUMBER = printed("CELL-03", ERROR, "单元格内容不是数字", "The text of a cell is not a number")
            .forEach(Subject::printedCells)
            .judge(unless((subject, path) -> has(subject, path, Remark.NOT_A_NUMBER)))
            .fills("text")
            .says("{cell}填“{text}”，不是数字", "{cell} says \"{text}\", which is not a number")
            .build();

    /** Less than nothing. */
    static final Rule NEGATIVE = cells("CELL-04", ERROR, "数量为负", "A count or amount is negative")
            .forEach(Subject::numbers)
            .judge(unless((subject, path) ->
                    subject.number(path) < 0 && !path.column().declaration().isSigned()))
            .fills("figure")
            .says("{cell}为负数 {figure}", "{cell} is negative: {figure}")
            .build();

    /** A part of a request. */
    static final Rule NOT_AN_INTEGER = printed("CELL-05", ERROR, "件数不是整数", "A count is not a whole number")
            .forEach(Subject::printedCells)
            .judge((subject, path) -> {
                if (has(subject, path, Remark.NOT_AN_INTEGER)) {
                    return violated(subject, path);
                }
                return has(subject, path, Remark.DECIMAL_ZEROS)
                        ? violated(subject, path).as(WARNING)
                        : Outcome.held();
            })
            .fills("text")
            .says("{cell}填“{text}”，件数应为整数", "{cell} says \"{text}\", a count should be a whole number")
            .build();

    /** Read, but written in an unusual way. */
    static final Rule UNUSUAL_NUMBER = printed("CELL-06", INFO, "数字写法不规范", "Numbers are written in an unusual way")
            .forEach(CellRules::tablesThere)
            .judge((subject, table) -> inTable(subject, table, path -> isUnusual(subject, path)))
            .fills("table", "count", "text")
            .says(
                    "{table}有 {count} 格数字写法不规范，如“{text}”",
                    "{count} numbers of {table} are written in an unusual way, such as \"{text}\"")
            .build();

    /** A unit that belongs into the head; in 采购总金额 the form leaves it to the cell. */
    static final Rule UNIT_IN_CELL = printed("CELL-07", WARNING, "单元格内带单位", "A unit stands inside a cell")
            .forEach(Subject::printedCells)
            .judge(unless((subject, path) -> has(subject, path, Remark.WRONG_UNIT)
                    || (has(subject, path, Remark.UNIT) && path.column() != ProactiveColumn.PROCUREMENT_AMOUNT)))
            .fills("text", "unit")
            .says("{cell}填“{text}”，本栏单位为{unit}", "{cell} says \"{text}\", its column is in {unit}")
            .build();

    /** A row that has not as many fields as the table has columns. */
    static final Rule FIELD_COUNT = printed(
                    "CELL-09", ERROR, "一行的格数与表格列数不符", "A row has more or fewer fields than the table has columns")
            .basis(Basis.forms("表格样式"))
            .forEach(Met.any(Oddity.FieldCount.class))
            .judge(Met.violating(
                    Oddity.FieldCount.class,
                    (violated, row) -> violated.variant(row.row().isEmpty() ? "unnamed" : "")
                            .with("row", Blanks.without(row.row()))
                            .with("table", FormNames.of(row.table()))
                            .with("fields", row.fields())
                            .with("columns", row.columns())))
            .fills("row", "table", "fields", "columns")
            .says(
                    "“{row}”一行有 {fields} 格数字，表格有 {columns} 列",
                    "the row \"{row}\" has {fields} fields for figures, the table {columns} columns")
            .says(
                    "unnamed",
                    "{table}的一行有 {fields} 格数字，表格有 {columns} 列",
                    "a row of {table} has {fields} fields for figures, the table {columns} columns")
            .build();

    /** More than anybody has. */
    static final Rule IMPLAUSIBLE = cells("CELL-10", ERROR, "数字大得不合理或小数位过多", "A figure is implausibly large or fine")
            .forEach(CellRules::numbersAndTexts)
            .judge((subject, path) -> {
                if (has(subject, path, Remark.TOO_LARGE) || has(subject, path, Remark.TOO_FINE)) {
                    return violated(subject, path).variant("unread");
                }
                return path.unit() == Unit.ITEM && subject.numberOrZero(path) > LARGE
                        ? violated(subject, path).as(WARNING)
                        : Outcome.held();
            })
            .fills("text")
            .says(
                    "unread",
                    "{cell}为“{text}”，数字过大或小数位过多，未读取",
                    "{cell} is \"{text}\", too large or too fine a figure, and was not read")
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
            SplitNumberRule.RULE,
            FIELD_COUNT,
            IMPLAUSIBLE);

    private CellRules() {}

    private static RuleBuilder cells(String id, Severity severity, String title, String englishTitle) {
        return Rule.builder(id).severity(severity).basis(Basis.PRACTICE).title(title, englishTitle);
    }

    private static RuleBuilder printed(String id, Severity severity, String title, String englishTitle) {
        return cells(id, severity, title, englishTitle).needs(Facet.CELLS);
    }

    private static List<TableKind> tablesThere(Subject subject) {
        return subject.tables().stream().filter(table -> !subject.lacks(table)).toList();
    }

    /** What is a number in the report, or was printed and cannot be one. */
    private static List<CellPath> numbersAndTexts(Subject subject) {
        return subject.isComplete()
                ? subject.cells()
                : subject.cells().stream()
                        .filter(path -> subject.cell(path).isNumber()
                                || subject.printed(path).state() == PrintedState.TEXT)
                        .toList();
    }

    private static boolean has(Subject subject, CellPath path, Remark remark) {
        return subject.printed(path).text().remarks().contains(remark);
    }

    private static BiFunction<Subject, CellPath, Outcome> unless(BiPredicate<Subject, CellPath> isWrong) {
        return (subject, path) -> isWrong.test(subject, path) ? violated(subject, path) : Outcome.held();
    }

    private static Outcome.Violated violated(Subject subject, CellPath path) {
        Cell cell = subject.cell(path);
        String number = cell.isNumber() ? cell.toString() : "";
        String printed = Blanks.strip(subject.printed(path).printed());
        return Outcome.violated(path)
                .with("text", printed.isEmpty() ? number : printed)
                .with("figure", number)
                .with("unit", Bilingual.of(path.unit()::name));
    }

    private static Outcome inTable(Subject subject, TableKind table, Predicate<CellPath> isWrong) {
        List<CellPath> cells =
                subject.edition().cells(table).stream().filter(isWrong).toList();
        return cells.isEmpty()
                ? Outcome.held()
                : Outcome.violated(cells)
                        .with("table", FormNames.of(table))
                        .with("count", cells.size())
                        .with("text", subject.printed(cells.get(0)).printed());
    }

    /** A word for the sign is how the form itself asks for changes. */
    private static boolean isUnusual(Subject subject, CellPath path) {
        List<Remark> remarks = subject.printed(path).text().remarks();
        return !remarks.isEmpty()
                && remarks.stream().anyMatch(UNUSUAL::contains)
                && !(path.column().declaration().isSigned() && remarks.equals(List.of(Remark.SIGN_WORD)));
    }

    /** What REQ-04 reports. */
    private static boolean isToldByTotals(Subject subject, CellPath path) {
        return path.table() == TableKind.REQUESTS && subject.isBlankTotal(path);
    }
}
