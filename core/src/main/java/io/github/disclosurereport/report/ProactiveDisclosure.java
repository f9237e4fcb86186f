package io.github.disclosurereport.report;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.ProactiveColumn;
import io.github.disclosurereport.form.ProactiveRow;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.table.Cell;
import io.github.disclosurereport.table.ProactiveColumns;
import io.github.disclosurereport.table.ProactiveRows;
import io.github.disclosurereport.table.Table;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.immutables.value.Value;

/** Section 二 with table 二: proactive disclosure, in items (件) and 万元. */
@Value.Immutable
public abstract non-sealed class ProactiveDisclosure
        implements Section,
                ProactiveRows<ProactiveColumns<OptionalLong, Optional<BigDecimal>>>,
                ProactiveColumns<ProactiveRows<OptionalLong>, ProactiveRows<Optional<BigDecimal>>> {

    private record Row(Table<ProactiveRow, ProactiveColumn> table, ProactiveRow row)
            implements ProactiveColumns<OptionalLong, Optional<BigDecimal>> {

        @Override
        public OptionalLong at(ProactiveColumn column) {
            return table.get(row, column);
        }

        @Override
        public Optional<BigDecimal> amountAt(ProactiveColumn column) {
            return table.amount(row, column);
        }

        @Override
        public String toString() {
            return table.toString(row);
        }
    }

    private record Column<T>(
            Table<ProactiveRow, ProactiveColumn> table, ProactiveColumn column, Function<ProactiveRow, T> figure)
            implements ProactiveRows<T> {

        @Override
        public T at(ProactiveRow row) {
            return figure.apply(row);
        }

        @Override
        public String toString() {
            return table.toString(column);
        }
    }

    ProactiveDisclosure() {}

    /** The section with its table and the text beside it. */
    public static ProactiveDisclosure of(Table<ProactiveRow, ProactiveColumn> table, Narrative text) {
        return ImmutableProactiveDisclosure.builder()
                .table(table)
                .text(text)
                .isMissing(false)
                .build();
    }

    /** The section that a document of an edition lacks: every cell is unknown. */
    public static ProactiveDisclosure missing(Edition edition) {
        return ImmutableProactiveDisclosure.builder()
                .table(Table.proactive(edition, path -> Cell.UNKNOWN))
                .text(Narrative.EMPTY)
                .isMissing(true)
                .build();
    }

    /** Its cells, also by constant and with their states. */
    public abstract Table<ProactiveRow, ProactiveColumn> table();

    @Override
    public final SectionKind kind() {
        return SectionKind.PROACTIVE;
    }

    /** The counts and amounts of a row, by column; empty where a cell is blank, unknown or not in its block. */
    @Override
    public final ProactiveColumns<OptionalLong, Optional<BigDecimal>> at(ProactiveRow row) {
        return new Row(table(), row);
    }

    @Override
    public final ProactiveRows<OptionalLong> at(ProactiveColumn column) {
        return new Column<>(table(), column, row -> table().get(row, column));
    }

    @Override
    public final ProactiveRows<Optional<BigDecimal>> amountAt(ProactiveColumn column) {
        return new Column<>(table(), column, row -> table().amount(row, column));
    }
}
