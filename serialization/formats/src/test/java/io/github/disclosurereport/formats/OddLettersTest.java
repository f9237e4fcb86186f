package io.github.disclosurereport.formats;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static io.github.disclosurereport.formats.RequestLines.HEAD;
import static io.github.disclosurereport.formats.RequestLines.assertIsRead;
import static io.github.disclosurereport.formats.RequestLines.lines;
import static io.github.disclosurereport.formats.RequestLines.read;
import static io.github.disclosurereport.formats.RequestLines.report;
import static io.github.disclosurereport.formats.RequestLines.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.formats.RequestLines.Row;
import io.github.disclosurereport.report.AnnualReport;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Table 三 in text whose words lost letters, have each twice, or stand letter by letter. */
class OddLettersTest {

    @Test
    void one_figure_beside_a_doubled_label_may_be_doubled_or_not() {
        AnnualReport read = TextReports.report("""
                青岭市民政局2025年政府信息公开工作年度报告
                二、主动公开政府信息情况
                第二十条第（一）项
                信息内容 本年制发件数 本年废止件数 现行有效件数
                规规章章 0 0 3
                行行政政规规范范性性文文件件 00 00 33
                第二十条第（五）项
                信息内容 本年处理决定数量
                行行政政许许可可 22
                第二十条第（六）项
                信息内容 本年处理决定数量
                行政处罚 5
                行政强制 6
                """);
        assertThat(read.proactive().normativeDocuments().inForce()).hasValue(3);
        assertThat(read.proactive().administrativeLicenses().decisions()).isEmpty();
        assertThat(read.proactive().administrativePenalties().decisions()).hasValue(5);
    }

    @ParameterizedTest
    @EnumSource
    void labels_may_be_cut_where_they_were_too_long(Edition edition) {
        assertIsRead(
                edition,
                rows -> HEAD + "\n"
                        + lines(
                                rows,
                                row -> new Row(
                                                row.label().length() > 12
                                                        ? row.label().substring(0, 12) + "…"
                                                        : row.label(),
                                                row.figures())
                                        .line()));
    }

    @ParameterizedTest
    @EnumSource
    void labels_may_have_lost_what_parts_them_from_their_numbers(Edition edition) {
        assertIsRead(
                edition,
                rows -> HEAD + "\n"
                        + lines(rows, row -> new Row(row.label().replaceAll("[（）()、.，“”]", ""), row.figures()).line()));
    }

    @ParameterizedTest
    @EnumSource
    void bold_rows_may_have_each_letter_twice(Edition edition) {
        assertIsRead(
                edition,
                rows -> doubled(HEAD) + "\n" + doubled(rows.get(0).line()) + "\n"
                        + doubled(rows.get(1).line()) + "\n" + lines(rows.subList(2, rows.size()), Row::line));
    }

    @ParameterizedTest
    @EnumSource
    void only_a_column_may_be_drawn_twice(Edition edition) {
        assertIsRead(edition, rows -> HEAD.replace("总计", "总总计计") + "\n" + lines(rows, OddLettersTest::withTotalTwice));
    }

    @Test
    void of_a_column_below_a_doubled_name_nothing_is_told_where_a_row_does_not_show_it() {
        AnnualReport report = report(REVISED_2021);
        List<Row> rows = rows(report);
        String head = HEAD.replace("总计", "总总计计") + "\n";
        String table = lines(rows, OddLettersTest::withTotalTwice);
        String line = withTotalTwice(rows.get(3));
        assertThat(Stream.of(
                        head + table.replace(line, line.substring(0, line.lastIndexOf(' ')) + " —"),
                        head + table.replace(line, line + "件"),
                        "项目 " + head + table,
                        head + lines(rows.subList(0, 2), OddLettersTest::withTotalTwice)))
                .extracting(section -> TextReports.report(RequestLines.title(report)
                                + "\n一、总体情况\n稳步推进。\n三、收到和处理政府信息公开申请情况\n" + section + "\n四、政府信息公开行政复议、行政诉讼情况\n无。\n")
                        .requests()
                        .newlyReceived()
                        .total())
                .allMatch(OptionalLong::isEmpty);
    }

    private static String withTotalTwice(Row row) {
        List<String> figures = new ArrayList<>(row.figures());
        figures.set(6, doubled(figures.get(6)));
        return new Row(row.label(), figures).line();
    }

    @Test
    void of_figures_that_may_or_may_not_be_doubled_none_is_told() {
        AnnualReport report = report(REVISED_2021);
        List<Row> rows = rows(report);
        String mixed = doubled(rows.get(0).label()) + " 3 44 0 0 0 1 48";
        AnnualReport read = read(doubled(HEAD) + "\n" + mixed + "\n"
                + doubled(rows.get(1).line()) + "\n" + lines(rows.subList(2, rows.size()), Row::line));
        assertThat(read.requests().newlyReceived().commercialEnterprise()).isEmpty();
        assertThat(read.requests().newlyReceived().total()).isEmpty();
        assertThat(read.requests().carriedOver().total())
                .isEqualTo(report.requests().carriedOver().total());
    }

    @ParameterizedTest
    @EnumSource
    void each_letter_of_some_lines_may_stand_apart(Edition edition) {
        assertIsRead(
                edition,
                rows -> HEAD + "\n"
                        + lines(
                                rows,
                                row -> rows.indexOf(row) % 2 == 0
                                        ? row.line()
                                        : String.join(" ", row.label().split("")) + "   "
                                                + String.join("   ", row.figures())));
    }

    private static String doubled(String line) {
        return line.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> letter.isBlank() ? letter : letter + letter)
                .collect(Collectors.joining());
    }
}
