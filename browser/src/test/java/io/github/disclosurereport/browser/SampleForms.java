package io.github.disclosurereport.browser;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.AnnualReportBuilder;
import io.github.disclosurereport.validation.form.ReportForm;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Forms as clerks fill them in, from a seed: each flaw in each edition, twice. */
final class SampleForms {

    private static final int TIMES = 2;
    private static final int LARGEST = 60;

    private SampleForms() {}

    /** The forms by what they are. */
    static Map<String, ReportForm> of(long seed) {
        Random random = new Random(seed);
        Map<String, ReportForm> forms = new LinkedHashMap<>();
        for (Flaw flaw : Flaw.values()) {
            for (Edition edition : Edition.values()) {
                for (int i = 1; i <= TIMES; i++) {
                    ReportForm form = form(consistent(edition, random));
                    flaw.befall(form, random);
                    forms.put(flaw + " " + edition + " " + i, form);
                }
            }
        }
        return forms;
    }

    /** A report whose equations hold: what was received is what was answered and what is left. */
    private static AnnualReport consistent(Edition edition, Random random) {
        AnnualReportBuilder report = AnnualReport.builder(edition).reportYear(edition.firstYear() + random.nextInt(2));
        edition.cells().forEach(path -> report.set(path, random.nextInt(LARGEST)));
        AnnualReport answered = report.withTotals().build();
        for (ApplicantKind kind : ApplicantKind.values()) {
            long answers = answered.requests()
                    .table()
                    .get(RequestRow.OUTCOME_TOTAL, kind)
                    .orElseThrow();
            long left = answered.requests()
                    .table()
                    .get(RequestRow.CARRIED_FORWARD, kind)
                    .orElseThrow();
            report.set(RequestRow.CARRIED_OVER, kind, 0).set(RequestRow.NEWLY_RECEIVED, kind, answers + left);
        }
        return report.build();
    }

    private static ReportForm form(AnnualReport report) {
        ReportForm form = new ReportForm();
        form.setReportYear(report.reportYear().orElseThrow());
        for (var path : report.edition().cells()) {
            form.getCells().put(path.toString(), report.cell(path).toString());
        }
        return form;
    }
}
