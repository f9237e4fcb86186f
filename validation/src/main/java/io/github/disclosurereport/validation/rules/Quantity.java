package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.finding.Balance;
import io.github.disclosurereport.finding.ReportRole;
import io.github.disclosurereport.finding.Target.CellTarget;
import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.HeadingGroup;
import io.github.disclosurereport.form.RequestGroup;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.validation.rule.Relation;
import io.github.disclosurereport.validation.rule.Scope;
import io.github.disclosurereport.validation.rule.Subject;
import io.github.disclosurereport.validation.rule.Sum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that this report and last year's count, each in one cell or in several.
 *
 * @param name its name
 * @param now its cells in this report
 * @param before its cells in last year's
 */
record Quantity(Bilingual name, List<CellPath> now, List<CellPath> before) {

    /** One cell, which both reports have. */
    static Quantity of(CellPath path) {
        return new Quantity(Bilingual.of(path::name), List.of(path), List.of(path));
    }

    /**
     * What can be compared of a table: cell by cell where both reports are of one edition; otherwise nothing of table 二, and in
     * table 三 the rows under （六）其他处理 together.
     */
    static List<Quantity> of(TableKind table, Edition now, Edition before) {
        if (now == before) {
            return now.cells(table).stream().map(Quantity::of).toList();
        }
        return switch (table) {
            case PROACTIVE -> List.of();
            case CASES -> common(table, now, before);
            case REQUESTS -> {
                List<Quantity> quantities = new ArrayList<>(common(table, now, before));
                for (ApplicantKind kind : ApplicantKind.values()) {
                    Map<Bilingual, List<CellPath>> others = outcomes(before, kind);
                    outcomes(now, kind).forEach((name, cells) -> {
                        List<CellPath> other = others.getOrDefault(name, List.of());
                        if (!cells.equals(other)) {
                            quantities.add(new Quantity(name, cells, other));
                        }
                    });
                }
                yield quantities;
            }
        };
    }

    private static List<Quantity> common(TableKind table, Edition now, Edition before) {
        return now.cells(table).stream().filter(before::has).map(Quantity::of).toList();
    }

    /** What became of the requests of all applicants: rows, and groups of rows. */
    static List<Quantity> outcomes(Edition now, Edition before) {
        Map<Bilingual, List<CellPath>> others = outcomes(before, ApplicantKind.TOTAL);
        return outcomes(now, ApplicantKind.TOTAL).entrySet().stream()
                .map(entry ->
                        new Quantity(entry.getKey(), entry.getValue(), others.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    private static Map<Bilingual, List<CellPath>> outcomes(Edition edition, ApplicantKind kind) {
        Map<Bilingual, List<CellPath>> outcomes = new LinkedHashMap<>();
        edition.cells(TableKind.REQUESTS).stream()
                .filter(path -> path.column() == kind
                        && !path.row().isTotal()
                        && path.row().groups().contains(RequestGroup.OUTCOMES))
                .forEach(path -> outcomes.computeIfAbsent(nameOfOutcome(path.row()), name -> new ArrayList<>())
                        .add(path));
        return outcomes;
    }

    private static Bilingual nameOfOutcome(Heading row) {
        return row.groups().stream()
                .filter(HeadingGroup::isQualifying)
                .findFirst()
                .map(group -> Bilingual.of(group::name))
                .orElseGet(() -> FormNames.of(row));
    }

    /** That it is as it was. */
    Relation unchanged() {
        return Sum.of(now).equalTo(Sum.of(before).in(Scope.PREVIOUS));
    }

    /** The first of its cells that has no figure. */
    Optional<CellTarget> obstacle(Subject subject) {
        return subject.obstacle(unchanged());
    }

    /** Its numbers. */
    Change change(Subject subject) {
        Balance balance = subject.balance(unchanged());
        return new Change(balance.left().sum(), balance.right().sum());
    }

    /** Its cells in both reports. */
    List<CellTarget> targets() {
        return Stream.concat(
                        now.stream().map(CellTarget::of),
                        before.stream().map(path -> new CellTarget(ReportRole.PREVIOUS, path)))
                .toList();
    }

    /**
     * What it is, and was.
     *
     * @param now what it is
     * @param before what it was
     */
    record Change(BigDecimal now, BigDecimal before) {

        BigDecimal difference() {
            return now.subtract(before).abs();
        }

        /** Whether one of the two is more than so many times the other. */
        boolean isMoreThan(long times) {
            BigDecimal factor = BigDecimal.valueOf(times);
            return now.max(before).compareTo(now.min(before).multiply(factor)) > 0;
        }
    }
}
