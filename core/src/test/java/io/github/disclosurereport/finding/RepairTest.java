package io.github.disclosurereport.finding;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.table.Cell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepairTest {

    @Test
    void a_report_is_mended_with_a_repair() {
        CellPath granted = CellPath.parse("requests.granted.naturalPerson");
        AnnualReport report = AnnualReport.builder(REVISED_2021)
                .set(granted, 31)
                .zeroElsewhere()
                .build();
        AnnualReport mended = report.with(changing(List.of(granted), 13));
        assertThat(mended.requests().granted().naturalPerson()).hasValue(13);
    }

    @Test
    void its_cells_stand_in_print_order() {
        List<CellPath> backwards = new ArrayList<>(REVISED_2021.cells());
        Collections.reverse(backwards);
        assertThat(changing(backwards, 1).cells().keySet()).containsExactlyElementsOf(REVISED_2021.cells());
    }

    private static Repair changing(List<CellPath> cells, long to) {
        List<Finding.Change> changes = cells.stream()
                .map(path -> new Finding.Change(path, Cell.BLANK, Cell.of(to, path.unit())))
                .toList();
        return new Repair(Finding.of("REQ-10", Severity.INFO).changes(changes).build(), List.of());
    }
}
