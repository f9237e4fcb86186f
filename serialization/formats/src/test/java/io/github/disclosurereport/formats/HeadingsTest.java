package io.github.disclosurereport.formats;

import static io.github.disclosurereport.form.ApplicantKind.NATURAL_PERSON;
import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static io.github.disclosurereport.form.RequestRow.CARRIED_FORWARD;
import static io.github.disclosurereport.form.RequestRow.NEWLY_RECEIVED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.formats.html.HtmlWriter;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.PrintedHeading;
import io.github.disclosurereport.source.ReadResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What heads a section, and what only looks as if it did. */
class HeadingsTest {

    private static final String TITLE = "青岭市民政局2025年政府信息公开工作年度报告\n";

    private static final String CONTENTS = """
            一、总体情况
            二、主动公开政府信息情况
            三、收到和处理政府信息公开申请情况
            四、政府信息公开行政复议、行政诉讼情况
            五、存在的主要问题及改进情况
            六、其他需要报告的事项
            """;

    private static final String PREFACE = "本报告由青岭市民政局编制，统计期限为全年。";

    private static final String REPORT = PREFACE + "\n" + CONTENTS.replace("\n", "\n我局如实填报。\n");

    @ParameterizedTest
    @ValueSource(strings = {"", "<h2>四、复议诉讼情况</h2>"})
    void a_row_numbered_four_heads_nothing_where_the_heading_is_lost(String heading) throws IOException {
        assertThat(read(page(heading)).source().headings())
                .as(heading)
                .extracting(PrintedHeading::text)
                .isNotEmpty()
                .noneMatch(text -> text.contains("结转"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<h2>四、复议诉讼情况</h2>"})
    void a_row_numbered_four_keeps_its_figures_where_the_heading_is_lost(String heading) throws IOException {
        assertThat(read(page(heading)).report().requests().carriedForward().naturalPerson())
                .as(heading)
                .hasValue(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"四、结转2026年度继续办理", "四、结转下年度继续办理 7 0 0 0 0 0 7", "四、结转下年度继续办理 自然人,7"})
    void a_row_with_a_year_or_with_its_figures_heads_nothing(String row) {
        String text = TITLE + REPORT.replace("四、政府信息公开行政复议、行政诉讼情况\n", row + "\n");
        assertThat(read(text).report().cases().isMissing()).as(row).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2>四、政府信息公开行政复议、行政诉讼情况<a href='#top'>返回顶部</a></h2>",
                "<h2><a href='#四'>#</a> 四、政府信息公开行政复议、行政诉讼情况</h2>",
                "<h2><a href='#top'>四、政府信息公开行政复议、行政诉讼情况</a></h2>",
                "<h2>四、政府信息公开行政复议、行政诉讼情况<button>收起</button></h2>"
            })
    void a_link_beside_a_heading_is_no_word_of_it(String heading) throws IOException {
        assertThat(read(page(heading)).source().headings())
                .as(heading)
                .extracting(PrintedHeading::text)
                .containsOnlyOnce("四、政府信息公开行政复议、行政诉讼情况")
                .hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"；", "、", "，", "”“"})
    void a_sentence_that_counts_up_the_sections_heads_none(String between) throws IOException {
        String preface = "<p>本报告由“" + CONTENTS.strip().replace("\n", between) + "”六部分组成。</p>";
        String heading = "<h2>四、政府信息公开行政复议、行政诉讼情况</h2>";
        assertThat(read(page(heading).replace("<h2>一、", preface + "<h2>一、"))
                        .source()
                        .headings())
                .as(between)
                .hasSize(6);
    }

    @Test
    void a_heading_is_kept_without_the_blanks_around_it_that_break_no_line() throws IOException {
        String heading = "四、政府信息公开行政复议、行政诉讼情况";
        assertThat(read(page("<h2>&nbsp;&nbsp;" + heading + "&nbsp;</h2>"))
                        .source()
                        .headings())
                .extracting(PrintedHeading::text)
                .contains(heading);
    }

    @Test
    void what_stands_below_a_table_of_contents_is_no_section() {
        ReadResult read = read(TITLE + CONTENTS + REPORT);
        assertThat(read.report().preface().paragraphs()).contains(PREFACE);
    }

    @Test
    void the_last_section_has_nothing_of_what_stands_below_a_table_of_contents() {
        ReadResult read = read(TITLE + CONTENTS + REPORT);
        assertThat(read.report().otherMatters().text().paragraphs()).containsExactly("我局如实填报。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\t1", "\n1", " …………………… 1", "······（1）"})
    void an_entry_of_a_table_of_contents_is_no_heading(String page) {
        String contents = CONTENTS.replaceAll("(?m)$", page);
        assertThat(headings(contents + REPORT)).isEqualTo(headings(REPORT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"附件：政府信息公开目录", "附录", "附件1", "抄送：市政府办公室"})
    void what_is_appended_behind_the_last_section_has_no_headings(String line) {
        String appended = REPORT + line + "\n一、机构信息\n二、规划计划\n";
        assertThat(headings(appended)).isEqualTo(headings(REPORT));
    }

    private static List<String> headings(String report) {
        return read(TITLE + report).source().headings().stream()
                .map(PrintedHeading::text)
                .toList();
    }

    private static ReadResult read(String document) {
        return ReportFormats.standard().read(document.getBytes(StandardCharsets.UTF_8), "report");
    }

    private static String page(String heading) throws IOException {
        AnnualReport report = AnnualReport.builder(REVISED_2021)
                .title(TITLE.strip())
                .overview("我局稳步推进政府信息公开。")
                .problems("人手不足。")
                .otherMatters("无。")
                .set(NEWLY_RECEIVED, NATURAL_PERSON, 3)
                .set(CARRIED_FORWARD, NATURAL_PERSON, 3)
                .zeroElsewhere()
                .withTotals()
                .build();
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        new HtmlWriter().write(report, page);
        return page.toString(StandardCharsets.UTF_8).replace("<h2>四、政府信息公开行政复议、行政诉讼情况</h2>", heading);
    }
}
