package io.github.disclosurereport.formats.json;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.formats.SampleReport;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.Narrative;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

    @Test
    void an_empty_report_has_an_edition_and_an_empty_text() throws IOException {
        assertThat(written(AnnualReport.builder(REVISED_2021).build()))
                .isEqualTo("{\"edition\":\"REVISED_2021\",\"text\":{}}\n");
    }

    @Test
    void a_blank_cell_is_null_and_an_unknown_one_has_no_key() throws IOException {
        assertThat(written(SampleReport.of(REVISED_2021)))
                .contains("\"partiallyGranted\":{\"naturalPerson\":null,\"researchInstitution\":0,");
    }

    @Test
    void a_row_without_a_known_cell_is_not_written() throws IOException {
        var builder = AnnualReport.builder(REVISED_2021).set(CaseForum.RECONSIDERATION, CaseResult.UPHELD, 1);
        REVISED_2021.cells().stream()
                .filter(path -> path.row() == CaseForum.DIRECT_LITIGATION)
                .forEach(builder::setUnknown);
        assertThat(written(builder.build())).doesNotContain("directLitigation").contains("litigationAfter");
    }

    @Test
    void a_section_that_is_there_and_empty_has_an_empty_list() throws IOException {
        AnnualReport report = AnnualReport.builder(REVISED_2021)
                .text(SectionKind.PROBLEMS, Narrative.EMPTY)
                .build();
        assertThat(written(report)).isEqualTo("{\"edition\":\"REVISED_2021\",\"text\":{\"problems\":[]}}\n");
    }

    @Test
    void an_amount_is_written_in_ten_thousand_yuan_without_trailing_zeros() throws IOException {
        assertThat(written(SampleReport.of(REVISED_2021))).contains("\"amountCollected\":1234.5}");
    }

    @Test
    void the_largest_count_is_written_in_full() throws IOException {
        AnnualReport report = AnnualReport.builder(REVISED_2021)
                .set(CellPath.of(CaseForum.RECONSIDERATION, CaseResult.UPHELD), 1_000_000_000_000_000L)
                .build();
        assertThat(written(report)).contains("\"upheld\":1000000000000000,");
    }

    @Test
    void the_stream_is_left_open() throws IOException {
        boolean[] isClosed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                isClosed[0] = true;
            }
        };
        new JsonWriter().write(SampleReport.of(REVISED_2021), out);
        assertThat(isClosed[0]).isFalse();
    }

    private static String written(AnnualReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonWriter().write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
