package io.github.disclosurereport.examples;

import static io.github.disclosurereport.validation.rule.RuleFamily.CASE;
import static io.github.disclosurereport.validation.rule.RuleFamily.CELL;
import static io.github.disclosurereport.validation.rule.RuleFamily.REQ;

import io.github.disclosurereport.validation.form.ReportForm;
import io.github.disclosurereport.validation.jakarta.ValidReport;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Checks what a clerk typed into a form, beside the portal's own constraints. */
public final class FormBean {

    /**
     * A filing as the form posts it.
     *
     * @param clerk who files it
     * @param report the tables as typed; a cell is bound as {@code report.cells[requests.granted.total]}
     */
    public record Filing(
            @NotBlank String clerk,
            @ValidReport(families = {CELL, REQ, CASE}) ReportForm report) {}

    private FormBean() {}

    /** Prints where the form is wrong, and how. */
    public static void main(String[] args) {
        ReportForm report = new ReportForm();
        report.setReportYear(2025);
        report.setCells(Map.of("cases.reconsideration.upheld", "2", "cases.reconsideration.total", "3O"));

        Validator validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator()) // no expression language on the path
                .buildValidatorFactory()
                .getValidator();
        validator.validate(new Filing("王", report)).stream()
                .map(violation -> violation.getPropertyPath() + "  " + violation.getMessage())
                .filter(line -> line.startsWith("report.cells[cases.reconsideration"))
                .sorted()
                .forEach(System.out::println);
    }
}
