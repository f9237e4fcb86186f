package io.github.disclosurereport.cli;

import io.github.disclosurereport.finding.CellTarget;
import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Comparison;
import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.Repair;
import io.github.disclosurereport.finding.ReportRole;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.source.ReadResult;
import java.util.Map;
import java.util.Optional;
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
            repair.cells().forEach((path, cell) -> texts.put(path, printed.of(path) + "→" + cell));
        }
        for (Finding finding : result.errors()) {
            mark(read, finding, printed);
        }
    }

    private void mark(ReadResult read, Finding finding, Printed printed) {
        boolean isThere =
                finding.cells().stream().anyMatch(path -> read.source().at(path).isPrinted());
        Optional<CellPath> total =
                total(finding).filter(path -> read.report().cell(path).isNumber());
        if (total.isPresent()) {
            texts.putIfAbsent(
                    total.get(),
                    printed.of(total.get())
                            + UNEQUAL
                            + finding.expected().get(0).toPlainString());
        } else if (isThere) {
            finding.cells().forEach(path -> texts.putIfAbsent(path, "[" + printed.of(path) + "]"));
        }
    }

    /** The cell that alone should be what others add up to. */
    private static Optional<CellPath> total(Finding finding) {
        return finding.balances().stream()
                .limit(1)
                .filter(balance -> balance.comparison() == Comparison.EQUAL
                        && balance.left().terms().size() == 1
                        && balance.right().terms().size() > 0)
                .map(balance -> balance.left().terms().get(0).target())
                .filter(target -> target.report().equals(ReportRole.THIS))
                .map(CellTarget::cell)
                .findFirst();
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
