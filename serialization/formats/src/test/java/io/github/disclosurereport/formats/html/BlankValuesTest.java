package io.github.disclosurereport.formats.html;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.table.Cell;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages for small screens, with a card for each row, in which a figure is blank where its element has nothing. */
class BlankValuesTest {

    private static final CellPath BLANK = CellPath.parse("requests.granted.researchInstitution");
    private static final CellPath BEHIND = CellPath.parse("requests.granted.legalServiceInstitution");
    private static final String VALUE = "<span class=v></span>";

    @Test
    void an_element_with_nothing_in_place_of_a_figure_is_a_blank() {
        AnnualReport read = read(page(VALUE));
        assertThat(read.cell(BLANK)).isEqualTo(Cell.BLANK);
        assertThat(read.cell(BEHIND)).hasToString("5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<span></span>",
                "<span class=v data-v=3></span>",
                "<span class=v style='background:url(3.png)'></span>",
                "<span class=w></span>",
                "<i class=v></i>",
                "<span class=v><img src=3.png></span>",
                "<span class=v hidden></span>",
                "<span class='v drawn'></span>",
                "<span class=v></span><span class=v></span>",
                "<input class=v>"
            })
    void what_may_have_a_figure_is_none(String value) {
        AnnualReport read = read(page(value));
        assertThat(read.cell(BLANK)).isEqualTo(Cell.UNKNOWN);
        assertThat(read.cell(BEHIND)).isEqualTo(Cell.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".v::before { content: '3' }",
                ".v:empty { background: url(3.png) }",
                ".v:empty { -webkit-mask: url(3.svg) }",
                ".row::after { content: attr(data-v) }",
                ".row::after { content: '3' }",
                ".k::after { content: '：3' }",
                ".row { background: url(3.png) }",
            })
    void a_sheet_may_draw_a_figure_in_or_around_an_element_with_nothing(String rule) {
        AnnualReport read = read("<style>" + rule + "</style>" + page(VALUE));
        assertThat(read.cell(BLANK)).isEqualTo(Cell.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b class=v>7</b>", "<p>7</p>", "<script>fill('.v')</script>"})
    void a_figure_without_a_name_may_be_the_one_that_is_missing(String beside) {
        assertThat(read(page(VALUE).replace(VALUE + "</div>", VALUE + "</div>" + beside))
                        .cell(BLANK))
                .isNotEqualTo(Cell.BLANK);
    }

    private static String page(String blank) {
        StringBuilder page = new StringBuilder(
                "<style>.drawn::after{content:'3'}</style><h1>青岭市民政局2024年政府信息公开工作年度报告</h1><h2>一、总体情况</h2><p>好。</p>"
                        + "<h2>二、主动公开政府信息情况</h2><p>无。</p><h2>三、收到和处理政府信息公开申请情况</h2>");
        for (Heading row : REVISED_2021.rows(TableKind.REQUESTS)) {
            page.append("<div class=card><div>" + row.label(REVISED_2021) + "</div>"
                    + REVISED_2021.cells(row).stream()
                            .map(path -> pair(
                                    path, path.equals(BLANK) ? blank : "<span class=v>" + figure(path) + "</span>"))
                            .collect(Collectors.joining())
                    + "</div>");
        }
        return page + "<h2>四、政府信息公开行政复议、行政诉讼情况</h2><p>无。</p>";
    }

    private static String pair(CellPath path, String value) {
        return "<div class=row><span class=k>" + path.column().label(REVISED_2021) + "</span>" + value + "</div>";
    }

    private static int figure(CellPath path) {
        return path.column().ordinal() + 1;
    }

    private static AnnualReport read(String page) {
        return ReportFormats.standard()
                .read(page.getBytes(StandardCharsets.UTF_8), "report.html")
                .report();
    }
}
