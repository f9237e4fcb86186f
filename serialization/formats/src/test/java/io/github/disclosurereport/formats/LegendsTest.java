package io.github.disclosurereport.formats;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.formats.RequestLines.Row;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.table.Cell;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables whose columns have letters, which a line above them explains. */
class LegendsTest {

    private static final String LEGEND = "说明：A＝自然人，B＝商业企业，C＝科研机构，D＝社会公益组织，E＝法律服务机构，F＝其他（B至F为法人或其他组织），G＝总计。\n";
    private static final String TOTAL_FIRST = "A＝总计，B＝自然人，C＝商业企业，D＝科研机构，E＝社会公益组织，F＝法律服务机构，G＝其他\n";
    private static final String OF_CASES = "说明：a＝结果维持，b＝结果纠正，c＝其他结果，d＝尚未审结，e＝总计。\n";
    private static final String HEAD = "项目\tA\tB\tC\tD\tE\tF\tG\n";

    @ParameterizedTest
    @EnumSource
    void letters_stand_for_the_columns_that_a_line_above_names(Edition edition) {
        RequestLines.assertIsRead(edition, rows -> LEGEND + HEAD + RequestLines.lines(rows, LegendsTest::fields));
        RequestLines.assertIsRead(
                edition, rows -> TOTAL_FIRST + HEAD + RequestLines.lines(rows, row -> fields(totalFirst(row))));
    }

    @Test
    void so_do_they_in_table_four() {
        AnnualReport read = cases(OF_CASES + "类别\ta\tb\tc\td\te\n", "行政复议\t1\t2\t3\t4\t10\n");
        assertThat(read.cell(CellPath.of(CaseForum.RECONSIDERATION, CaseResult.CORRECTED))
                        .count())
                .hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a＝结果维持，b＝结果纠正，c＝其他结果，d＝尚未审结，e＝总计，a＝总计\n",
                "a＝结果维持（上年），b＝结果纠正，c＝其他结果，d＝尚未审结，e＝总计\n",
                "五、存在的主要问题及改进情况\na＝结果维持，b＝结果纠正，c＝其他结果，d＝尚未审结，e＝总计\n四、政府信息公开行政复议、行政诉讼情况\n"
            })
    void without_one_that_is_clear_they_stand_for_nothing(String legend) {
        AnnualReport read = cases(legend + "类别\ta\tb\tc\td\te\n", "行政复议\t1\t2\t3\t4\t10\n");
        assertThat(read.cell(CellPath.of(CaseForum.RECONSIDERATION, CaseResult.UPHELD)))
                .isEqualTo(Cell.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A＝县政府，B＝商业企业，C＝科研机构，D＝社会公益组织，E＝法律服务机构，F＝其他，G＝总计\n",
                "A＝上年自然人，B＝商业企业，C＝科研机构，D＝社会公益组织，E＝法律服务机构，F＝其他，G＝总计\n",
                "A＝自然人（上期），B＝商业企业，C＝科研机构，D＝社会公益组织，E＝法律服务机构，F＝其他，G＝总计\n",
                "上年：A＝自然人，B＝商业企业，C＝科研机构，D＝社会公益组织，E＝法律服务机构，F＝其他，G＝总计\n",
                "A＝自然人，B＝商业企业，C＝科研机构，D＝社会公益组织\nA＝总计，B＝自然人，C＝商业企业，D＝科研机构\n"
            })
    void a_column_of_something_else_is_none_of_the_form(String legend) {
        AnnualReport report = RequestLines.report(REVISED_2021);
        String table = RequestLines.lines(RequestLines.rows(report), LegendsTest::fields);
        AnnualReport read = RequestLines.read(report, legend + HEAD + table);
        assertThat(read.cell(CellPath.parse("requests.granted.naturalPerson"))).isEqualTo(Cell.UNKNOWN);
    }

    private static String fields(Row row) {
        return row.label() + "\t" + String.join("\t", row.figures());
    }

    private static Row totalFirst(Row row) {
        int last = row.figures().size() - 1;
        List<String> figures = Stream.concat(
                        Stream.of(row.figures().get(last)), row.figures().subList(0, last).stream())
                .toList();
        return new Row(row.label(), figures);
    }

    private static AnnualReport cases(String head, String reconsideration) {
        AnnualReport report = RequestLines.report(REVISED_2021);
        return TextReports.report(RequestLines.title(report) + "\n三、收到和处理政府信息公开申请情况\n无\n四、政府信息公开行政复议、行政诉讼情况\n" + head
                + reconsideration + "行政诉讼：未经复议直接起诉\t0\t0\t0\t1\t1\n行政诉讼：复议后起诉\t0\t0\t0\t0\t0\n五、存在的主要问题及改进情况\n人手不足。\n");
    }
}
