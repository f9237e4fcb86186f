package io.github.disclosurereport.cli;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.Repair;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.table.Figure;
import io.github.disclosurereport.table.PrintedState;
import java.util.Map;
import java.util.TreeMap;

/**
 * What to print in wrong cells: {@code 31→13} for one that a repair would change, {@code 20≠38} for a total that does
 * not add up, {@code [1O]} for others that an error is about. A row that is missing altogether has no cell to show.
 */
final class Marks {

    private static final String UNEQUAL = "≠";

    private final Map<CellPath, String> texts = new TreeMap<>();

    Marks(ReadResult read, CheckResult result, Printed printed) {
        for (Repair repair : result.repairs()) {
            repair.figures()
                    .forEach((path, figure) ->
                            texts.put(path, printed.of(path) + "→" + Figure.toString(figure, path.unit())));
        }
        for (Finding finding : result.errors()) {
            mark(read, finding, printed);
        }
    }

    private void mark(ReadResult read, Finding finding, Printed printed) {
        boolean isThere =
                finding.cells().stream().anyMatch(path -> read.source().at(path).state() != PrintedState.MISSING);
        if (isTotal(read.report(), finding)) {
            CellPath total = finding.cells().get(0);
            texts.putIfAbsent(
                    total,
                    printed.of(total) + UNEQUAL + finding.expected().get(0).toPlainString());
        } else if (isThere) {
            finding.cells().forEach(path -> texts.putIfAbsent(path, "[" + printed.of(path) + "]"));
        }
    }

    /** Whether the figure of the first cell alone should be another. */
    private static boolean isTotal(AnnualReport report, Finding finding) {
        if (finding.cells().isEmpty()
                || finding.expected().size() != 1
                || finding.actual().size() != 1) {
            return false;
        }
        CellPath first = finding.cells().get(0);
        long figure = report.figure(first);
        return Figure.isNumber(figure)
                && report.edition().identities(first).stream()
                        .anyMatch(identity -> identity.right()
                                .equals(finding.cells()
                                        .subList(1, finding.cells().size())));
    }

    /** The cells that are marked, and what is printed in each. */
    Map<CellPath, String> texts() {
        return texts;
    }

    /** How a cell reads that is not marked. */
    interface Printed {
        String of(CellPath path);
    }
}
