package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.figure.Figures;
import io.github.disclosurereport.figure.Positions;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.report.AnnualReport;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The figures of a report as relations need them: each a number, blank and unknown ones 0. Immutable. */
final class Numbers {

    private final AnnualReport report;
    private final Edition edition;
    private final long[] numbers;
    private final boolean isComplete;

    Numbers(AnnualReport report) {
        this.report = report;
        edition = report.edition();
        numbers = new long[edition.cells().size()];
        Figures.copy(report.proactive().table(), numbers);
        Figures.copy(report.requests().table(), numbers);
        Figures.copy(report.cases().table(), numbers);
        isComplete = report.proactive().table().isComplete()
                && report.requests().table().isComplete()
                && report.cases().table().isComplete();
        if (!isComplete) {
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = Figure.numberOrZero(numbers[i]);
            }
        }
    }

    /** Every cell as a number, in the order of {@code edition.cells()}; not to be changed. */
    long[] all() {
        return numbers;
    }

    /** Whether every cell is printed as a number. */
    boolean isComplete() {
        return isComplete;
    }

    /** The number of a cell; 0 if this edition lacks it. */
    long of(CellPath path) {
        int index = Positions.in(edition, path);
        return index < 0 ? 0 : numbers[index];
    }

    /** What some cells add up to. */
    long sum(Collection<CellPath> cells) {
        long sum = 0;
        for (CellPath cell : cells) {
            sum += of(cell);
        }
        return sum;
    }

    /** Whether a total is blank, and its parts are not known to be all 0. */
    boolean isBlankTotal(CellPath path) {
        return !isComplete
                && isBlank(path)
                && edition.identities(path).stream()
                        .flatMap(identity -> identity.right().stream())
                        .anyMatch(part -> of(part) != 0 || isUnknown(part));
    }

    private boolean isBlank(CellPath path) {
        return switch (report.cell(path).state()) {
            case BLANK -> true;
            case NUMBER, UNKNOWN -> false;
        };
    }

    boolean isUnknown(CellPath path) {
        return switch (report.cell(path).state()) {
            case UNKNOWN -> true;
            case NUMBER, BLANK -> false;
        };
    }

    /** The first cell that makes it impossible to judge how some cells add up: an unknown one, or a blank total. */
    Optional<CellPath> obstacle(List<CellPath> cells) {
        return isComplete
                ? Optional.empty()
                : cells.stream()
                        .filter(path -> isUnknown(path) || isBlankTotal(path))
                        .findFirst();
    }
}
