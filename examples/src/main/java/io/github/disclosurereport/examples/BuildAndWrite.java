package io.github.disclosurereport.examples;

import static io.github.disclosurereport.form.ApplicantKind.NATURAL_PERSON;
import static io.github.disclosurereport.form.CaseForum.RECONSIDERATION;
import static io.github.disclosurereport.form.CaseResult.UPHELD;
import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static io.github.disclosurereport.form.ProactiveColumn.AMOUNT_COLLECTED;
import static io.github.disclosurereport.form.ProactiveRow.ADMINISTRATIVE_FEES;
import static io.github.disclosurereport.form.RequestRow.GRANTED;
import static io.github.disclosurereport.form.RequestRow.NEWLY_RECEIVED;

import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.ReportFormats;
import java.io.IOException;
import java.nio.file.Path;

/** Builds a report and writes it as the official page. */
final class BuildAndWrite {

    private BuildAndWrite() {}

    public static void main(String[] args) throws IOException {
        AnnualReport own = AnnualReport.builder(REVISED_2021)
                .organ("青岭市民政局")
                .reportYear(2025)
                .title("青岭市民政局2025年政府信息公开工作年度报告")
                .set(NEWLY_RECEIVED, NATURAL_PERSON, 12)
                .set(GRANTED, NATURAL_PERSON, 12)
                .set(ADMINISTRATIVE_FEES, AMOUNT_COLLECTED, "12.5")
                .set(RECONSIDERATION, UPHELD, 1)
                .overview("2025年，我局围绕养老服务、社会救助推进政府信息公开。")
                .problems("政策解读形式较为单一，将增加图解和视频。")
                .otherMatters("2025年未收取信息处理费。")
                .zeroElsewhere()
                .withTotals()
                .build();
        ReportFormats.standard().write(own, Path.of(args[0]));
    }
}
