package io.github.disclosurereport.formats.html.style;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static io.github.disclosurereport.formats.html.style.StyledReport.page;
import static io.github.disclosurereport.formats.html.style.StyledReport.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.formats.SampleReport;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.table.PrintedState;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page as it is seen: what its own style sheets hide, strike out, draw and part. */
class PageStyleTest {

    private static final AnnualReport REPORT = SampleReport.of(REVISED_2021);

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".x { display: none }",
                "span.x { visibility: hidden }",
                "b, .x { font-size: 0 }",
                ".X { OPACITY: 0 !important }",
                ".x { text-decoration: line-through red }",
                ".x { position: absolute; left: -9999px }",
                ".x { position: absolute; width: 1px; height: 1px; clip: rect(0, 0, 0, 0) }",
                "@media screen { .x { display: none } }",
                "/* .x { display: block } */ .x { display: none }",
            })
    void digits_that_a_rule_of_the_page_hides_are_no_digits(String rule) throws IOException {
        assertThat(read(rule, "<span class=x>8</span>12").cell().value())
                .as(rule)
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("12"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".y { display: none }",
                "p.x { display: none }",
                "@media print { .x { display: none } }",
                "@media (max-width: 600px) { .x { display: none } }",
                ".x { display: none } .x { display: inline }",
                ".x { opacity: 0.5; font-size: 9px; left: -9999px }",
                ".x { display: none",
                "}}} { .x",
                "/* b {} .x { display: none }",
                "@media screen { .y { display: none } } } .x { display: none }",
            })
    void other_rules_hide_nothing(String rule) throws IOException {
        String expected = rule.endsWith("none") && !rule.contains("}") ? "12" : "812";
        assertThat(read(rule, "<span class=x>8</span>12").printed()).as(rule).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sr-only", "visually-hidden"})
    void what_is_only_read_aloud_is_not_printed(String name) throws IOException {
        assertThat(read("", "<span class=" + name + ">第1列</span>12").printed()).isEqualTo("12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1<img src=2.png>",
                "1<svg></svg>",
                "<span class=drawn></span>1",
                "<span class=from-attribute data-digit=2></span>1",
            })
    void a_picture_beside_digits_may_be_a_digit(String field) throws IOException {
        String sheet = ".drawn:before { content: '2' } .from-attribute::after { content: attr(data-digit) }";
        assertThat(read(sheet, field).state()).as(field).isEqualTo(PrintedState.TEXT);
    }

    @Test
    void a_label_that_the_sheet_puts_in_front_of_each_field_is_no_digit() throws IOException {
        String sheet = "td:before { content: attr(data-label) }";
        assertThat(read(sheet, "<span data-label=自然人>12</span>").printed()).isEqualTo("12");
    }

    @Test
    void boxes_part_figures() throws IOException {
        String box = "<span class=box>1</span>";
        assertThat(read(".box { display: inline-block }", box + box).state()).isEqualTo(PrintedState.TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"flex", "inline-flex"})
    void what_stands_in_an_element_of_boxes_is_parted(String display) throws IOException {
        String row = "<span class=row><span>1</span><span>2</span></span>";
        assertThat(read(".row { display: " + display + " }", row).state()).isEqualTo(PrintedState.TEXT);
        assertThat(read(".other { display: " + display + " }", row).printed()).isEqualTo("12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".row { display: flex; flex-direction: row-reverse }",
                ".row { display: flex; flex-flow: row-reverse wrap }",
            })
    void what_stands_in_another_order_than_in_the_source_is_no_figure(String sheet) throws IOException {
        String row = "<span class=row><span>1</span><span>2</span></span>";
        assertThat(read(sheet, row).state()).isEqualTo(PrintedState.TEXT);
        assertThat(read(sheet, "<span class=row><span>12</span></span>").printed())
                .isEqualTo("12");
    }

    @Test
    void what_may_stand_in_another_order_is_not_parted() throws IOException {
        String row = "<span class=row><span>1</span><span>2</span></span>";
        assertThat(read(".row { display: flex } .other { order: 2 }", row).printed())
                .isEqualTo("12");
    }

    @Test
    void a_table_whose_fields_are_tables_of_one_field_each_is_no_layout() throws IOException {
        Document page = page();
        page.select("section.requests td, section.requests th")
                .forEach(field -> field.html("<table><tr><td>" + field.html() + "</td></tr></table>"));
        assertThat(SampleReport.cells(read(page).report())).isEqualTo(SampleReport.cells(REPORT));
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 2000, 4000})
    void an_element_is_asked_for_its_name_as_often_whatever_the_number_of_rules(int rules) {
        assertThat(timesAsked("p.x { display: none }".repeat(rules))).isEqualTo(timesAsked("p.x { display: none }"));
    }

    private static int timesAsked(String sheet) {
        Asked element = new Asked();
        element.addClass("x");
        PageStyle style = PageStyle.of(Jsoup.parse("<style>" + sheet + "</style>"));
        assertThat(style.has(element, Effect.GONE)).isTrue();
        return element.times;
    }

    /** Counts how often it is asked for its name. */
    private static final class Asked extends Element {

        private int times;

        Asked() {
            super("p");
        }

        @Override
        public boolean nameIs(String name) {
            times++;
            return super.nameIs(name);
        }

        @Override
        public String normalName() {
            times++;
            return super.normalName();
        }
    }
}
