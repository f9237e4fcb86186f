package io.github.disclosurereport.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.source.SourceCell;
import io.github.disclosurereport.table.Cell;
import io.github.disclosurereport.table.PrintedState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the markup of one field says, and what it must not be taken for. */
class HtmlCellTest {

    private static final CellPath GRANTED = CellPath.parse("requests.granted.naturalPerson");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24",
                "<p>24</p>",
                "<span><b>2</b>4</span>",
                "<input value=24>",
                "<input type=TEXT value=24>",
                "24<span style='DISPLAY: NONE'>9</span>",
                "24<span hidden>9</span>",
                "24<del>9</del>",
                "<span style='text-decoration: line-through'>9</span>24",
                "24<input type=hidden value=9>",
                "24<input type=checkbox value=9>",
                "24<script>9</script>",
            })
    void a_figure_is_what_is_seen(String markup) throws IOException {
        assertThat(read(markup).text().cell()).as(markup).isEqualTo(Cell.of(24, Unit.ITEM));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24<sup>1</sup>",
                "24<sup><a href='#1'>1</a></sup>",
                "24<span style='vertical-align:super'>1</span>",
                "24<p>1</p>",
                "24<br>1",
                "<span style='display:block'>2</span><span style='display:block'>4</span>",
                "2<input value=4>",
                "<input value=2>4",
            })
    void what_stands_apart_is_no_digit_of_a_figure(String markup) throws IOException {
        assertThat(read(markup).state()).as(markup).isEqualTo(PrintedState.TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=12.png>",
                "<img alt=12>",
                "<svg></svg>",
                "<select><option>12</select>",
                "<canvas></canvas>"
            })
    void a_field_that_is_drawn_is_not_blank(String markup) throws IOException {
        assertThat(read(markup).state()).as(markup).isEqualTo(PrintedState.TEXT);
    }

    @Test
    void a_row_that_is_not_seen_is_not_read() throws IOException {
        String page =
                page().replaceFirst("(<tr)(>\\s*<th[^>]*>[^<]*</th>\\s*<th[^>]*>（一）予以公开)", "$1 style='display:none'$2");
        assertThat(page).contains("display:none");
        assertThat(cell(page).state()).isEqualTo(PrintedState.MISSING);
    }

    @Test
    void a_field_that_is_invisible_keeps_its_room() throws IOException {
        String page = page().replace("<td class=\"figure\">77<", "<td style='visibility:hidden'>77<");
        assertThat(cell(page).state()).isEqualTo(PrintedState.BLANK);
    }

    private static SourceCell read(String markup) throws IOException {
        return cell(page().replace(">77<", ">" + markup + "<"));
    }

    private static SourceCell cell(String page) {
        return new HtmlReader()
                .read(page.getBytes(StandardCharsets.UTF_8), "report.html", Limits.STANDARD)
                .source()
                .at(GRANTED);
    }

    private static String page() throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        new HtmlWriter()
                .write(
                        AnnualReport.builder(Edition.REVISED_2021)
                                .set(GRANTED, 77)
                                .zeroElsewhere()
                                .build(),
                        page);
        return page.toString(StandardCharsets.UTF_8);
    }
}
