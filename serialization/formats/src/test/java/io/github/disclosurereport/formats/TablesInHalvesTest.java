package io.github.disclosurereport.formats;

import static io.github.disclosurereport.formats.RequestTables.CASES;
import static io.github.disclosurereport.formats.RequestTables.REST;
import static io.github.disclosurereport.formats.RequestTables.TITLE;
import static io.github.disclosurereport.formats.RequestTables.assertNoneWrong;
import static io.github.disclosurereport.formats.RequestTables.expect;
import static io.github.disclosurereport.formats.RequestTables.head;
import static io.github.disclosurereport.formats.RequestTables.join;
import static io.github.disclosurereport.formats.RequestTables.read;
import static io.github.disclosurereport.formats.RequestTables.requests;
import static io.github.disclosurereport.formats.RequestTables.rows;
import static io.github.disclosurereport.formats.RequestTables.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.ReportFormats;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Halves of a table, and sections with theirs, beside each other in one grid. */
class TablesInHalvesTest {

    @ParameterizedTest
    @EnumSource
    void two_halves_may_stand_beside_each_other(Edition edition) {
        List<List<String>> rows = rows(edition);
        int half = (rows.size() + 1) / 2;
        List<List<String>> halves = new ArrayList<>(List.of(join(head("项目"), head("项目"))));
        for (int i = 0; i < half; i++) {
            halves.add(join(rows.get(i), half + i < rows.size() ? rows.get(half + i) : Collections.nCopies(8, "")));
        }
        expect(edition, table(halves));
    }

    @ParameterizedTest
    @EnumSource
    void labels_of_the_right_half_may_stand_behind_those_of_their_groups_or_span_them(Edition edition) {
        List<List<String>> rows = rows(edition);
        int half = (rows.size() + 1) / 2;
        List<String> head = head("项目");
        StringBuilder table = new StringBuilder(html(head) + html(head) + "</tr>");
        for (int i = 0; i < half; i++) {
            table.append("<tr>")
                    .append(cells(rows.get(i), i))
                    .append(half + i < rows.size() ? cells(rows.get(half + i), half + i) : "<td colspan=9></td>")
                    .append("</tr>");
        }
        AnnualReport read = ReportFormats.standard()
                .read(
                        ("<h1>青岭市民政局2025年政府信息公开工作年度报告</h1><p>三、收到和处理政府信息公开申请情况</p><table><tr>" + table
                                        + "</table><p>四、政府信息公开行政复议、行政诉讼情况</p>")
                                .getBytes(StandardCharsets.UTF_8),
                        "report.html")
                .report();
        assertThat(requests(edition, read)).isEqualTo(requests(edition, SampleReport.withFigures(edition)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲镇", "上年自然人", "2019年自然人"})
    void a_right_half_with_other_columns_is_not_read(String column) {
        List<List<String>> rows = rows(Edition.REVISED_2021);
        int half = (rows.size() + 1) / 2;
        List<String> right = head("项目").stream()
                .map(name -> name.equals("自然人") ? column : name)
                .toList();
        List<List<String>> halves = new ArrayList<>(List.of(join(head("项目"), right)));
        for (int i = 0; i < half; i++) {
            halves.add(join(rows.get(i), half + i < rows.size() ? rows.get(half + i) : Collections.nCopies(8, "")));
        }
        AnnualReport read = read(TITLE + table(halves) + "\n" + CASES + "无。\n" + REST);
        assertThat(read.requests().naturalPerson().carriedForward()).isEmpty();
        assertThat(read.requests().naturalPerson().outcomeTotal()).isEmpty();
    }

    private static String html(List<String> head) {
        return "<td colspan=2>项目</td><td>" + String.join("</td><td>", head.subList(1, head.size())) + "</td>";
    }

    /** The first two and the last row have their labels over two columns. */
    private static String cells(List<String> row, int number) {
        boolean isWide = number < 2 || row.get(0).startsWith("四、");
        return (isWide ? "<td colspan=2>" : "<td>三、本年度办理结果</td><td>") + String.join("</td><td>", row) + "</td>";
    }

    @ParameterizedTest
    @EnumSource
    void sections_may_stand_beside_each_other_in_a_sheet(Edition edition) {
        List<List<String>> left = List.of(
                List.of("二、主动公开政府信息情况", "", ""),
                List.of("信息内容", "本年处理决定数量", ""),
                List.of("行政处罚", "5", ""),
                List.of("行政强制", "6", ""));
        List<List<String>> right = join(
                List.of(join(List.of("三、收到和处理政府信息公开申请情况"), Collections.nCopies(7, "")), head("项目")), rows(edition));
        List<List<String>> sheet = new ArrayList<>();
        for (int i = 0; i < right.size(); i++) {
            sheet.add(join(i < left.size() ? left.get(i) : List.of("", "", ""), right.get(i)));
        }
        AnnualReport read =
                read(TITLE.substring(0, TITLE.indexOf("## 二")) + table(sheet) + "\n" + CASES + "无。\n" + REST);
        assertThat(requests(edition, read)).isEqualTo(requests(edition, SampleReport.withFigures(edition)));
    }

    @ParameterizedTest
    @EnumSource
    void halves_in_a_sheet_leave_the_tables_of_other_sections_as_they_are(Edition edition) {
        List<List<String>> rows = rows(edition);
        int half = (rows.size() + 1) / 2;
        List<String> blank = Collections.nCopies(17, "");
        List<List<String>> sheet = new ArrayList<>();
        sheet.add(filled("二、主动公开政府信息情况", blank));
        sheet.add(filled("行政处罚,5", blank));
        sheet.add(filled("三、收到和处理政府信息公开申请情况", blank));
        sheet.add(join(join(head("项目"), List.of("")), head("项目")));
        for (int i = 0; i < half; i++) {
            List<String> right = half + i < rows.size() ? rows.get(half + i) : Collections.nCopies(8, "");
            sheet.add(join(join(rows.get(i), List.of("")), right));
        }
        sheet.add(filled("四、政府信息公开行政复议、行政诉讼情况", blank));
        sheet.add(filled(",,,,,未经复议直接起诉,,,,,复议后起诉", blank));
        sheet.add(filled("结果维持,结果纠正,其他结果,尚未审结,总计," + "结果维持,结果纠正,其他结果,尚未审结,总计,".repeat(2), blank));
        sheet.add(filled("1,0,0,0,1,0,2,0,0,2,0,0,3,0,3", blank));
        String text = sheet.stream().map(row -> String.join(",", row)).collect(Collectors.joining("\n"));
        AnnualReport read = read(TITLE.substring(2, TITLE.indexOf("## 二")) + text + "\n五、存在的主要问题及改进情况\n无。\n");
        assertThat(requests(edition, read)).isEqualTo(requests(edition, SampleReport.withFigures(edition)));
        assertThat(read.cases().litigationAfterReconsideration().otherResult()).hasValue(3);
    }

    @Test
    void a_row_of_halves_that_lost_its_label_moves_no_other() {
        List<List<String>> rows = rows(Edition.REVISED_2021);
        int half = (rows.size() + 1) / 2;
        List<List<String>> halves = new ArrayList<>(List.of(join(head("项目"), head("项目"))));
        for (int i = 0; i < half; i++) {
            List<String> left = i >= half - 3 && i < half - 1
                    ? join(List.of("5"), rows.get(i).subList(1, 8))
                    : rows.get(i);
            halves.add(join(left, half + i < rows.size() ? rows.get(half + i) : Collections.nCopies(8, "")));
        }
        assertNoneWrong(Edition.REVISED_2021, table(halves));
    }

    /** Fields between commas, and blanks behind them. */
    private static List<String> filled(String fields, List<String> blank) {
        List<String> first = List.of(fields.split(",", -1));
        return join(first, blank.subList(Math.min(first.size(), blank.size()), blank.size()))
                .subList(0, blank.size());
    }

    @ParameterizedTest
    @EnumSource
    void headings_beside_each_other_may_be_a_table_of_contents(Edition edition) {
        List<String> contents =
                List.of("一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "", "", "", "");
        List<List<String>> sheet = join(List.of(contents, head("项目")), rows(edition));
        expect(edition, table(sheet));
    }
}
