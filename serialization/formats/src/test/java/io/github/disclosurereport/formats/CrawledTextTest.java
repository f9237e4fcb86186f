package io.github.disclosurereport.formats;

import static io.github.disclosurereport.form.ApplicantKind.LEGAL_SERVICE_INSTITUTION;
import static io.github.disclosurereport.form.RequestRow.CARRIED_OVER;
import static io.github.disclosurereport.form.RequestRow.DENIED_SECURITY_AND_STABILITY;
import static io.github.disclosurereport.form.RequestRow.GRANTED;
import static io.github.disclosurereport.form.RequestRow.NEWLY_RECEIVED;
import static io.github.disclosurereport.form.RequestRow.PARTIALLY_GRANTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.table.Cell;
import io.github.disclosurereport.table.CellState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Text that crawlers have taken from pages, and what became of blanks and letters on the way. */
class CrawledTextTest {

    private static final String ABOVE = "青岭市民政局2025年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n";

    private static final String HEAD = "申请情况\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n";

    private static final String CUT = HEAD + """
            一、本年新收政府信息公开申请数量\t4\t1\t\t\t\t\t5
            二、上年结转政府信息公开申请数量
            三、本年度办理结果
            （一）予以公开\t3\t\t\t\t\t\t3
            （二）部分公开（区分处理的，只计这一情形，不计其他情形）\t0
            （七）总计\t3\t1\t\t\t\t\t4
            四、结转下年度继续办理\t1\t\t\t\t\t\t1
            """;

    @Test
    void blanks_as_wide_as_an_ideograph_part_fields_where_all_lines_have_as_many() {
        String lines = HEAD + """
                本年新收\t4\t1\t\t０\t\t\t5
                上年结转\t\t\t\t\t\t\t
                （一）予以公开\t3\t\t\t\t\t\t3
                结转下年度\t1\t1\t\t\t\t\t2
                """;
        AnnualReport report = read(lines.replace("\t", "　"));
        assertThat(report.requests().newlyReceived().total()).hasValue(5);
        assertThat(report.requests().granted().total()).hasValue(3);
        assertThat(report.requests().table().state(GRANTED, ApplicantKind.COMMERCIAL_ENTERPRISE))
                .isEqualTo(CellState.BLANK);
    }

    @Test
    void blanks_of_typesetting_part_words() {
        String lines = """
                一、本年新收政府信息公开申请数量 4 1 0 0 0 0 5
                二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
                （一）予以公开 3 1 0 0 0 0 4
                四、结转下年度继续办理 1 0 0 0 0 0 1
                """;
        AnnualReport report = read((HEAD.replace('\t', ' ') + lines).replace(' ', '\u2003'));
        assertThat(report.requests().newlyReceived().total()).hasValue(5);
        assertThat(report.requests().carriedForward().naturalPerson()).hasValue(1);
    }

    @Test
    void wide_blanks_that_line_up_words_part_no_fields() {
        AnnualReport report = read(CUT.replace("\t\t\t\t\t\t3", "　　　　　　　3").replace("\t", "　"));
        assertThat(report.requests().table().state(GRANTED, ApplicantKind.COMMERCIAL_ENTERPRISE))
                .isEqualTo(CellState.UNKNOWN);
    }

    @Test
    void a_row_whose_blanks_at_the_end_were_cut_is_blank_there() {
        AnnualReport report = read(CUT + "四、政府信息公开行政复议、行政诉讼情况\n");
        assertThat(report.requests().newlyReceived().total()).hasValue(5);
        assertThat(report.requests().table().state(NEWLY_RECEIVED, LEGAL_SERVICE_INSTITUTION))
                .isEqualTo(CellState.BLANK);
        assertThat(report.requests().table().state(CARRIED_OVER, LEGAL_SERVICE_INSTITUTION))
                .isEqualTo(CellState.BLANK);
        assertThat(report.requests().carriedForward().naturalPerson()).hasValue(1);
    }

    @Test
    void a_row_that_ends_with_a_figure_without_its_total_has_lost_more_than_blanks() {
        AnnualReport report = read(CUT.replace("\t3\t\t\t\t\t\t3", "\t3\t\t2") + "四、政府信息公开行政复议、行政诉讼情况\n");
        assertThat(report.requests().newlyReceived().commercialEnterprise()).isEmpty();
    }

    @Test
    void a_label_on_two_lines_is_no_row_without_figures() {
        AnnualReport report =
                read(CUT.replace("部分公开（区分处理的，只计这一情形，不计其他情形）\t0", "部分公开\n（区分处理的，只计这一情形，不计其他情形）\t2\t\t\t\t\t\t2")
                        + "四、政府信息公开行政复议、行政诉讼情况\n");
        assertThat(report.requests().table().state(PARTIALLY_GRANTED, ApplicantKind.NATURAL_PERSON))
                .isNotEqualTo(CellState.BLANK);
    }

    @Test
    void a_text_that_ends_in_the_middle_of_a_row_has_lost_more_than_blanks() {
        AnnualReport report = read(CUT.substring(0, CUT.indexOf("（七）")).stripTrailing());
        assertThat(report.requests().newlyReceived().commercialEnterprise()).isEmpty();
    }

    @Test
    void letters_may_stand_as_html_writes_them() {
        List<String> lines = List.of(
                "一、本年新收政府信息公开申请数量\t4\t1\t&nbsp;\t&nbsp;\t&nbsp;\t&nbsp;\t5",
                "二、上年结转政府信息公开申请数量\t&nbsp;\t&nbsp;\t&nbsp;\t&nbsp;\t&nbsp;\t&nbsp;\t&nbsp;",
                "&#12288;三、本年度办理结果\t&nbsp;\t&nbsp;\t&nbsp;\t&nbsp;\t&nbsp;\t&nbsp;\t&nbsp;",
                "3.危及&ldquo;三安全一稳定&rdquo;\t4\t1\t&nbsp;\t&nbsp;\t&nbsp;\t&nbsp;\t5");
        AnnualReport report = read(HEAD + String.join("\n", lines));
        assertThat(report.requests().newlyReceived().naturalPerson()).hasValue(4);
        assertThat(report.requests().table().state(NEWLY_RECEIVED, LEGAL_SERVICE_INSTITUTION))
                .isEqualTo(CellState.BLANK);
        assertThat(report.cell(CellPath.total(DENIED_SECURITY_AND_STABILITY))).isEqualTo(Cell.of(5, Unit.ITEM));
    }

    @Test
    void a_dash_alone_on_its_line_is_a_field_behind_the_label_above() {
        List<String> lines =
                List.of("一、本年新收政府信息公开申请数量 - - - - - - -", "二、上年结转政府信息公开申请数量 4 - 1 - - - 5", "（一）予以公开 - 4 - - - 1 5");
        AnnualReport report =
                read(HEAD.replace('\t', '\n') + String.join("\n", lines).replace(' ', '\n'));
        assertThat(report.requests().table().state(NEWLY_RECEIVED, ApplicantKind.NATURAL_PERSON))
                .isEqualTo(CellState.BLANK);
        assertThat(report.requests().granted().total()).hasValue(5);
    }

    @Test
    void numbers_behind_blank_lines_that_count_up_are_those_of_pages() {
        List<String> lines = List.of(
                "一、本年新收政府信息公开申请数量",
                "4\n1\n\n2\n0\n0\n0\n0\n5",
                "二、上年结转政府信息公开申请数量\n\n3\n0\n0\n0\n0\n0\n0\n0",
                "（一）予以公开\n4\n1\n0\n0\n0\n0\n5\n\n4");
        AnnualReport report = read(HEAD.replace('\t', '\n') + String.join("\n", lines));
        assertThat(report.requests().newlyReceived().researchInstitution()).hasValue(0);
        assertThat(report.requests().newlyReceived().total()).hasValue(5);
        assertThat(report.requests().granted().total()).hasValue(5);
    }

    @Test
    void numbers_behind_blank_lines_that_do_not_count_up_are_figures() {
        String figures = "\n\n4\n\n1\n\n0\n\n0\n\n0\n\n0\n\n5\n\n";
        AnnualReport report = read(HEAD.replace('\t', '\n') + "一、本年新收政府信息公开申请数量" + figures + "二、上年结转政府信息公开申请数量"
                + figures + "（一）予以公开" + figures);
        assertThat(report.requests().newlyReceived().total()).hasValue(5);
    }

    private static AnnualReport read(String table) {
        return TextReports.report(ABOVE + table);
    }
}
