package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.PrintedLabel;
import io.github.disclosurereport.source.Source;
import io.github.disclosurereport.source.SourceCell;
import io.github.disclosurereport.table.Figure;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a rule judges.
 *
 * @param report the report
 * @param source what was printed; empty if only the report is known
 * @param context what the caller knows beside it
 */
public record Subject(AnnualReport report, Optional<Source> source, Context context) {

    /** The number in a cell, kept as {@link Figure} says; blank and unknown are 0. */
    public long number(CellPath path) {
        return Figure.numberOrZero(report.figure(path));
    }

    /** What some cells add up to; blank and unknown are 0. */
    public long sum(List<CellPath> cells) {
        return cells.stream().mapToLong(this::number).sum();
    }

    /** What was printed in a cell; {@link SourceCell#MISSING} if that is not known. */
    public SourceCell printed(CellPath path) {
        return source.map(known -> known.at(path)).orElse(SourceCell.MISSING);
    }

    /** The labels of rows and columns as printed; none if that is not known. */
    public List<PrintedLabel> labels() {
        return source.map(Source::labels).orElse(List.of());
    }

    /** The oddities of some kinds that were met, in order. */
    public List<Oddity> oddities(Oddity.Kind... kinds) {
        Set<Oddity.Kind> wanted = Set.of(kinds);
        return source.map(Source::oddities).orElse(List.of()).stream()
                .filter(oddity -> wanted.contains(oddity.kind()))
                .toList();
    }

    /** Whether every one of some cells is a number. */
    public boolean areNumbers(List<CellPath> cells) {
        return cells.stream().allMatch(path -> Figure.isNumber(report.figure(path)));
    }

    /** Whether a total is blank, and its parts are not known to be all 0. */
    public boolean isBlankTotal(CellPath path) {
        return report.figure(path) == Figure.BLANK
                && report.edition().identities(path).stream()
                        .flatMap(identity -> identity.right().stream())
                        .anyMatch(part -> number(part) != 0 || report.figure(part) == Figure.UNKNOWN);
    }

    /** The first cell that makes it impossible to judge how some cells add up: an unknown one, or a blank total. */
    public Optional<CellPath> obstacle(List<CellPath> cells) {
        return cells.stream()
                .filter(path -> report.figure(path) == Figure.UNKNOWN || isBlankTotal(path))
                .findFirst();
    }
}
