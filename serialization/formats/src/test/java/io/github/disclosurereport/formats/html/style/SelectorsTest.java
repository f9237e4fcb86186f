package io.github.disclosurereport.formats.html.style;

import static io.github.disclosurereport.formats.html.style.StyledReport.field;
import static io.github.disclosurereport.formats.html.style.StyledReport.page;
import static io.github.disclosurereport.formats.html.style.StyledReport.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.table.CellText;
import io.github.disclosurereport.table.PrintedState;
import java.io.IOException;
import java.time.Duration;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which elements the rules of a page are for, and what they do to a figure of two digits, the first in an element. */
class SelectorsTest {

    private static final String FIGURE = "<span class='x y' id=i data-old=1 title='a b'>8</span>12";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#i { display: none }",
                "span#i { display: none }",
                "[data-old] { display: none }",
                "span[data-old='1'] { display: none }",
                "td .x { display: none }",
                "TD > span.x { display: none }",
                "table tr td > .x.y { display: none }",
                ".x.y { display: none }",
                "td\n\t.x { display: none }",
                "html body tr > td>.x { display: none }",
                "tr + tr .x, table span { display: none }",
                "td span:first-child { display: none }",
                "td span:nth-child(1) { display: none }",
                "td :is(i, .x) { display: none }",
                "td :where(.x) { display: none }",
                "td span:not(.z) { display: none }",
                "h2, td .x { display: none }",
                "td .x { text-decoration: line-through }",
                "#i { visibility: hidden }",
                "td { .x { display: none } }",
                "span { &.x { display: none } }",
                "@import url('a.css'); .x { display: none }",
                "@charset 'utf-8'; .x { display: none }",
                "<!-- .x { display: none } -->",
                "i::after { content: '}' } .x { display: none }",
                ".x { display: none !important } .x { display: inline }",
                ".x { display: inline } span.x { display: none } .x { color: red }",
                "#i { display: none } .x { display: inline }",
                ".x { display: none; display: 3px }",
                "@media only screen { td .x { display: none } }",
                ".x { clip-path: inset(100%) }",
                ".x { transform: scale(0) }",
                ".x { display: inline-block; width: 0; overflow: hidden }",
                ".x { font: 0/0 serif }",
                ".x { color: #fff }",
                ".x { color: transparent }",
                ".x { background: black }",
            })
    void digits_that_a_rule_hides_are_no_digits(String rule) throws IOException {
        assertThat(read(rule, FIGURE).printed()).as(rule).isEqualTo("12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#j { display: none }",
                "[data-new] { display: none }",
                "span[data-old='2'] { display: none }",
                "th .x { display: none }",
                "tr > .x { display: none }",
                "th\n.x { display: none }",
                ".z td > .x { display: none }",
                ".x.z { display: none }",
                "td span:nth-child(2) { display: none }",
                "td span:not(.x) { display: none }",
                "td .x:hover { display: none }",
                "td .x::selection { display: none }",
                "td .x { color: red; padding: 0 }",
                "td .x { display: none } td .x { display: inline }",
                "td .x { display: none } .x { display: inline !important }",
                ".x { display: none } #i { display: inline }",
                ".x { display: inline } td span { display: none }",
                "@media print { td .x { display: none } }",
                "@font-face { .x { display: none } }",
                "td .x::before { content: '' }",
                ".x { transform: none; clip-path: none }",
                ".x { color: white; background: #336699 }",
                "td { background: navy } .x { color: white } td { color: white }",
                ".x { opacity: 1; font: 12px serif; overflow: hidden }",
                ".x { direction: rtl }",
                "} .x { display: none }",
                "b; .x { display: none }",
            })
    void digits_that_no_rule_hides_are_digits(String rule) throws IOException {
        assertThat(read(rule, FIGURE).printed()).as(rule).isEqualTo("812");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "td .x:unknown { display: none }",
                ".x:lang(zh) { visibility: hidden }",
                "td:has(span) > .x { display: none }",
                ".x[title~=a] { display: none }",
                "td:nth-child(1 of td) .x { display: none }",
                "@supports (display: grid) { .x { display: none } }",
                "@media (min-width: 600px) { .x { display: none } }",
                "td .x::first-letter { font-size: 0 }",
                "td .x::before { content: '1' }",
                "td .x::before { content: '\\31' } td .x::after { content: '' }",
                "#i::after { content: '%' }",
                ".x { direction: rtl; unicode-bidi: bidi-override }",
                ".x { transform: rotate(180deg) }",
                ".x { float: right }",
                ".x { position: relative; left: 2em }",
                ".x { filter: opacity(1%) }",
                ".x { font-size: 1px }",
                ".x { animation: fade 1s }",
                ".x { color: #eee }",
            })
    void where_it_cannot_be_told_there_is_no_figure(String rule) throws IOException {
        assertThat(read(rule, FIGURE).state()).as(rule).isEqualTo(PrintedState.TEXT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<bdo dir=rtl>12</bdo>",
                "\u202E12\u202C",
                "<span style='unicode-bidi: bidi-override; direction: rtl'>12</span>",
                "<span class=hidden>8</span>12",
                "<span style='display: flex; flex-direction: row-reverse'><i>1</i><i>2</i></span>",
                "<script>document.write(12)</script>",
                "<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>",
                "<img src=1.png>2件",
            })
    void digits_that_are_turned_or_drawn_are_no_figure(String field) throws IOException {
        assertThat(read("", field).state()).as(field).isEqualTo(PrintedState.TEXT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<bdo dir=ltr>12</bdo>",
                "<span dir=rtl>12</span>",
                "<span style='float: right'>12</span>",
                "<details><summary>12</summary>8</details>",
                "<dialog>8</dialog>12",
                "<font color=white>8</font>12",
                "<font color=black>12</font>",
                "<span style='visibility: hidden'>8</span>12",
            })
    void a_figure_that_is_seen_as_it_stands_is_told(String field) throws IOException {
        assertThat(read("", field).printed()).as(field).isEqualTo("12");
    }

    @Test
    void what_stands_in_a_hidden_element_and_is_shown_again_is_not_known_to_be_blank() throws IOException {
        String field = "<span style='visibility: hidden'>8<b style='visibility: visible'>12</b></span>";
        assertThat(read("", field).state()).isEqualTo(PrintedState.TEXT);
        assertThat(read("td { font-size: 0 } td b { font-size: 12px }", "<b>12</b>")
                        .state())
                .isEqualTo(PrintedState.TEXT);
    }

    @Test
    void rules_of_a_sheet_for_printers_hide_nothing() throws IOException {
        Document page = page(".x { display: none }", FIGURE);
        page.expectFirst("style").attr("media", "print");
        assertThat(field(page).printed()).isEqualTo("812");
    }

    @Test
    void white_letters_are_not_known_to_be_hidden_where_other_sheets_may_darken_what_is_behind() throws IOException {
        Document page = page(".x { color: white }", FIGURE);
        page.head().appendElement("link").attr("rel", "stylesheet").attr("href", "site.css");
        assertThat(field(page).state()).isEqualTo(PrintedState.TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<del>8</del>12",
                "<span style='text-decoration: line-through'>8</span>12",
                "<span style='display: none'>8</span>12",
            })
    void digits_that_are_struck_out_in_running_text_are_no_digits(String figure) throws IOException {
        assertThat(readRunning(figure).printed()).as(figure).isEqualTo("12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<bdo dir=rtl>12</bdo>",
                "<span style='transform: rotate(180deg)'>8</span>12",
                "1<span style='float: right'>2</span>",
            })
    void digits_of_running_text_of_which_it_cannot_be_told_are_no_figure(String figure) throws IOException {
        assertThat(readRunning(figure).cell().isNumber()).as(figure).isFalse();
    }

    /** Each rule would be asked for each field: 4 000 000 times. */
    @Test
    void a_page_of_thousands_of_rules_and_fields_takes_bounded_work() throws IOException {
        StringBuilder sheet = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            sheet.append("body div:nth-child(")
                    .append(i + 2)
                    .append(") ~ table td > span:not(.a")
                    .append(i)
                    .append(") { display: none }");
        }
        Document page = page(sheet.toString(), FIGURE);
        page.body().append("<table>" + "<tr><td><span>1</span>".repeat(2000) + "</table>");
        ReadResult read = Assertions.assertTimeout(Duration.ofSeconds(60), () -> read(page));
        assertThat(read.report().organ()).isPresent();
    }

    /** Written out, each would have hundreds of selectors of hundreds of letters. */
    @Test
    void rules_in_rules_take_bounded_room() throws IOException {
        String inside = "b,".repeat(190) + "i { display: none }";
        String sheet = "a,".repeat(190) + "p {" + inside.repeat(5000) + "}";
        assertThat(read(sheet, FIGURE).state()).isEqualTo(PrintedState.TEXT);
    }

    @Test
    void a_rule_in_another_may_be_for_each_element_if_it_is_too_long_to_follow() throws IOException {
        String sheet = "td { " + "b,".repeat(300) + " .x { display: none } }";
        assertThat(read(sheet, FIGURE).state()).isEqualTo(PrintedState.TEXT);
        assertThat(read(sheet, "<i>8</i>12").printed()).isEqualTo("812");
    }

    private static CellText readRunning(String figure) throws IOException {
        Document page = page("", figure);
        page.select("table").forEach(table -> {
            StringBuilder lines = new StringBuilder();
            table.select("td, th")
                    .forEach(field -> lines.append("<p>").append(field.html()).append("</p>"));
            table.after(lines.toString());
            table.remove();
        });
        return field(page);
    }
}
