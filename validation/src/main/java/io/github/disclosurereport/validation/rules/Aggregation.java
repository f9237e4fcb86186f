package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.validation.rule.Sum.cell;

import io.github.disclosurereport.finding.Balance;
import io.github.disclosurereport.finding.Target.CellTarget;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Identity;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Relation;
import io.github.disclosurereport.validation.rule.Scope;
import io.github.disclosurereport.validation.rule.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where an aggregate differs from what its parts add up to, and which part that comes from.
 *
 * <p>If the parts are not known to be all, it only differs where it is less. In table 四 a case may be counted by several parts, so
 * that its cells are judged apart, unless a part explains the differences of all tables.
 */
final class Aggregation {

    /**
     * What is told at once of an aggregate.
     *
     * @param cells the cells that differ; none where they agree
     * @param cause which of the rule's messages says why; empty where nobody knows
     * @param part the part that it comes from
     * @param obstacle why it is impossible to compare
     */
    record Difference(List<CellPath> cells, String cause, Optional<Part> part, Optional<Outcome> obstacle) {

        static final Difference NONE = of(List.of());

        static Difference of(List<CellPath> cells) {
            return new Difference(cells, "", Optional.empty(), Optional.empty());
        }

        static Difference obstructed(Outcome obstacle) {
            return new Difference(List.of(), "", Optional.empty(), Optional.of(obstacle));
        }
    }

    private final Subject subject;
    private final List<Part> parts;
    private final boolean isComplete;
    /** Why a cell cannot be compared. */
    private final Map<CellPath, Outcome> obstacles = new TreeMap<>();

    /** The cells that all reports have, and that are known. */
    private final Set<CellPath> compared = new TreeSet<>();

    /** What the aggregate has more than its parts, by cell; nothing where it may have that. */
    private final Map<CellPath, BigDecimal> surplus = new TreeMap<>();

    private Aggregation(Subject subject) {
        this.subject = subject;
        this.parts = Part.of(subject);
        this.isComplete = isComplete(subject);
        subject.cells().stream()
                .filter(path ->
                        parts.stream().allMatch(part -> part.report().edition().has(path)))
                .forEach(this::compare);
    }

    /** Whether the caller says that the parts are all. */
    static boolean isComplete(Subject subject) {
        return subject.find(Context.PARTS_COMPLETE).orElse(false);
    }

    /** That a cell is what those of the parts add up to, or at least that if there may be others. */
    static Relation relation(Subject subject, CellPath path) {
        return isComplete(subject) ? cell(path).equalTo(cell(path).in(Scope.PARTS)) : atLeast(path);
    }

    /** That a cell is not less than those of the parts add up to. */
    static Relation atLeast(CellPath path) {
        return cell(path).atLeast(cell(path).in(Scope.PARTS));
    }

    /** One instance for each cell that agrees or cannot be compared, and one for each cause, or for what differs together. */
    static List<Difference> differences(Subject subject) {
        Optional<Outcome> unfit = UnfitParts.obstacle(subject);
        if (unfit.isPresent()) {
            return List.of(Difference.obstructed(unfit.get()));
        }
        Aggregation aggregation = new Aggregation(subject);
        List<Difference> told = aggregation.cause().map(List::of).orElseGet(aggregation::unexplained);
        return aggregation.withTheOthers(subject.cells(), told);
    }

    /** The same of table 四 alone, cell by cell; nothing differs there by itself if a part explains all tables. */
    static List<Difference> differencesOfCases(Subject subject) {
        if (UnfitParts.obstacle(subject).isPresent()) {
            return List.of();
        }
        Aggregation aggregation = new Aggregation(subject);
        List<Difference> told = aggregation.cause().isPresent()
                ? List.of()
                : aggregation.unexplainedCells().stream()
                        .filter(Aggregation::isOfCases)
                        .map(path -> Difference.of(List.of(path)))
                        .toList();
        return aggregation.withTheOthers(subject.edition().cells(TableKind.CASES), told);
    }

    /** The only part with all figures of the aggregate, if there may be others, and chance does not make them the same. */
    static Optional<Part> onlyPart(Subject subject) {
        return UnfitParts.obstacle(subject).isPresent() ? Optional.empty() : new Aggregation(subject).samePart();
    }

    /** What is told, what could not be compared, and an instance for each cell that agrees. */
    private List<Difference> withTheOthers(List<CellPath> cells, List<Difference> told) {
        List<Difference> instances = new ArrayList<>(told);
        for (CellPath path : cells) {
            Outcome obstacle = obstacles.get(path);
            if (obstacle != null) {
                instances.add(Difference.obstructed(obstacle));
            } else if (compared.contains(path) && !surplus.containsKey(path)) {
                instances.add(Difference.NONE);
            }
        }
        return instances;
    }

    private void compare(CellPath path) {
        Relation relation = relation(subject, path);
        Optional<CellTarget> obstacle = subject.obstacle(relation);
        if (obstacle.isPresent()) {
            obstacles.put(path, Outcome.notAssessable(obstacle.get()));
            return;
        }
        compared.add(path);
        Balance balance = subject.balance(relation);
        if (!balance.holds()) {
            surplus.put(path, balance.left().sum().subtract(balance.right().sum()));
        }
    }

    private static boolean isOfCases(CellPath path) {
        return path.table() == TableKind.CASES;
    }

    private BigDecimal surplusOf(CellPath path) {
        return surplus.getOrDefault(path, BigDecimal.ZERO);
    }

    private Optional<Difference> cause() {
        if (surplus.isEmpty()) {
            return Optional.empty();
        }
        return isComplete
                ? wholePart().or(this::noOtherPart).or(this::wrongPart)
                : noOtherPart().or(this::partThatIsTooMuch);
    }

    /** The one part that was left out, or counted twice: all cells differ by its figures. */
    private Optional<Difference> wholePart() {
        Optional<Part> omitted = onlyPart(part -> differsBy(part, -1));
        Optional<Part> twice = onlyPart(part -> differsBy(part, 1));
        return omitted.map(part -> caused("omitted", part)).or(() -> twice.map(part -> caused("twice", part)));
    }

    /** Whether every cell differs by a part's figure times a factor. */
    private boolean differsBy(Part part, long factor) {
        return compared.stream().allMatch(path -> {
            BigDecimal figure = part.figure(path).multiply(BigDecimal.valueOf(factor));
            return isWithinTolerance(path, figure.subtract(surplusOf(path)));
        });
    }

    private static boolean isWithinTolerance(CellPath path, BigDecimal difference) {
        return difference.abs().compareTo(path.unit().tolerance()) <= 0;
    }

    /** The figures of one part alone. */
    private Optional<Difference> noOtherPart() {
        return samePart().map(part -> caused("only", part));
    }

    private Optional<Part> samePart() {
        return isComplete && parts.size() == 1 ? Optional.empty() : onlyPart(this::hasAllFigures);
    }

    private boolean hasAllFigures(Part part) {
        Evidence evidence = new Evidence();
        for (CellPath path : compared) {
            BigDecimal figure = subject.cell(path).value().orElse(BigDecimal.ZERO);
            if (figure.compareTo(part.figure(path)) != 0) {
                return false;
            }
            evidence.add(path, figure);
        }
        return evidence.isEnough(Evidence.LEAST);
    }

    /** The one part without which the aggregate is not less than the others. */
    private Optional<Difference> partThatIsTooMuch() {
        return onlyPart(part -> surplus.keySet().stream()
                        .allMatch(path -> surplusOf(path).add(part.figure(path)).signum() >= 0))
                .map(part -> caused("omitted", part));
    }

    /** The one part that does not add up itself, and would with what is missing. */
    private Optional<Difference> wrongPart() {
        return onlyPart(part -> broken(part, part::figure) > 0
                        && broken(part, path -> part.figure(path).add(surplusOf(path))) == 0)
                .map(part -> caused("wrong", part));
    }

    private Difference caused(String cause, Part part) {
        return new Difference(List.copyOf(surplus.keySet()), cause, Optional.of(part), Optional.empty());
    }

    private Optional<Part> onlyPart(Predicate<Part> condition) {
        List<Part> found = parts.stream().filter(condition).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** How many equations of the form are broken; one that holds a cell without a figure is none. */
    private long broken(Part part, Function<CellPath, BigDecimal> figure) {
        return part.report().edition().identities().stream()
                .filter(identity -> Stream.of(identity.left(), identity.right())
                        .flatMap(List::stream)
                        .allMatch(compared::contains))
                .filter(identity -> sum(identity.left(), figure).compareTo(sum(identity.right(), figure)) != 0)
                .count();
    }

    private static BigDecimal sum(List<CellPath> cells, Function<CellPath, BigDecimal> figure) {
        return cells.stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Of a complete set each cell, of some parts each table, but for table 四. */
    private List<Difference> unexplained() {
        List<CellPath> cells =
                unexplainedCells().stream().filter(path -> !isOfCases(path)).toList();
        return isComplete
                ? cells.stream().map(path -> Difference.of(List.of(path))).toList()
                : Arrays.stream(TableKind.values())
                        .map(table -> cells.stream()
                                .filter(path -> path.table() == table)
                                .toList())
                        .filter(ofTable -> !ofTable.isEmpty())
                        .map(Difference::of)
                        .toList();
    }

    /** A total that differs by no more than its parts do is no matter of its own. */
    private List<CellPath> unexplainedCells() {
        Edition edition = subject.edition();
        return surplus.keySet().stream()
                .filter(path -> edition.identities(path).stream().noneMatch(this::isExplained))
                .toList();
    }

    private boolean isExplained(Identity identity) {
        return identity.right().stream().anyMatch(surplus::containsKey)
                && sum(identity.left(), this::surplusOf).compareTo(sum(identity.right(), this::surplusOf)) == 0;
    }
}
