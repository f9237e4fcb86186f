package io.github.disclosurereport.result;

import io.github.disclosurereport.finding.Balance;
import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Comparison;
import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.Repair;
import io.github.disclosurereport.finding.ReportRole;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.source.ReadResult;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which cells of a report are to be marked, and how: told once, so that every page, table and terminal shows the same. */
public final class Marks {

    private final ReadResult reading;
    private final SortedMap<CellPath, Mark> marks = new TreeMap<>();

    private Marks(ReadResult reading) {
        this.reading = reading;
    }

    /** The marked cells in the order of the form; a row that is missing altogether has no cell to mark. */
    public static Map<CellPath, Mark> of(ReadResult reading, CheckResult result) {
        Marks marks = new Marks(reading);
        for (Repair repair : result.repairs()) {
            repair.cells().forEach((path, cell) -> marks.marks.put(path, new Mark.Proposed(cell)));
        }
        result.errors().forEach(marks::mark);
        return Collections.unmodifiableSortedMap(marks.marks);
    }

    private void mark(Finding finding) {
        List<Balance> unequal = finding.balances().stream()
                .filter(balance -> isOfOneCell(balance)
                        && reading.report().cell(cell(balance)).isNumber())
                .toList();
        unequal.forEach(balance -> marks.putIfAbsent(
                cell(balance), new Mark.Unequal(balance.right().sum())));
        boolean isThere = finding.cells().stream()
                .anyMatch(path -> reading.source().at(path).isPrinted());
        if (unequal.isEmpty() && isThere) {
            finding.cells().forEach(path -> marks.putIfAbsent(path, new Mark.Wrong()));
        }
    }

    /** Whether one cell alone, the total, should be what others add up to. */
    private static boolean isOfOneCell(Balance balance) {
        return balance.comparison() == Comparison.EQUAL
                && balance.left().terms().size() == 1
                && balance.right().terms().size() > 0
                && balance.left().targets().get(0).report().equals(ReportRole.THIS);
    }

    private static CellPath cell(Balance balance) {
        return balance.left().targets().get(0).cell();
    }
}
