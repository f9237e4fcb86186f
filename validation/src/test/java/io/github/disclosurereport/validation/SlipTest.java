package io.github.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.Repair;
import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.AnnualReportBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** For each known slip a report in which it decides between explanations that are equally small. */
class SlipTest {

    private static final RequestRow ONE = RequestRow.GRANTED;
    private static final RequestRow OTHER = RequestRow.UNABLE_NOT_HELD;
    private static final ApplicantKind LEFT = ApplicantKind.NATURAL_PERSON;
    private static final ApplicantKind RIGHT = ApplicantKind.COMMERCIAL_ENTERPRISE;
    private static final ApplicantKind FAR = ApplicantKind.RESEARCH_INSTITUTION;

    @Test
    void digits_exchanged_decide_between_two_pairs_of_cells() {
        AnnualReport right = report(13, 50, 40, 24);
        decides("数字颠倒", right, with(right, Map.of(cell(ONE, LEFT), 31L, cell(OTHER, RIGHT), 42L)));
    }

    @Test
    void dropped_digits_decide_between_two_pairs_of_cells() {
        AnnualReport right = report(12, 50, 40, 12);
        decides("漏写数字", right, with(right, Map.of(cell(ONE, LEFT), 1L, cell(OTHER, RIGHT), 1L)));
    }

    @Test
    void doubled_digits_decide_between_two_pairs_of_cells() {
        AnnualReport right = report(12, 250, 340, 12);
        decides("数字重复", right, with(right, Map.of(cell(ONE, LEFT), 112L, cell(OTHER, RIGHT), 112L)));
    }

    @Test
    void two_exchanged_neighbours_decide_between_rows() {
        AnnualReport right = report(7, 0, 20, 20);
        decides("相邻两格互换", right, with(right, Map.of(cell(ONE, LEFT), 0L, cell(ONE, RIGHT), 7L)));
    }

    /** Another edition has a row between them. */
    @Test
    void neighbours_are_those_that_the_edition_prints() {
        RequestRow upper = RequestRow.NOT_PROCESSED_CONFIRM_OR_REISSUE;
        RequestRow lower = RequestRow.OTHER_CORRECTION_OVERDUE;
        AnnualReport right = AnnualReport.builder(Edition.REVISED_2021)
                .set(upper, LEFT, 7)
                .set(upper, RIGHT, 20)
                .set(lower, RIGHT, 30)
                .set(RequestRow.NEWLY_RECEIVED, LEFT, 7)
                .set(RequestRow.NEWLY_RECEIVED, RIGHT, 50)
                .zeroElsewhere()
                .withTotals()
                .build();
        decides("相邻两格互换", right, with(right, Map.of(cell(upper, LEFT), 0L, cell(lower, LEFT), 7L)));
    }

    @Test
    void a_shifted_row_decides_between_rows() {
        AnnualReport right = with(report(5, 3, 20, 20), Map.of(cell(OTHER, FAR), 20L), true);
        decides("整行错位一列", right, with(right, Map.of(cell(ONE, LEFT), 0L, cell(ONE, RIGHT), 5L, cell(ONE, FAR), 3L)));
    }

    @Test
    void a_total_that_lacks_a_part_decides_within_a_row() {
        AnnualReport whole = report(13, 50, 40, 24);
        AnnualReportBuilder builder = whole.toBuilder();
        whole.edition().cells(TableKind.REQUESTS).stream()
                .filter(path -> path.row() == RequestRow.CARRIED_FORWARD)
                .forEach(builder::setUnknown);
        AnnualReport right = builder.build();
        CellPath total = CellPath.of(RequestRow.NEWLY_RECEIVED, ApplicantKind.TOTAL);
        decides("合计未随之更新", right, right.with(total, right.figure(total) - 74));
    }

    @Test
    void where_no_slip_decides_nothing_is_claimed() {
        AnnualReport right = report(13, 50, 40, 24);
        CheckResult result =
                ReportCheck.standard().check(with(right, Map.of(cell(ONE, LEFT), 14L, cell(OTHER, RIGHT), 25L)));
        assertThat(result.errors()).isNotEmpty();
        assertThat(result.repairs()).isEmpty();
    }

    private static void decides(String slip, AnnualReport right, AnnualReport wrong) {
        CheckResult result = ReportCheck.standard().check(wrong);
        assertThat(result.repairs()).hasSize(1);
        Repair repair = result.repairs().get(0);
        assertThat(wrong.with(repair)).isEqualTo(right);
        assertThat(repair.finding().explanation(Language.ZH)).endsWith("疑为" + slip);
        assertThat(repair.settles()).extracting(Finding::rule).isNotEmpty().isSubsetOf("REQ-01", "REQ-02", "REQ-03");
    }

    private static CellPath cell(RequestRow row, ApplicantKind kind) {
        return CellPath.of(row, kind);
    }

    /** Two rows of two kinds, received as they were settled. */
    private static AnnualReport report(long oneLeft, long oneRight, long otherLeft, long otherRight) {
        return AnnualReport.builder(Edition.REVISED_2021)
                .set(ONE, LEFT, oneLeft)
                .set(ONE, RIGHT, oneRight)
                .set(OTHER, LEFT, otherLeft)
                .set(OTHER, RIGHT, otherRight)
                .set(RequestRow.NEWLY_RECEIVED, LEFT, oneLeft + otherLeft)
                .set(RequestRow.NEWLY_RECEIVED, RIGHT, oneRight + otherRight)
                .zeroElsewhere()
                .withTotals()
                .build();
    }

    private static AnnualReport with(AnnualReport report, Map<CellPath, Long> figures) {
        return with(report, figures, false);
    }

    private static AnnualReport with(AnnualReport report, Map<CellPath, Long> figures, boolean addsUp) {
        AnnualReportBuilder builder = report.toBuilder();
        figures.forEach(builder::setFigure);
        if (addsUp) {
            builder.set(RequestRow.NEWLY_RECEIVED, FAR, 20).withTotals();
        }
        return builder.build();
    }
}
