package io.github.disclosurereport.validation.jakarta;

import static io.github.disclosurereport.validation.rule.RuleFamily.CASE;
import static io.github.disclosurereport.validation.rule.RuleFamily.CELL;
import static io.github.disclosurereport.validation.rule.RuleFamily.REQ;

import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.validation.form.ReportForm;
import org.jspecify.annotations.Nullable;

/** What applications validate: beans with a report or a form in them. */
final class Beans {

    /** A figure that, when it is wrong, is so for REQ-01 and REQ-03. */
    static final String TOTAL = "requests.newlyReceived.total";

    private Beans() {}

    record Filing(
            String clerk,

            @ValidReport(families = {CELL, REQ, CASE}) @Nullable
            ReportForm report) {}

    record Publication(@ValidReport @Nullable AnnualReport report) {}
}
