package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.figure.Figures;
import io.github.disclosurereport.figure.Positions;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.AnnualReport;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The figures of a report as relations need them: each a number, blank and unknown ones 0. Immutable. */
final class Numbers {

    private final AnnualReport report;
    private final Edition edition;
    private final boolean isComplete;

    /** The figures of each table: its own, for a copy would take as long as to add everything up. */
    private final long[][] tables;

    Numbers(AnnualReport report) {
        this.report = report;
        edition = report.edition();
        isComplete = report.proactive().table().isComplete()
                && report.requests().table().isComplete()
                && report.cases().table().isComplete();
        tables = new long[][] {
            Figures.of(report.proactive().table()),
            Figures.of(report.requests().table()),
            Figures.of(report.cases().table())
        };
    }

    /** The figures of a table, in print order: its own, not to be changed. */
    long[] of(TableKind table) {
        return tables[table.ordinal()];
    }

    /** Whether every cell is printed as a number. */
    boolean isComplete() {
        return isComplete;
    }

    /** The number of a cell; 0 if this edition lacks it. */
    long of(CellPath path) {
        int index = Positions.inTable(edition, path);
        return index < 0 ? 0 : Figure.numberOrZero(of(path.table())[index]);
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
