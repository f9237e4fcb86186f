package io.github.disclosurereport.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An edition of the official form. What it prints, the rows and columns declare. */
public enum Edition {
    /** The trial form, for the report years 2019 and 2020; 国办公开办函〔2019〕60号. */
    TRIAL_2019(2019, "国办公开办函〔2019〕60号"),
    /** The revised form, for report years since 2021; 国办公开办函〔2021〕30号. */
    REVISED_2021(2021, "国办公开办函〔2021〕30号");

    private final int firstYear;
    private final String basis;

    Edition(int firstYear, String basis) {
        this.firstYear = firstYear;
        this.basis = basis;
    }

    /** The edition of the oldest reports. */
    public static Edition first() {
        return values()[0];
    }

    /** The edition in force for the newest reports. */
    public static Edition latest() {
        Edition[] all = values();
        return all[all.length - 1];
    }

    /** The edition that a report year demands; empty before there was one. */
    public static Optional<Edition> of(int reportYear) {
        return Arrays.stream(values())
                .filter(edition -> edition.firstYear <= reportYear)
                .reduce((earlier, later) -> later);
    }

    /** The first report year it is for. */
    public int firstYear() {
        return firstYear;
    }

    /** The notice that prescribes it: 国办公开办函〔2021〕30号. */
    public String basis() {
        return basis;
    }

    /** The rows of all its tables, in print order. */
    public List<Heading> rows() {
        return Form.of(this).rows();
    }

    /** The rows of one of its tables, in print order. */
    public List<Heading> rows(TableKind table) {
        return Form.of(this).rows(table);
    }

    /** All its cells, in print order: the only list of them. */
    public List<CellPath> cells() {
        return Form.of(this).cells();
    }

    /** The cells of one of its tables, in print order. */
    public List<CellPath> cells(TableKind table) {
        return Form.of(this).cells(table);
    }

    /** The cells of one of its rows, in print order; in table 四 those of a forum. None if it lacks the row. */
    public List<CellPath> cells(Heading row) {
        return Form.of(this).cells(row);
    }

    /** Whether it has a cell. */
    public boolean has(CellPath path) {
        return path.row().isIn(this) && path.column().isIn(this);
    }

    /** All equations it states: the note of table 三 first, then the totals in print order. */
    public List<Identity> identities() {
        return Form.of(this).identities();
    }

    /** The equations that a row or a column closes: those of a total, or of 结转下年度 for the note of table 三. */
    public List<Identity> identities(Heading closing) {
        return identities().stream()
                .filter(identity -> identity.closing() == closing)
                .toList();
    }

    /** The equations in which a cell is the total of its parts: down, across or both; none for another cell. */
    public List<Identity> identities(CellPath total) {
        return Form.of(this).identities(total);
    }
}
