package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.finding.Balance;
import io.github.disclosurereport.finding.ReportRole;
import io.github.disclosurereport.finding.Target.CellTarget;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the numbers of reports into relations. */
final class Balances {

    /** The reports of each scope, with their numbers. */
    private final Map<Scope, List<Known>> reports = new EnumMap<>(Scope.class);

    /** A report with its numbers. */
    record Known(ReportRole role, Edition edition, Numbers numbers) {}

    Balances(Seen seen) {
        reports.put(Scope.THIS, List.of(new Known(ReportRole.THIS, seen.report().edition(), seen.numbers())));
        reports.put(
                Scope.PREVIOUS,
                seen.context().get(Context.PREVIOUS).stream()
                        .map(beside -> known(ReportRole.PREVIOUS, beside))
                        .toList());
        List<Known> parts = new ArrayList<>();
        seen.context()
                .get(Context.PARTS)
                .ifPresent(given ->
                        given.reports().forEach(beside -> parts.add(known(ReportRole.part(parts.size() + 1), beside))));
        reports.put(Scope.PARTS, parts);
    }

    private static Known known(ReportRole role, ReportBeside beside) {
        return new Known(role, beside.report().edition(), new Numbers(beside.report()));
    }

    private List<Known> of(Scope scope) {
        return reports.getOrDefault(scope, List.of());
    }

    /** The report of a role. */
    Known of(ReportRole role) {
        return reports.values().stream()
                .flatMap(List::stream)
                .filter(known -> known.role().equals(role))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the editions of all reports have the cells of a relation. */
    boolean areCellsThere(Relation relation) {
        return relation.scopes().stream()
                .allMatch(scope -> of(scope).stream().allMatch(known -> relation.isIn(known.edition(), scope)));
    }

    /** The first cell that makes it impossible to judge a relation. */
    Optional<CellTarget> obstacle(Relation relation) {
        for (Sum.Term term : relation.terms()) {
            for (Known known : of(term.scope())) {
                Optional<CellPath> obstacle = known.numbers().obstacle(List.of(term.cell()));
                if (obstacle.isPresent()) {
                    return Optional.of(new CellTarget(known.role(), obstacle.get()));
                }
            }
        }
        return Optional.empty();
    }

    Balance of(Relation relation) {
        return new Balance(side(relation.left()), relation.comparison(), side(relation.right()));
    }

    private Balance.Side side(Sum sum) {
        List<Balance.Term> terms = new ArrayList<>();
        for (Sum.Term term : sum.terms()) {
            for (Known known : of(term.scope())) {
                CellPath cell = term.cell();
                BigDecimal number = Figure.toDecimal(known.numbers().of(cell), cell.unit());
                terms.add(new Balance.Term(term.coefficient(), new CellTarget(known.role(), cell), number));
            }
        }
        return new Balance.Side(terms, BigDecimal.valueOf(sum.constant()));
    }
}
