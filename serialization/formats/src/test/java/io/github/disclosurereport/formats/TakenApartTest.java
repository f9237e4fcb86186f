package io.github.disclosurereport.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.Edition;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Table 三 in several tables: its labels in one of their own, or each row in one. */
class TakenApartTest {

    @ParameterizedTest
    @EnumSource
    void labels_may_stand_in_a_table_of_their_own_beside_that_of_their_figures(Edition edition) throws IOException {
        Document page = OfficialPage.page(edition);
        String labels = rows(page).stream()
                .map(row -> "<tr><td>" + label(row) + "</td></tr>")
                .collect(Collectors.joining("", "<table><tr><td>项目</td></tr>", "</table>"));
        String figures = rows(page).stream()
                .map(row -> "<tr>" + row.select("td").outerHtml() + "</tr>")
                .collect(Collectors.joining("", "<table><tr>" + names(edition) + "</tr>", "</table>"));
        replace(page, "<div>" + labels + "</div><div>" + figures + "</div>");
        assertThat(OfficialPage.read(page)).isEqualTo(SampleReport.cells(OfficialPage.report(edition)));
    }

    @ParameterizedTest
    @EnumSource
    void each_row_may_be_a_table_of_its_own_below_its_label(Edition edition) throws IOException {
        Document page = OfficialPage.page(edition);
        List<ApplicantKind> applicants = List.of(ApplicantKind.values());
        String cards = rows(page).stream()
                .map(row -> IntStream.range(0, applicants.size())
                        .mapToObj(i -> "<tr><td>" + applicants.get(i).label(edition) + "</td>"
                                + row.select("td").get(i).outerHtml() + "</tr>")
                        .collect(Collectors.joining("", "<p>" + groupOf(row) + label(row) + "</p><table>", "</table>")))
                .collect(Collectors.joining());
        replace(page, cards);
        assertThat(OfficialPage.read(page)).isEqualTo(SampleReport.cells(OfficialPage.report(edition)));
    }

    @Test
    void where_labels_stand_below_their_tables_nothing_is_read() throws IOException {
        Document page = OfficialPage.page(Edition.REVISED_2021);
        String cards = rows(page).stream()
                .map(row -> "<table><tr>" + names(Edition.REVISED_2021) + "</tr><tr>"
                        + row.select("td").outerHtml() + "</tr></table><p>" + label(row) + "</p>")
                .collect(Collectors.joining());
        replace(page, cards);
        assertThat(OfficialPage.readReport(page).requests().newlyReceived().total())
                .isEmpty();
        assertThat(OfficialPage.readReport(page).requests().carriedOver().total())
                .isEmpty();
    }

    private static List<Element> rows(Document page) {
        return page.select("section.requests tr").stream()
                .filter(row -> row.select("td").size() == ApplicantKind.values().length)
                .toList();
    }

    private static String label(Element row) {
        return row.select("th").last().text();
    }

    /** 总计 and 其他 alone may be those of anything. */
    private static String groupOf(Element row) {
        return label(row).endsWith("总计") || label(row).endsWith("其他") ? "三、本年度办理结果/" : "";
    }

    private static String names(Edition edition) {
        return Arrays.stream(ApplicantKind.values())
                .map(applicant -> "<td>" + applicant.label(edition) + "</td>")
                .collect(Collectors.joining());
    }

    private static void replace(Document page, String tables) {
        Element table = page.expectFirst("section.requests table");
        table.after(tables);
        table.remove();
    }
}
