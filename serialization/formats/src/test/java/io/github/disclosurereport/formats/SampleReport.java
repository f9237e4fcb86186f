package io.github.disclosurereport.formats;

import static io.github.disclosurereport.form.ApplicantKind.COMMERCIAL_ENTERPRISE;
import static io.github.disclosurereport.form.ApplicantKind.NATURAL_PERSON;
import static io.github.disclosurereport.form.CaseForum.RECONSIDERATION;
import static io.github.disclosurereport.form.CaseResult.UPHELD;
import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static io.github.disclosurereport.form.Edition.TRIAL_2019;
import static io.github.disclosurereport.form.ProactiveColumn.AMOUNT_COLLECTED;
import static io.github.disclosurereport.form.ProactiveColumn.CHANGE;
import static io.github.disclosurereport.form.ProactiveRow.ADMINISTRATIVE_FEES;
import static io.github.disclosurereport.form.ProactiveRow.ADMINISTRATIVE_LICENSES;
import static io.github.disclosurereport.form.RequestRow.GRANTED;
import static io.github.disclosurereport.form.RequestRow.NEWLY_RECEIVED;
import static io.github.disclosurereport.form.RequestRow.PARTIALLY_GRANTED;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.AnnualReportBuilder;
import io.github.disclosurereport.report.Narrative;
import io.github.disclosurereport.table.Cell;
import java.time.LocalDate;
import java.util.List;

/** A report with a number, a blank, an unknown cell, an amount, text beside tables, and a missing section. */
public final class SampleReport {

    private SampleReport() {}

    public static AnnualReport of(Edition edition) {
        AnnualReportBuilder builder = AnnualReport.builder(edition)
                .organ("青岭市民政局")
                .reportYear(edition.firstYear())
                .title("青岭市民政局" + edition.firstYear() + "年政府信息公开工作年度报告")
                .published(LocalDate.of(edition.firstYear() + 1, 1, 20))
                .preface("本报告数据的统计期限为全年。")
                .overview("我局稳步推进政府信息公开。", "（一）主动公开。发布信息 318 条 <含图解> & “问答”。")
                .text(SectionKind.REQUESTS, Narrative.of("申请以自然人为主。"))
                .otherMatters()
                .set(NEWLY_RECEIVED, NATURAL_PERSON, 12)
                .set(NEWLY_RECEIVED, COMMERCIAL_ENTERPRISE, 3)
                .set(GRANTED, NATURAL_PERSON, 12)
                .set(GRANTED, COMMERCIAL_ENTERPRISE, 3)
                .set(RECONSIDERATION, UPHELD, 1);
        if (edition == REVISED_2021) {
            builder.set(ADMINISTRATIVE_FEES, AMOUNT_COLLECTED, "1234.5");
        }
        if (edition == TRIAL_2019) {
            builder.set(ADMINISTRATIVE_LICENSES, CHANGE, -2);
        }
        return builder.zeroElsewhere()
                .withTotals()
                .setBlank(CellPath.of(PARTIALLY_GRANTED, NATURAL_PERSON))
                .setUnknown(CellPath.of(PARTIALLY_GRANTED, COMMERCIAL_ENTERPRISE))
                .build();
    }

    /** The same with 0 in the cells that are blank or unknown. */
    static AnnualReport withFigures(Edition edition) {
        AnnualReport sample = of(edition);
        AnnualReportBuilder builder = sample.toBuilder();
        edition.cells().stream().filter(path -> !sample.cell(path).isNumber()).forEach(path -> builder.set(path, 0));
        return builder.build();
    }

    /** All cells of a report, in print order. */
    public static List<Cell> cells(AnnualReport report) {
        return report.edition().cells().stream().map(report::cell).toList();
    }
}
