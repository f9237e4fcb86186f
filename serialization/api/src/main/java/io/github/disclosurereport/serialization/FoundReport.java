package io.github.disclosurereport.serialization;

import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.table.Cell;
import java.util.ArrayList;
import java.util.List;

/**
 * A report that was found among the texts in a document.
 *
 * @param document the text as a document of its own
 * @param report what it says
 */
record FoundReport(Document document, AnnualReport report) {

    /** Of a report that is there twice in a row, as with its markup and without, the one of which more is known. */
    static List<FoundReport> once(List<FoundReport> reports) {
        List<FoundReport> once = new ArrayList<>();
        for (FoundReport report : reports) {
            int last = once.size() - 1;
            if (last < 0 || !report.isSameAs(once.get(last))) {
                once.add(report);
            } else if (report.unknown() < once.get(last).unknown()) {
                once.set(last, report);
            }
        }
        return once;
    }

    /** Whether anything is known but its text. */
    boolean hasCell() {
        return unknown() < report.edition().cells().size();
    }

    private boolean isSameAs(FoundReport other) {
        return report.edition() == other.report.edition()
                && report.organ().equals(other.report.organ())
                && report.reportYear().equals(other.report.reportYear())
                && report.edition().cells().stream()
                        .allMatch(path -> agree(report.cell(path), other.report.cell(path)));
    }

    private static boolean agree(Cell one, Cell other) {
        return one.equals(other) || one.equals(Cell.UNKNOWN) || other.equals(Cell.UNKNOWN);
    }

    private long unknown() {
        return report.edition().cells().stream()
                .filter(path -> report.cell(path).equals(Cell.UNKNOWN))
                .count();
    }
}
