package io.github.disclosurereport.validation.jakarta.internal;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.NotAssessable;
import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.source.Facet;
import io.github.disclosurereport.validation.ReportCheck;
import io.github.disclosurereport.validation.jakarta.ValidReport;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.Profile;
import io.github.disclosurereport.validation.rule.Rule;
import jakarta.validation.ConstraintDeclarationException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one annotation demands by one check.
 *
 * @param given the application's check
 * @param check the rules of it that run
 * @param severity the mildest findings that count
 */
record Demand(ReportCheck given, ReportCheck check, Severity severity) {

    /** The demand of an annotation on a kind of value that shows so much. */
    static Demand of(ValidReport annotation, Set<Facet> shown, ReportCheck given) {
        Set<String> families = Set.of(annotation.families());
        Map<String, String> others = given.rules().stream()
                .filter(rule -> !isMeant(rule, families, shown, given.known()))
                .collect(Collectors.toMap(Rule::id, rule -> "off"));
        try {
            return new Demand(given, given.with(Profile.of(others)), annotation.severity());
        } catch (IllegalArgumentException e) {
            throw new ConstraintDeclarationException(
                    "@ValidReport has no rule to apply here: the families " + List.of(annotation.families())
                            + " have none for this kind of value",
                    e);
        }
    }

    private static boolean isMeant(Rule rule, Set<String> families, Set<Facet> shown, Context known) {
        return (families.isEmpty() || families.contains(rule.family()))
                && shown.containsAll(rule.facets())
                && rule.inputs().stream().allMatch(input -> known.get(input).isPresent());
    }

    /**
     * What does not meet the demand, without unknown keys, which are told for themselves. What is in the way of rules is not
     * told where a finding stands at the same cell: one mistake is one complaint.
     */
    List<Complaint> complaints(CheckResult result) {
        List<Finding> grave = result.findings().stream()
                .filter(finding -> finding.severity().compareTo(severity) <= 0)
                .filter(finding -> UnknownKeys.told(finding).isEmpty())
                .toList();
        Set<CellPath> told = grave.stream()
                .flatMap(finding -> finding.cells().stream().limit(1))
                .collect(Collectors.toSet());
        Stream<Complaint> unjudged = result.notAssessable().stream()
                .filter(obstacle -> obstacle.rules().stream().anyMatch(this::counts))
                .filter(obstacle -> !isTold(obstacle, told))
                .map(Complaint::of);
        Stream<Complaint> failed = result.incomplete().stream()
                .filter(unrun -> counts(unrun.rule()))
                .map(Complaint::of);
        return Stream.of(grave.stream().map(Complaint::of), unjudged, failed)
                .flatMap(complaints -> complaints)
                .toList();
    }

    private boolean counts(String rule) {
        return check.rules().stream()
                .anyMatch(known -> known.id().equals(rule) && known.severity().compareTo(severity) <= 0);
    }

    private static boolean isTold(NotAssessable obstacle, Set<CellPath> told) {
        return !obstacle.cells().isEmpty() && told.containsAll(obstacle.cells());
    }
}
