package io.github.disclosurereport.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.table.Cell;
import java.io.IOException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Which cells are marked, and how. */
class MarksTest {

    @Test
    void a_proposal_stands_at_its_cell_and_what_is_due_at_the_totals() throws IOException {
        Checked.Judged judged = Sample.judged("page.html");
        assertThat(Marks.of(judged.reading(), judged.result()))
                .containsExactly(
                        entry(path("requests.granted.naturalPerson"), new Mark.Proposed(Cell.of(13, Unit.ITEM))),
                        entry(path("requests.granted.total"), new Mark.Unequal(BigDecimal.valueOf(32))),
                        entry(path("requests.outcomeTotal.naturalPerson"), new Mark.Unequal(BigDecimal.valueOf(38))));
    }

    @Test
    void a_mark_is_shown_with_what_is_printed() {
        assertThat(new Mark.Proposed(Cell.of(13, Unit.ITEM)).on("31")).isEqualTo("31→13");
        assertThat(new Mark.Unequal(new BigDecimal("38")).on("20")).isEqualTo("20≠38");
        assertThat(new Mark.Wrong().on("1O")).isEqualTo("[1O]");
    }

    @Test
    void a_report_without_errors_has_no_mark() throws IOException {
        Checked.Judged judged = Sample.judged("page.html", "lanchuan-jtysj-2025.html");
        assertThat(Marks.of(judged.reading(), judged.result())).isEmpty();
    }

    private static CellPath path(String path) {
        return CellPath.parse(path);
    }
}
