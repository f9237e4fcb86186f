package io.github.disclosurereport.formats;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.ProactiveColumn;
import io.github.disclosurereport.form.ProactiveRow;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.formats.html.HtmlWriter;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.ReadResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Rows that the form does not have, and that must not be taken for those it has. */
class ExtraRowsTest {

    private static final AnnualReport REPORT = AnnualReport.builder(REVISED_2021)
            .title("青岭市民政局2025年政府信息公开工作年度报告")
            .set(ProactiveRow.ADMINISTRATIVE_COMPULSION, ProactiveColumn.DECISIONS, 7)
            .set(RequestRow.DENIED_STATE_SECRET, ApplicantKind.NATURAL_PERSON, 2)
            .set(RequestRow.GRANTED, ApplicantKind.NATURAL_PERSON, 3)
            .zeroElsewhere()
            .withTotals()
            .build();

    @Test
    void a_row_with_half_the_letters_of_one_of_the_form_is_another() throws IOException {
        ReadResult read = read(page().replace("行政强制", "行政检查"));
        assertThat(read.report().proactive().administrativeCompulsion().decisions())
                .isEmpty();
    }

    @Test
    void a_row_with_half_the_letters_of_one_of_the_form_is_told() throws IOException {
        assertThat(read(page().replace("行政强制", "行政检查")).source().oddities())
                .extracting(Oddity::kind, Oddity::text)
                .containsExactly(Tuple.tuple(Oddity.Kind.EXTRA_ROW, "行政检查"));
    }

    @Test
    void a_total_of_a_group_is_not_the_total_of_all() throws IOException {
        assertThat(read(withTotalOfDenied()).report().figures()).isEqualTo(REPORT.figures());
    }

    @Test
    void a_total_of_a_group_is_told() throws IOException {
        assertThat(read(withTotalOfDenied()).source().oddities())
                .extracting(Oddity::kind, Oddity::text)
                .containsExactly(Tuple.tuple(Oddity.Kind.EXTRA_ROW, "（三）不予公开合计"));
    }

    private static String withTotalOfDenied() throws IOException {
        String row = "<tr><th colspan=2>（三）不予公开合计<td>2<td>0<td>0<td>0<td>0<td>0<td>2";
        return page().replace("rowspan=\"22\"", "rowspan=\"23\"").replaceFirst("(?=<tr>\\s*<th[^>]*>（四）无法提供)", row);
    }

    private static ReadResult read(String page) {
        return ReportFormats.standard().read(page.getBytes(StandardCharsets.UTF_8), "report.html");
    }

    private static String page() throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        new HtmlWriter().write(REPORT, page);
        return page.toString(StandardCharsets.UTF_8);
    }
}
