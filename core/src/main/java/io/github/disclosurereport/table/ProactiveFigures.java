package io.github.disclosurereport.table;

import io.github.disclosurereport.form.ProactiveColumn;
import io.github.disclosurereport.form.ProactiveRow;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/** One row of table 二: its counts (件) and amounts (万元); empty where a cell is blank, unknown or not in its block. */
public final class ProactiveFigures implements ProactiveColumns<OptionalLong, Optional<BigDecimal>> {

    private final Table<ProactiveRow, ProactiveColumn> table;
    private final ProactiveRow row;

    /** A row of a table. */
    public ProactiveFigures(Table<ProactiveRow, ProactiveColumn> table, ProactiveRow row) {
        this.table = table;
        this.row = row;
    }

    @Override
    public OptionalLong at(ProactiveColumn column) {
        return table.get(row, column);
    }

    @Override
    public Optional<BigDecimal> amountAt(ProactiveColumn column) {
        return table.amount(row, column);
    }
}
