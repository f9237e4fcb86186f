package io.github.disclosurereport.validation.form;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.report.AnnualReport;

/** Writes reports and fills in forms without a flaw. */
public final class Clerk {

    private Clerk() {}

    public static AnnualReport report() {
        return report(Edition.REVISED_2021, 2025);
    }

    public static AnnualReport report(Edition edition, int year) {
        return AnnualReport.builder(edition)
                .organ("青岭市民政局")
                .reportYear(year)
                .title("青岭市民政局" + year + "年政府信息公开工作年度报告")
                .overview("主动公开、依申请公开、政府信息管理、平台建设和监督保障各项工作稳步推进。")
                .problems("解读形式较为单一，今后将增加图解和视频。")
                .otherMatters("本年度未收取信息处理费。")
                .set(RequestRow.NEWLY_RECEIVED, ApplicantKind.NATURAL_PERSON, 12)
                .set(RequestRow.GRANTED, ApplicantKind.NATURAL_PERSON, 12)
                .set(CaseForum.RECONSIDERATION, CaseResult.UPHELD, 1)
                .zeroElsewhere()
                .withTotals()
                .build();
    }

    public static AnnualReport reportWith(String cell, long number) {
        return report().with(CellPath.parse(cell), number);
    }

    public static ReportForm form() {
        return form(report());
    }

    public static ReportForm form(AnnualReport report) {
        ReportForm form = new ReportForm();
        form.setReportYear(report.reportYear().orElseThrow());
        report.edition()
                .cells()
                .forEach(path ->
                        form.getCells().put(path.toString(), report.cell(path).toString()));
        return form;
    }

    public static ReportForm formWith(String key, String text) {
        ReportForm form = form();
        form.getCells().put(key, text);
        return form;
    }

    public static ReportForm formWithout(String key) {
        ReportForm form = form();
        form.getCells().remove(key);
        return form;
    }
}
