package io.github.disclosurereport.formats;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.ProactiveColumn;
import io.github.disclosurereport.form.ProactiveRow;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.formats.html.HtmlWriter;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.Doubt;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.Place.TablePlace;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.source.Source;
import io.github.disclosurereport.source.SourceCell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                .containsExactly(
                        new Oddity.ExtraRow(TableKind.PROACTIVE, "行政检查", Optional.of(new TablePlace(0, 1, 11, 1))));
    }

    @Test
    void figures_that_lost_their_label_stand_where_the_first_of_them_is() throws IOException {
        assertThat(read(page().replace("行政强制", "")).source().oddities())
                .containsExactly(new Oddity.UnlabelledFigures(
                        TableKind.PROACTIVE, "7", Optional.of(new TablePlace(0, 1, 11, 2))));
    }

    @Test
    void figures_that_cannot_be_told_apart_stand_where_the_first_of_them_is() throws IOException {
        SourceCell cell = read(page().replaceFirst("(<th[^>]*>（一）予以公开</th>)", "$1<td></td>"))
                .source()
                .at(CellPath.of(RequestRow.GRANTED, ApplicantKind.TOTAL));
        assertThat(cell)
                .isEqualTo(SourceCell.ambiguous(
                        "3 0 0 0 0 0 3", Doubt.FIELD_COUNT, Optional.of(new TablePlace(0, 2, 6, 5))));
    }

    @Test
    void a_total_of_a_group_is_not_the_total_of_all() throws IOException {
        assertThat(SampleReport.cells(read(withTotalOfDenied()).report())).isEqualTo(SampleReport.cells(REPORT));
    }

    @Test
    void a_total_of_a_group_is_told_with_its_sums() throws IOException {
        Source source = read(withTotalOfDenied()).source();
        assertThat(source.oddities(Oddity.GroupSum.class)).hasSize(ApplicantKind.values().length);
        assertThat(source.oddities(Oddity.ExtraRow.class))
                .containsExactly(
                        new Oddity.ExtraRow(TableKind.REQUESTS, "（三）不予公开合计", Optional.of(new TablePlace(0, 2, 16, 2))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"法人小计", "法人或其他组织合计"})
    void a_column_beside_the_kinds_of_organizations_is_the_sum_of_the_group_that_it_names(String label)
            throws IOException {
        Source source = read(withColumnBesideTotal(label)).source();
        assertThat(source.oddities(Oddity.GroupSum.class))
                .hasSize(REVISED_2021.rows(TableKind.REQUESTS).size())
                .allMatch(sum -> sum.group().label().equals("法人或其他组织"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"小计", "企业小计", "申请人情况小计"})
    void a_column_beside_the_total_that_names_no_group_is_the_sum_of_none(String label) throws IOException {
        assertThat(read(withColumnBesideTotal(label)).source().oddities(Oddity.GroupSum.class))
                .isEmpty();
    }

    private static String withColumnBesideTotal(String label) throws IOException {
        String page = page();
        int table = page.indexOf("申请人情况</th>");
        int end = page.indexOf("</table>", table);
        String wider = page.substring(table, end)
                .replaceAll("<th[^>]*>总计</th>", "<th rowspan=2>" + label + "</th>$0")
                .replaceAll("<td[^>]*>\\d+</td>\\s*</tr>", "<td>0</td>$0");
        return page.substring(0, table).replaceFirst("colspan=\"7\">$", "colspan=8>") + wider + page.substring(end);
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
