package io.github.disclosurereport.validation.jakarta.internal;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.source.Facet;
import io.github.disclosurereport.validation.ReportCheck;
import io.github.disclosurereport.validation.jakarta.ValidReport;
import io.github.disclosurereport.validation.rule.Rule;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * What one annotation demands.
 *
 * @param check the rules that run
 * @param severity the mildest findings that count
 */
record Demand(ReportCheck check, Severity severity) {

    /** Adds a violation at a cell. */
    interface AtCell extends BiConsumer<ConstraintViolationBuilder, CellPath> {}

    /** The demand of an annotation on a kind of value that shows so much. */
    static Demand of(ValidReport annotation, Set<Facet> shown) {
        Set<String> families = Set.of(annotation.families());
        List<Rule> rules = ReportCheck.standard().rules().stream()
                .filter(rule -> families.isEmpty() || families.contains(rule.family()))
                .filter(rule ->
                        shown.containsAll(rule.facets()) && rule.inputs().isEmpty())
                .toList();
        if (rules.isEmpty()) {
            throw new ConstraintDeclarationException("@ValidReport has no rule to apply here: the families "
                    + List.of(annotation.families()) + " have none for this kind of value");
        }
        return new Demand(ReportCheck.of(rules), annotation.severity());
    }

    /** Whether a result meets the demand; adds a violation for each thing that does not. */
    boolean isMet(CheckResult result, ConstraintValidatorContext context, AtCell atCell) {
        List<Complaint> complaints = complaints(result);
        if (!complaints.isEmpty()) {
            context.disableDefaultConstraintViolation();
            Messages messages = Messages.of(context);
            for (Complaint complaint : complaints) {
                ConstraintViolationBuilder violation = messages.begin(complaint.chinese(), complaint.english());
                complaint
                        .cell()
                        .ifPresentOrElse(path -> atCell.accept(violation, path), violation::addConstraintViolation);
            }
        }
        return complaints.isEmpty();
    }

    private boolean counts(String rule) {
        return check.rules().stream()
                .anyMatch(known -> known.id().equals(rule) && known.severity().compareTo(severity) <= 0);
    }

    private List<Complaint> complaints(CheckResult result) {
        Stream<Complaint> found = result.findings().stream()
                .filter(finding -> finding.severity().compareTo(severity) <= 0)
                .map(Complaint::of);
        Stream<Complaint> unjudged = result.notAssessable().stream()
                .filter(obstacle -> obstacle.rules().stream().anyMatch(this::counts))
                .map(Complaint::of);
        Stream<Complaint> failed = result.incomplete().stream()
                .filter(unrun -> counts(unrun.rule()))
                .map(Complaint::of);
        return Stream.of(found, unjudged, failed)
                .flatMap(complaints -> complaints)
                .toList();
    }
}
