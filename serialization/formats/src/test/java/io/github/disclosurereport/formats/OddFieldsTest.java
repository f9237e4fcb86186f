package io.github.disclosurereport.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.ProactiveColumn;
import io.github.disclosurereport.form.ProactiveRow;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.report.AnnualReport;
import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The official page with fields of figures as clerks and programs change them, one oddity each. */
class OddFieldsTest {

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "None"})
    void what_data_tools_write_for_nothing_is_nothing(String nothing) throws IOException {
        Document words = OfficialPage.page(Edition.REVISED_2021);
        words.select("td.figure:matchesOwn(^0$)").forEach(field -> field.text(nothing));
        Document blanks = OfficialPage.page(Edition.REVISED_2021);
        blanks.select("td.figure:matchesOwn(^0$)").forEach(field -> field.text(""));
        assertThat(OfficialPage.read(words)).isEqualTo(OfficialPage.read(blanks));
    }

    @ParameterizedTest
    @EnumSource
    void one_zero_may_stand_for_several_columns(Edition edition) throws IOException {
        Document page = OfficialPage.page(edition);
        for (Element row : page.select("section.requests tr")) {
            List<Element> figures = row.select("td.figure");
            if (!figures.isEmpty()
                    && figures.stream().allMatch(figure -> figure.text().equals("0"))) {
                figures.get(0).attr("colspan", Integer.toString(figures.size()));
                figures.subList(1, figures.size()).forEach(Element::remove);
            }
        }
        assertThat(page.select("td[colspan=7]")).isNotEmpty();
        assertThat(OfficialPage.read(page)).isEqualTo(SampleReport.cells(OfficialPage.report(edition)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"（上年5）", "（93.8%）", " ↑28%", " (↓ 3.5%)", "/87%", "（同比增长12%）"})
    void a_figure_may_have_its_share_or_that_of_the_year_before_behind_it(String behind) throws IOException {
        Document page = OfficialPage.page(Edition.REVISED_2021);
        page.select("td.figure:matchesOwn(^[1-9])").forEach(figure -> figure.text(figure.text() + behind));
        assertThat(OfficialPage.read(page)).isEqualTo(SampleReport.cells(OfficialPage.report(Edition.REVISED_2021)));
    }

    @ParameterizedTest
    @EnumSource
    void a_figure_may_be_chosen_from_a_list(Edition edition) throws IOException {
        Document page = OfficialPage.page(edition);
        page.select("td.figure:matchesOwn(^[1-9])")
                .forEach(figure -> figure.html("<select disabled><option>请选择</option><option selected>" + figure.text()
                        + "</option><option>99</option></select>"));
        assertThat(OfficialPage.read(page)).isEqualTo(SampleReport.cells(OfficialPage.report(edition)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s %s", "%s：%s"})
    void a_field_may_repeat_the_name_of_its_column(String both) throws IOException {
        Document page = OfficialPage.page(Edition.REVISED_2021);
        for (Element row : page.select("section.requests tr:has(td.figure)")) {
            for (Element figure : row.select("td.figure")) {
                String name =
                        ApplicantKind.values()[row.select("td.figure").indexOf(figure)].label(Edition.REVISED_2021);
                figure.text(both.formatted(name, figure.text()));
            }
        }
        assertThat(OfficialPage.read(page)).isEqualTo(SampleReport.cells(OfficialPage.report(Edition.REVISED_2021)));
    }

    @ParameterizedTest
    @EnumSource
    void a_field_may_repeat_the_name_that_stands_right_above_it(Edition edition) throws IOException {
        Document page = OfficialPage.page(edition);
        List<String> names = List.of();
        for (Element row : page.select("section.proactive tr")) {
            List<Element> figures = row.select("td.figure");
            for (int i = 0; i < figures.size(); i++) {
                figures.get(i).text(names.get(i) + "：" + figures.get(i).text());
            }
            names = figures.isEmpty()
                    ? row.select("th").eachText().stream().skip(1).toList()
                    : names;
        }
        assertThat(page.text()).contains("处理决定数量：0");
        assertThat(OfficialPage.read(page)).isEqualTo(SampleReport.cells(OfficialPage.report(edition)));
    }

    @Test
    void no_figure_is_read_below_the_name_of_another_column() throws IOException {
        Document page = OfficialPage.page(Edition.REVISED_2021);
        for (Element row : page.select("section.proactive tr:has(td.figure:nth-of-type(3))")) {
            List<Element> figures = row.select("td.figure");
            figures.get(0).text("本年废止件数：1");
            figures.get(1).text("本年制发件数：2");
            figures.get(2).text("现行有效件数：3");
        }
        AnnualReport read = OfficialPage.readReport(page);
        assertThat(page.text()).contains("本年废止件数：1");
        assertThat(read.proactive().rules().issued().orElse(2)).isEqualTo(2);
        assertThat(read.proactive().rules().repealed().orElse(1)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"O", "l", "x", "TBD"})
    void letters_in_place_of_figures_belong_to_no_label_above(String letters) throws IOException {
        Document page = OfficialPage.page(Edition.REVISED_2021);
        Element row = page.expectFirst("section.proactive tr:has(td.figure)");
        row.select("td.figure").forEach(figure -> figure.text(letters));
        CellPath issued = CellPath.of(ProactiveRow.RULES, ProactiveColumn.ISSUED);
        assertThat(OfficialPage.readResult(page).source().at(issued).printed()).isEqualTo(letters);
    }

    @ParameterizedTest
    @EnumSource
    void one_is_a_number_where_counts_are_written_in_chinese(Edition edition) throws IOException {
        Document page = OfficialPage.page(edition);
        for (Element table : page.select("section.requests table")) {
            List<Element> figures = table.select("td.figure");
            figures.subList(0, 7).forEach(figure -> figure.text("二"));
            figures.subList(7, 14).forEach(figure -> figure.text("一"));
            figures.subList(14, figures.size()).forEach(figure -> figure.text("零"));
        }
        AnnualReport read = OfficialPage.readReport(page);
        assertThat(read.cell(CellPath.of(RequestRow.NEWLY_RECEIVED, ApplicantKind.TOTAL)))
                .hasToString("2");
        assertThat(read.cell(CellPath.of(RequestRow.CARRIED_OVER, ApplicantKind.TOTAL)))
                .hasToString("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<sup>[1]</sup>", "（含网络渠道1件）", "（注1）", " <i title=\"由系统生成\">?</i>"})
    void a_figure_may_have_a_note_behind_it(String note) throws IOException {
        Document page = OfficialPage.page(Edition.REVISED_2021);
        page.expectFirst("section.requests td.figure").append(note);
        assertThat(OfficialPage.read(page)).isEqualTo(SampleReport.cells(OfficialPage.report(Edition.REVISED_2021)));
    }
}
