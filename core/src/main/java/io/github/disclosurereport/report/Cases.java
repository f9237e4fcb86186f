package io.github.disclosurereport.report;

import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.table.CaseForums;
import io.github.disclosurereport.table.CaseResults;
import io.github.disclosurereport.table.Cell;
import io.github.disclosurereport.table.Table;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** Section 四 with table 四: administrative reconsideration and litigation, in cases (件). */
@Value.Immutable
public abstract non-sealed class Cases
        implements Section, CaseForums<CaseResults<OptionalLong>>, CaseResults<CaseForums<OptionalLong>> {

    private record Row(Table<CaseForum, CaseResult> table, CaseForum forum) implements CaseResults<OptionalLong> {

        @Override
        public OptionalLong at(CaseResult result) {
            return table.get(forum, result);
        }

        @Override
        public String toString() {
            return table.toString(forum);
        }
    }

    private record Column(Table<CaseForum, CaseResult> table, CaseResult result) implements CaseForums<OptionalLong> {

        @Override
        public OptionalLong at(CaseForum forum) {
            return table.get(forum, result);
        }

        @Override
        public String toString() {
            return table.toString(result);
        }
    }

    Cases() {}

    /** The section with its table and the text beside it. */
    public static Cases of(Table<CaseForum, CaseResult> table, Narrative text) {
        return ImmutableCases.builder().table(table).text(text).isMissing(false).build();
    }

    /** The section that a document of an edition lacks: every cell is unknown. */
    public static Cases missing(Edition edition) {
        return ImmutableCases.builder()
                .table(Table.cases(edition, path -> Cell.UNKNOWN))
                .text(Narrative.EMPTY)
                .isMissing(true)
                .build();
    }

    /** Its cells, also by constant and with their states. */
    public abstract Table<CaseForum, CaseResult> table();

    @Override
    public final SectionKind kind() {
        return SectionKind.CASES;
    }

    /** The counts of a forum, by result; empty where a cell is blank or unknown. */
    @Override
    public final CaseResults<OptionalLong> at(CaseForum forum) {
        return new Row(table(), forum);
    }

    /** The counts of a result, by forum. */
    @Override
    public final CaseForums<OptionalLong> at(CaseResult result) {
        return new Column(table(), result);
    }
}
