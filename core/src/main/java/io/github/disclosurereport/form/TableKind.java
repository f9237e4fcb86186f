package io.github.disclosurereport.form;

import java.util.List;
import java.util.Optional;

/** The three tables of the report. */
public enum TableKind {
    /** Table 二, proactive disclosure: blocks of rows below each other, each with columns of its own. */
    PROACTIVE(SectionKind.PROACTIVE, "信息内容", ProactiveRow.values(), ProactiveColumn.values()),
    /** Table 三, requests: a rectangle. */
    REQUESTS(SectionKind.REQUESTS, "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", RequestRow.values(), ApplicantKind.values()),
    /** Table 四, cases: a rectangle, printed as one row. */
    CASES(SectionKind.CASES, "", CaseForum.values(), CaseResult.values());

    private final SectionKind section;
    private final String corner;
    private final List<Heading> rows;
    private final List<Heading> columns;

    TableKind(SectionKind section, String corner, Heading[] rows, Heading[] columns) {
        this.section = section;
        this.corner = corner;
        this.rows = List.of(rows);
        this.columns = List.of(columns);
    }

    /** The first part of its cells' paths, the key in JSON: the section's. */
    public String key() {
        return section.key();
    }

    /** The section that holds it. */
    public SectionKind section() {
        return section;
    }

    /** What stands above the row labels: 信息内容 in 二, the note on the identity in 三, nothing in 四. */
    public String corner() {
        return corner;
    }

    /** Its rows in all editions, in print order. */
    public List<Heading> rows() {
        return rows;
    }

    /** Its columns in all editions, in print order. */
    public List<Heading> columns() {
        return columns;
    }

    /** Whether some edition may have a cell where a row and a column meet. */
    boolean hasCell(Heading row, Heading column) {
        return !(row instanceof ProactiveRow proactiveRow)
                || !(column instanceof ProactiveColumn proactiveColumn)
                || proactiveColumn.isIn(proactiveRow.block());
    }

    /** The cell of this table where a row and a column meet; empty if no edition has one there. */
    public Optional<CellPath> cell(Heading row, Heading column) {
        return isOneOf(rows, row) && isOneOf(columns, column) && hasCell(row, column)
                ? Optional.of(CellPath.at(this, row, column))
                : Optional.empty();
    }

    private static boolean isOneOf(List<Heading> headings, Heading heading) {
        return heading.ordinal() < headings.size()
                && headings.get(heading.ordinal()).equals(heading);
    }
}
