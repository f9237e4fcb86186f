package io.github.disclosurereport.finding;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.table.Cell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RepairTest {

    private static final Finding FINDING = Finding.of("REQ-10", Severity.INFO).build();

    @Test
    void a_report_is_mended_with_a_repair() {
        CellPath granted = CellPath.parse("requests.granted.naturalPerson");
        AnnualReport report = AnnualReport.builder(REVISED_2021)
                .set(granted, 31)
                .zeroElsewhere()
                .build();
        AnnualReport mended = report.with(new Repair(Map.of(granted, Cell.of(13, granted.unit())), List.of(), FINDING));
        assertThat(mended.requests().granted().naturalPerson()).hasValue(13);
    }

    @Test
    void its_cells_stand_in_print_order() {
        Map<CellPath, Cell> cells = new LinkedHashMap<>();
        // Far apart, so that the order of a hash table is another one.
        REVISED_2021.cells().stream()
                .filter(path -> CellPath.all().indexOf(path) % 17 == 0)
                .forEach(path -> cells.put(path, Cell.of(1, path.unit())));
        assertThat(new Repair(cells, List.of(), FINDING).cells().keySet()).containsExactlyElementsOf(cells.keySet());
    }
}
