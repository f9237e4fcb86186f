package io.github.disclosurereport.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.table.Cell;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The official page with labels as clerks and programs change them, one oddity each. */
class OddLabelsTest {

    @ParameterizedTest
    @EnumSource
    void labels_of_columns_may_have_units_and_translations(Edition edition) throws IOException {
        Document page = OfficialPage.page(edition);
        page.select("section.requests th[scope=col]").forEach(head -> head.text(head.text() + "（件） Requests"));
        assertThat(OfficialPage.read(page)).isEqualTo(SampleReport.cells(OfficialPage.report(edition)));
    }

    @ParameterizedTest
    @EnumSource
    void labels_of_rows_may_have_units_and_translations(Edition edition) throws IOException {
        Document page = OfficialPage.page(edition);
        page.select("section.requests th[scope=row]").forEach(label -> label.text(label.text() + "（件） Requests"));
        assertThat(OfficialPage.read(page)).isEqualTo(SampleReport.cells(OfficialPage.report(edition)));
    }

    @ParameterizedTest
    @EnumSource
    void labels_may_be_so_short_that_only_their_field_tells_what_they_are(Edition edition) throws IOException {
        Document page = OfficialPage.page(edition);
        rename(page, RequestRow.NEWLY_RECEIVED.label(edition), "新收");
        rename(page, "三、本年度办理结果", "办理结果");
        rename(page, "（三）不予公开", "不予公开");
        rename(page, RequestRow.DENIED_STATE_SECRET.label(edition), "国家秘密");
        rename(page, RequestRow.DENIED_THIRD_PARTY_RIGHTS.label(edition), "第三方");
        rename(page, RequestRow.UNABLE_NOT_HELD.label(edition), "（四）无法提供—不掌握");
        rename(page, RequestRow.UNABLE_NEEDS_CREATION.label(edition), "（四）无法提供—需另行制作");
        rename(page, ApplicantKind.RESEARCH_INSTITUTION.label(edition), "科研");
        rename(page, ApplicantKind.PUBLIC_WELFARE_ORGANIZATION.label(edition), "公益");
        rename(page, ApplicantKind.LEGAL_SERVICE_INSTITUTION.label(edition), "法律");
        assertThat(OfficialPage.read(page)).isEqualTo(SampleReport.cells(OfficialPage.report(edition)));
    }

    @ParameterizedTest
    @EnumSource
    void a_label_may_have_a_few_letters_more_inside(Edition edition) throws IOException {
        Document page = OfficialPage.page(edition);
        rename(page, RequestRow.UNABLE_NOT_HELD.label(edition), "1.本行政机关不掌握相关政府信息");
        assertThat(OfficialPage.read(page)).isEqualTo(SampleReport.cells(OfficialPage.report(edition)));
    }

    @ParameterizedTest
    @EnumSource
    void a_column_with_a_name_that_nobody_knows_leaves_the_others_known(Edition edition) throws IOException {
        Document page = OfficialPage.page(edition);
        rename(page, ApplicantKind.NATURAL_PERSON.label(edition), "自然人注");
        List<Cell> read = OfficialPage.read(page);
        List<Cell> printed = SampleReport.cells(OfficialPage.report(edition));
        List<CellPath> paths = edition.cells();
        assertThat(IntStream.range(0, paths.size()).boxed())
                .allSatisfy(i -> assertThat(read.get(i))
                        .isEqualTo(
                                paths.get(i).column() == ApplicantKind.NATURAL_PERSON ? Cell.UNKNOWN : printed.get(i)));
    }

    private static void rename(Document page, String label, String other) {
        List<Element> labels = page.select("section.requests th").stream()
                .filter(field -> field.text().equals(label))
                .toList();
        assertThat(labels).isNotEmpty();
        labels.forEach(field -> field.text(other));
    }

    @ParameterizedTest
    @EnumSource
    void labels_may_have_letters_for_numbers(Edition edition) throws IOException {
        Document page = OfficialPage.page(edition);
        page.select("section.requests th[scope=row]")
                .forEach(label -> label.text(label.text()
                        .replaceFirst("^1\\.", "a) ")
                        .replaceFirst("^2\\.", "b) ")
                        .replaceFirst("^3\\.", "c) ")));
        assertThat(page.text()).contains("a) 属于国家秘密");
        assertThat(OfficialPage.read(page)).isEqualTo(SampleReport.cells(OfficialPage.report(edition)));
    }

    @ParameterizedTest
    @EnumSource
    void labels_may_have_a_translation_with_numbers_of_its_own_below(Edition edition) throws IOException {
        Document page = OfficialPage.page(edition);
        page.select("section.requests th, section.cases th").forEach(label -> label.append("<br><i>7) Item (2)</i>"));
        assertThat(OfficialPage.read(page)).isEqualTo(SampleReport.cells(OfficialPage.report(edition)));
    }

    @ParameterizedTest
    @EnumSource
    void labels_may_be_in_traditional_characters(Edition edition) throws IOException {
        Document page = OfficialPage.page(edition);
        page.select("th, td:not(.figure), h2").forEach(field -> field.text(traditional(field.text())));
        assertThat(OfficialPage.read(page)).isEqualTo(SampleReport.cells(OfficialPage.report(edition)));
    }

    private static String traditional(String text) {
        String pairs =
                "开開处處复復议議诉訴讼訟结結总總计計维維纠糾审審现現规規强強费費无無员員业業类類机機会會务務构構国國" + "级級织織项項经經领領决決关關过過联聯个個与與数數额額单單询詢举舉报報转轉续續请請确確认認获獲";
        StringBuilder traditional = new StringBuilder();
        text.chars().forEach(c -> {
            int at = pairs.indexOf(c);
            traditional.append(at >= 0 && at % 2 == 0 ? pairs.charAt(at + 1) : (char) c);
        });
        return traditional.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"①", "*", "[1]", "<sup>①</sup>", "<sup>1</sup>"})
    void labels_may_have_the_marks_of_footnotes(String mark) throws IOException {
        Document page = OfficialPage.page(Edition.REVISED_2021);
        page.select("section.requests th").forEach(label -> label.append(mark));
        assertThat(OfficialPage.read(page)).isEqualTo(SampleReport.cells(OfficialPage.report(Edition.REVISED_2021)));
    }

    @ParameterizedTest
    @CsvSource({
        "（设区的市、自治州人民政府应提供相关数据）, true",
        "（指政府令形式的规定，含办法和细则等各类）, true",
        "（填写本年1月1日至12月31日制发的）, true",
        "（须注明具体条款）, true",
        "（填写本级）, false",
        "（填写上年数）, false",
        "（截至2023年底）, false",
        "（指本级）, false",
        "（其中：本级）, false",
        "（不含下属单位）, false"
    })
    void a_note_that_only_explains_a_label_makes_no_other_row(String note, boolean isSame) throws IOException {
        Document page = OfficialPage.page(Edition.REVISED_2021);
        page.select("section.proactive th:containsOwn(规章)").append(note);
        assertThat(OfficialPage.readReport(page)
                        .cell(CellPath.parse("proactive.rules.issued"))
                        .isNumber())
                .as(note)
                .isEqualTo(isSame);
    }

    @Test
    void labels_may_be_shortened() throws IOException {
        Document page = OfficialPage.page(Edition.REVISED_2021);
        for (String[] pair : new String[][] {
            {"一、本年新收政府信息公开申请数量", "本年新收"},
            {"4.保护第三方合法权益", "第三方权益"},
            {"2.没有现成信息需要另行制作", "需另行制作"},
            {"四、结转下年度继续办理", "结转下年度继续办理数量"}
        }) {
            page.select("section.requests th").stream()
                    .filter(label -> label.text().equals(pair[0]))
                    .forEach(label -> label.text(pair[1]));
        }
        assertThat(OfficialPage.read(page)).isEqualTo(SampleReport.cells(OfficialPage.report(Edition.REVISED_2021)));
    }
}
