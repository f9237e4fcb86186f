package io.github.disclosurereport.report;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.table.ApplicantKinds;
import io.github.disclosurereport.table.Cell;
import io.github.disclosurereport.table.RequestRows;
import io.github.disclosurereport.table.Table;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** Section 三 with table 三: requests received and processed, in requests (件). */
@Value.Immutable
public abstract non-sealed class Requests
        implements Section, RequestRows<ApplicantKinds<OptionalLong>>, ApplicantKinds<RequestRows<OptionalLong>> {

    private record Row(Table<RequestRow, ApplicantKind> table, RequestRow row) implements ApplicantKinds<OptionalLong> {

        @Override
        public OptionalLong at(ApplicantKind kind) {
            return table.get(row, kind);
        }

        @Override
        public String toString() {
            return table.toString(row);
        }
    }

    private record Column(Table<RequestRow, ApplicantKind> table, ApplicantKind kind)
            implements RequestRows<OptionalLong> {

        @Override
        public OptionalLong at(RequestRow row) {
            return table.get(row, kind);
        }

        @Override
        public String toString() {
            return table.toString(kind);
        }
    }

    Requests() {}

    /** The section with its table and the text beside it. */
    public static Requests of(Table<RequestRow, ApplicantKind> table, Narrative text) {
        return ImmutableRequests.builder()
                .table(table)
                .text(text)
                .isMissing(false)
                .build();
    }

    /** The section that a document of an edition lacks: every cell is unknown. */
    public static Requests missing(Edition edition) {
        return ImmutableRequests.builder()
                .table(Table.requests(edition, path -> Cell.UNKNOWN))
                .text(Narrative.EMPTY)
                .isMissing(true)
                .build();
    }

    /** Its cells, also by constant and with their states. */
    public abstract Table<RequestRow, ApplicantKind> table();

    @Override
    public final SectionKind kind() {
        return SectionKind.REQUESTS;
    }

    /** The counts of a row, by applicant; empty where a cell is blank or unknown. */
    @Override
    public final ApplicantKinds<OptionalLong> at(RequestRow row) {
        return new Row(table(), row);
    }

    /** The counts of a kind of applicant, by row. */
    @Override
    public final RequestRows<OptionalLong> at(ApplicantKind kind) {
        return new Column(table(), kind);
    }
}
