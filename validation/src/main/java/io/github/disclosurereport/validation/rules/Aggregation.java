package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.finding.CellTarget;
import io.github.disclosurereport.finding.ReportRole;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Identity;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.table.Cell;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.Parts;
import io.github.disclosurereport.validation.rule.ReportBeside;
import io.github.disclosurereport.validation.rule.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Where an aggregate differs from what its parts add up to, and which part that comes from. */
final class Aggregation {

    /**
     * What is told at once of an aggregate.
     *
     * @param cells the cells that differ; none where they agree
     * @param cause which of the rule's messages says why; empty where nobody knows
     * @param part the number of the part that it comes from
     * @param obstacle an unknown cell that makes it impossible to compare
     */
    record Difference(List<CellPath> cells, String cause, Optional<Integer> part, Optional<CellTarget> obstacle) {

        static final Difference NONE = new Difference(List.of(), "", Optional.empty(), Optional.empty());

        static Difference obstructed(CellTarget obstacle) {
            return new Difference(List.of(), "", Optional.empty(), Optional.of(obstacle));
        }
    }

    private final AnnualReport aggregate;
    private final List<AnnualReport> parts;
    private final boolean areAll;
    private final List<Difference> instances = new ArrayList<>();

    /** What the aggregate has more than its parts, by cell; nothing where they agree. */
    private final Map<CellPath, BigDecimal> surplus = new TreeMap<>();

    private Aggregation(AnnualReport aggregate, Parts parts) {
        this.aggregate = aggregate;
        this.parts = parts.reports().stream().map(ReportBeside::report).toList();
        this.areAll = parts.areAll();
    }

    static Aggregation of(Subject subject) {
        return new Aggregation(subject.report(), subject.get(Context.PARTS));
    }

    /** One instance for each cell that agrees or cannot be compared, and one for each cause; none unless all parts are given. */
    List<Difference> differences() {
        if (!areAll) {
            return List.of();
        }
        aggregate.edition().cells().forEach(this::compare);
        if (!surplus.isEmpty()) {
            wholePart().or(this::wrongPart).ifPresentOrElse(instances::add, this::addCellByCell);
        }
        return instances;
    }

    private void compare(CellPath path) {
        Optional<CellTarget> obstacle = obstacle(path);
        if (obstacle.isPresent()) {
            instances.add(Difference.obstructed(obstacle.get()));
            return;
        }
        BigDecimal sum = parts.stream().map(part -> number(part, path)).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal difference = number(aggregate, path).subtract(sum);
        if (difference.signum() == 0) {
            instances.add(Difference.NONE);
        } else {
            surplus.put(path, difference);
        }
    }

    private Optional<CellTarget> obstacle(CellPath path) {
        if (aggregate.cell(path).equals(Cell.UNKNOWN)) {
            return Optional.of(CellTarget.of(path));
        }
        return IntStream.range(0, parts.size())
                .filter(i -> parts.get(i).edition().has(path))
                .filter(i -> parts.get(i).cell(path).equals(Cell.UNKNOWN))
                .mapToObj(i -> new CellTarget(ReportRole.part(i + 1), path))
                .findFirst();
    }

    private static BigDecimal number(AnnualReport report, CellPath path) {
        return report.cell(path).value().orElse(BigDecimal.ZERO);
    }

    /** The one part that was left out, or counted twice: all cells differ by its figures. */
    private Optional<Difference> wholePart() {
        Optional<Integer> omitted = onlyPart(part -> differsBy(part, -1));
        Optional<Integer> twice = onlyPart(part -> differsBy(part, 1));
        return omitted.map(part -> caused("omitted", part)).or(() -> twice.map(part -> caused("twice", part)));
    }

    /** Whether every cell differs by a part's figure times a factor. */
    private boolean differsBy(AnnualReport part, long factor) {
        return part.edition().cells().stream()
                .allMatch(path ->
                        number(part, path).multiply(BigDecimal.valueOf(factor)).compareTo(surplusOf(path)) == 0);
    }

    private BigDecimal surplusOf(CellPath path) {
        return surplus.getOrDefault(path, BigDecimal.ZERO);
    }

    /** The one part that does not add up itself, and would with what is missing. */
    private Optional<Difference> wrongPart() {
        return onlyPart(part -> broken(part, path -> number(part, path)) > 0
                        && broken(part, path -> number(part, path).add(surplusOf(path))) == 0)
                .map(part -> caused("wrong", part));
    }

    private Difference caused(String cause, int part) {
        return new Difference(List.copyOf(surplus.keySet()), cause, Optional.of(part), Optional.empty());
    }

    private Optional<Integer> onlyPart(Predicate<AnnualReport> condition) {
        List<Integer> found = IntStream.range(0, parts.size())
                .filter(i -> condition.test(parts.get(i)))
                .mapToObj(i -> i + 1)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static long broken(AnnualReport part, Function<CellPath, BigDecimal> number) {
        return part.edition().identities().stream()
                .filter(identity -> sum(identity.left(), number).compareTo(sum(identity.right(), number)) != 0)
                .count();
    }

    private static BigDecimal sum(List<CellPath> cells, Function<CellPath, BigDecimal> number) {
        return cells.stream().map(number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A total that differs by no more than its parts do is no matter of its own. */
    private void addCellByCell() {
        Edition edition = aggregate.edition();
        surplus.keySet().stream()
                .filter(path -> edition.identities(path).stream().noneMatch(this::isExplained))
                .forEach(path -> instances.add(new Difference(List.of(path), "", Optional.empty(), Optional.empty())));
    }

    private boolean isExplained(Identity identity) {
        return identity.right().stream().anyMatch(surplus::containsKey)
                && sum(identity.left(), this::surplusOf).compareTo(sum(identity.right(), this::surplusOf)) == 0;
    }
}
