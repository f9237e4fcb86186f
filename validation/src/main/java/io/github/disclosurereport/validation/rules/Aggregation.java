package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.validation.rule.Sum.cell;

import io.github.disclosurereport.finding.Balance;
import io.github.disclosurereport.finding.Target.CellTarget;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Identity;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.Relation;
import io.github.disclosurereport.validation.rule.ReportBeside;
import io.github.disclosurereport.validation.rule.Scope;
import io.github.disclosurereport.validation.rule.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where an aggregate differs from what its parts add up to, and which part that comes from. */
final class Aggregation {

    /**
     * What is told at once of an aggregate.
     *
     * @param cells the cells that differ; none where they agree
     * @param cause which of the rule's messages says why; empty where nobody knows
     * @param part the number of the part that it comes from
     * @param obstacle a cell without a figure that makes it impossible to compare
     */
    record Difference(List<CellPath> cells, String cause, Optional<Integer> part, Optional<CellTarget> obstacle) {

        static final Difference NONE = of(List.of());

        static Difference of(List<CellPath> cells) {
            return new Difference(cells, "", Optional.empty(), Optional.empty());
        }

        static Difference obstructed(CellTarget obstacle) {
            return new Difference(List.of(), "", Optional.empty(), Optional.of(obstacle));
        }
    }

    private final Subject subject;
    private final List<AnnualReport> parts;
    private final List<Difference> instances = new ArrayList<>();

    /** The cells that all reports have, and that are known. */
    private final Set<CellPath> compared = new TreeSet<>();

    /** What the aggregate has more than its parts, by cell; nothing where they agree. */
    private final Map<CellPath, BigDecimal> surplus = new TreeMap<>();

    private Aggregation(Subject subject) {
        this.subject = subject;
        this.parts = subject.get(Context.PARTS).reports().stream()
                .map(ReportBeside::report)
                .toList();
    }

    /** One instance for each cell that agrees or cannot be compared, and one for each cause; none unless all parts are given. */
    static List<Difference> differences(Subject subject) {
        return subject.get(Context.PARTS_COMPLETE) ? new Aggregation(subject).differences() : List.of();
    }

    /** That a cell is what those of the parts add up to. */
    static Relation relation(CellPath path) {
        return cell(path).equalTo(cell(path).in(Scope.PARTS));
    }

    private List<Difference> differences() {
        subject.cells().stream()
                .filter(path -> parts.stream().allMatch(part -> part.edition().has(path)))
                .forEach(this::compare);
        if (!surplus.isEmpty()) {
            wholePart().or(this::wrongPart).ifPresentOrElse(instances::add, this::addCellByCell);
        }
        return instances;
    }

    private void compare(CellPath path) {
        Relation relation = relation(path);
        Optional<CellTarget> obstacle = subject.obstacle(relation);
        if (obstacle.isPresent()) {
            instances.add(Difference.obstructed(obstacle.get()));
            return;
        }
        compared.add(path);
        Balance balance = subject.balance(relation);
        if (balance.holds()) {
            instances.add(Difference.NONE);
        } else {
            surplus.put(path, balance.left().sum().subtract(balance.right().sum()));
        }
    }

    private static BigDecimal number(AnnualReport part, CellPath path) {
        return part.cell(path).value().orElse(BigDecimal.ZERO);
    }

    private BigDecimal surplusOf(CellPath path) {
        return surplus.getOrDefault(path, BigDecimal.ZERO);
    }

    /** The one part that was left out, or counted twice: all cells differ by its figures. */
    private Optional<Difference> wholePart() {
        Optional<Integer> omitted = onlyPart(part -> differsBy(part, -1));
        Optional<Integer> twice = onlyPart(part -> differsBy(part, 1));
        return omitted.map(part -> caused("omitted", part)).or(() -> twice.map(part -> caused("twice", part)));
    }

    /** Whether every cell differs by a part's figure times a factor. */
    private boolean differsBy(AnnualReport part, long factor) {
        return compared.stream().allMatch(path -> {
            BigDecimal figure = number(part, path).multiply(BigDecimal.valueOf(factor));
            return figure.subtract(surplusOf(path)).abs().compareTo(path.unit().tolerance()) <= 0;
        });
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

    /** How many equations of the form are broken; one that holds a cell without a figure is none. */
    private long broken(AnnualReport part, Function<CellPath, BigDecimal> number) {
        return part.edition().identities().stream()
                .filter(identity -> Stream.of(identity.left(), identity.right())
                        .flatMap(List::stream)
                        .allMatch(compared::contains))
                .filter(identity -> sum(identity.left(), number).compareTo(sum(identity.right(), number)) != 0)
                .count();
    }

    private static BigDecimal sum(List<CellPath> cells, Function<CellPath, BigDecimal> number) {
        return cells.stream().map(number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A total that differs by no more than its parts do is no matter of its own. */
    private void addCellByCell() {
        Edition edition = subject.edition();
        surplus.keySet().stream()
                .filter(path -> edition.identities(path).stream().noneMatch(this::isExplained))
                .forEach(path -> instances.add(Difference.of(List.of(path))));
    }

    private boolean isExplained(Identity identity) {
        return identity.right().stream().anyMatch(surplus::containsKey)
                && sum(identity.left(), this::surplusOf).compareTo(sum(identity.right(), this::surplusOf)) == 0;
    }
}
