package io.github.disclosurereport.cli;

import io.github.disclosurereport.finding.Balance;
import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Comparison;
import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.Repair;
import io.github.disclosurereport.finding.ReportRole;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.source.ReadResult;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What to print in wrong cells: {@code 31→13} for one that a repair would change, {@code 20≠38} for one that is not what its
 * parts add up to, or what last year's report or those of the parts make it, {@code [1O]} for others that an error is about.
 * A row that is missing altogether has no cell to show.
 */
final class Marks {

    private static final String UNEQUAL = "≠";

    private final Map<CellPath, String> texts = new TreeMap<>();

    Marks(ReadResult read, CheckResult result, Printed printed) {
        for (Repair repair : result.repairs()) {
            repair.cells().forEach((path, cell) -> texts.put(path, printed.of(path) + "→" + cell));
        }
        for (Finding finding : result.errors()) {
            mark(read, finding, printed);
        }
    }

    private void mark(ReadResult read, Finding finding, Printed printed) {
        List<Balance> unequal = finding.balances().stream()
                .filter(balance -> isOfOneCell(balance)
                        && read.report().cell(cell(balance)).isNumber())
                .toList();
        unequal.forEach(balance -> texts.putIfAbsent(
                cell(balance),
                printed.of(cell(balance)) + UNEQUAL + balance.right().sum().toPlainString()));
        boolean isThere =
                finding.cells().stream().anyMatch(path -> read.source().at(path).isPrinted());
        if (unequal.isEmpty() && isThere) {
            finding.cells().forEach(path -> texts.putIfAbsent(path, "[" + printed.of(path) + "]"));
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

    /** The cells that are marked, and what is printed in each. */
    Map<CellPath, String> texts() {
        return texts;
    }

    /** How a cell reads that is not marked. */
    interface Printed {
        String of(CellPath path);
    }
}
