package io.github.disclosurereport.formats;

import static io.github.disclosurereport.form.RequestRow.GRANTED;
import static io.github.disclosurereport.form.RequestRow.NEWLY_RECEIVED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.table.CellState;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of text whose fields stand between tabs or pipes. */
class SeparatedTextTest {

    private static final String ABOVE = """
            青岭市民政局2025年政府信息公开工作年度报告
            三、收到和处理政府信息公开申请情况
            """;

    private static final String ROWS_WITH_BARS = """
            （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | 申请人情况 |
            自然人 | 法人或其他组织 | 总计 |
            商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |
            一、本年新收政府信息公开申请数量 | 1 | 2 |  |  | 7 | 6 | 16 |
            二、上年结转政府信息公开申请数量 | 0 |  | 0 | 0 | 0 | 0 | 0 |
            三、本年度办理结果 | （一）予以公开 | 1 | 2 |  | 0 | 6 | 6 | 15 |
            （七）总计 | 1 | 2 |  |  | 6 | 6 | 15 |
            """;

    @Test
    void a_label_may_stand_between_tabs_once_for_each_column_that_it_spans() {
        String note = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
        ReadResult read = read(ABOVE + """
                %1$s\t%1$s\t申请人情况\t申请人情况\t申请人情况\t申请人情况\t申请人情况\t申请人情况\t申请人情况
                %1$s\t%1$s\t自然人\t法人或其他组织\t法人或其他组织\t法人或其他组织\t法人或其他组织\t法人或其他组织\t总计
                %1$s\t%1$s\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
                一、本年新收政府信息公开申请数量\t一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21
                二、上年结转政府信息公开申请数量\t二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0
                三、本年度办理结果\t（一）予以公开\t0\t2\t0\t0\t5\t0\t7
                三、本年度办理结果\t（七）总计\t0\t2\t0\t0\t5\t0\t7
                """.formatted(note));
        assertThat(newlyReceived(read)).isEqualTo(1);
        assertThat(read.report().requests().granted().legalServiceInstitution()).hasValue(5);
    }

    @Test
    void a_label_may_stand_between_several_blanks_once_for_each_column_that_it_spans() {
        ReadResult read = read(ABOVE + """
                （勾稽关系）  （勾稽关系）  自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他  总计
                一、本年新收政府信息公开申请数量   一、本年新收政府信息公开申请数量   1   2   3   4   5   6   21
                二、上年结转政府信息公开申请数量   二、上年结转政府信息公开申请数量   0   0   0   0   0   0   0
                三、本年度办理结果   （一）予以公开   0   2   0   0   5   0   7
                四、结转下年度继续办理   四、结转下年度继续办理   1   0   3   4   0   6   14
                """);
        assertThat(newlyReceived(read)).isEqualTo(1);
        assertThat(read.report().requests().granted().legalServiceInstitution()).hasValue(5);
        assertThat(read.report().requests().carriedForward().total()).hasValue(14);
    }

    @Test
    void blanks_at_the_end_of_such_a_line_are_no_field() {
        ReadResult read = read(ABOVE + """
                申请人情况  申请人情况  申请人情况  申请人情况  申请人情况  申请人情况  申请人情况  申请人情况
                项目  自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他  总计
                一、本年新收政府信息公开申请数量  1  2  3  4  5  6  21
                二、上年结转政府信息公开申请数量  0  0  0  0  0  0  0
                （一）予以公开  0  2  0  0  5  0  7
                （七）总计  0  2  0  0  5  0  7
                四、结转下年度继续办理  0  0  0  0  31  55  END
                """.replace("END", ""));
        assertThat(newlyReceived(read)).isEqualTo(1);
        assertThat(read.report().requests().carriedForward().total()).isEmpty();
        assertThat(read.report().requests().carriedForward().otherOrganization())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", " | "})
    void an_empty_field_is_a_blank_cell_where_all_lines_have_as_many_fields(String separator) {
        AnnualReport report =
                read(ABOVE + rectangle("1,2,,4,5,6,18").replace(",", separator)).report();
        assertThat(report.requests().newlyReceived().commercialEnterprise()).hasValue(2);
        assertThat(report.requests().table().state(NEWLY_RECEIVED, ApplicantKind.RESEARCH_INSTITUTION))
                .isEqualTo(CellState.BLANK);
        assertThat(report.requests().newlyReceived().total()).hasValue(18);
    }

    @Test
    void a_bar_behind_the_last_field_of_every_line_ends_it() {
        AnnualReport report = read(ABOVE + ROWS_WITH_BARS).report();
        assertThat(report.requests().newlyReceived().total()).hasValue(16);
        assertThat(report.requests().granted().naturalPerson()).hasValue(1);
        assertThat(report.requests().table().state(GRANTED, ApplicantKind.RESEARCH_INSTITUTION))
                .isEqualTo(CellState.BLANK);
    }

    @Test
    void behind_bars_of_which_some_lines_have_none_there_may_be_a_field() {
        AnnualReport report = read(ABOVE + ROWS_WITH_BARS.replace("15 |", "15")).report();
        assertThat(report.requests().table().state(NEWLY_RECEIVED, ApplicantKind.RESEARCH_INSTITUTION))
                .isEqualTo(CellState.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"，", ";", "; ", "， "})
    void rows_may_have_commas_or_semicolons_between_their_figures(String separator) {
        AnnualReport report = read(ABOVE + """
                        申请人情况
                        自然人,法人或其他组织,总计
                        商业企业,科研机构,社会公益组织,法律服务机构,其他
                        一、本年新收政府信息公开申请数量,1,2,3,4,5,6,21
                        二、上年结转政府信息公开申请数量,0,0,0,0,0,0,0
                        三、本年度办理结果,（一）予以公开,0,2,0,0,5,0,7
                        （七）总计,0,2,0,0,5,0,7
                        """.replace(",", separator)).report();
        assertThat(report.requests().newlyReceived().otherOrganization()).hasValue(6);
        assertThat(report.requests().granted().total()).hasValue(7);
    }

    @Test
    void a_comma_in_a_figure_parts_no_figures() {
        ReadResult read = read(ABOVE + """
                申请人情况
                自然人 法人或其他组织 总计
                商业企业 科研机构 社会公益组织 法律服务机构 其他
                一、本年新收政府信息公开申请数量 1，234 5 6 7 8 9
                二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
                三、本年度办理结果 （一）予以公开 0 2 0 0 5 0 7
                （七）总计 0 2 0 0 5 0 7
                """);
        assertThat(read.report().requests().newlyReceived().commercialEnterprise())
                .isEmpty();
        assertThat(read.report().requests().granted().total()).hasValue(7);
    }

    @Test
    void an_empty_field_is_nothing_where_lines_may_have_lost_some() {
        ReadResult read = read(ABOVE + rectangle("1,2,,4,5,6").replace(",", "\t"));
        assertThat(read.report().requests().newlyReceived().commercialEnterprise())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,2,3,4,5,6,", ",2,3,4,5,6,20"})
    void an_empty_field_may_stand_at_either_end(String figures) {
        for (String separator : List.of("\t", "|")) {
            ReadResult read = read(ABOVE + rectangle(figures).replace(",", separator));
            assertThat(read.report().requests().newlyReceived().commercialEnterprise())
                    .as(separator)
                    .hasValue(2);
        }
    }

    @Test
    void lines_indented_by_tabs_are_no_table() {
        String table = """
                自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计
                一、本年新收政府信息公开申请数量 1 2 3 4 5 6 21
                二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
                三、本年度办理结果 （一）予以公开 1 2 3 4 5 6 21
                """;
        ReadResult read = read(ABOVE + table.indent(2).replace("  ", "\t\t"));
        assertThat(newlyReceived(read)).isEqualTo(1);
        assertThat(read.report().requests().text().paragraphs()).isEmpty();
        assertThat(read.source().oddities()).isEmpty();
    }

    private static String rectangle(String figures) {
        return """
                信息,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计
                一、本年新收政府信息公开申请数量,{figures}
                二、上年结转政府信息公开申请数量,0,0,0,0,0,0,0
                （一）予以公开,0,0,0,0,0,0,0
                """.replace("{figures}", figures);
    }

    private static long newlyReceived(ReadResult read) {
        return read.report().requests().newlyReceived().naturalPerson().orElseThrow();
    }

    private static ReadResult read(String text) {
        return ReportFormats.standard().read(text.getBytes(StandardCharsets.UTF_8), "report.txt");
    }
}
