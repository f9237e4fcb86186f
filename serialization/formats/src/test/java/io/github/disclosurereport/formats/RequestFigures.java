package io.github.disclosurereport.formats;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.AnnualReportBuilder;
import java.util.List;
import java.util.Random;

/** Random tables 三 that add up, by how much an organ has to report. */
enum RequestFigures {
    /** Most figures are 0, the rest 1 to 99. */
    SMALL(90, List.of(20, 10, 3, 3, 3, 5), List.of(99, 99, 99, 99, 99, 99)),
    /** Up to 200 of natural persons in a row, fewer of organizations. */
    MIDDLE(65, List.of(66, 36, 9, 9, 9, 15), List.of(200, 60, 15, 15, 15, 30));

    /** Of 100 cells, how many are to be known where digits ran together. */
    private final int known;

    /** By applicant: of 100 rows, in how many there are some; and the most there are. */
    private final List<Integer> used;

    private final List<Integer> largest;

    RequestFigures(int known, List<Integer> used, List<Integer> largest) {
        this.known = known;
        this.used = used;
        this.largest = largest;
    }

    int known() {
        return known;
    }

    /** A report in which all figures of table 三 are 0. */
    static AnnualReportBuilder zero(Edition edition) {
        AnnualReportBuilder builder = AnnualReport.builder(edition);
        edition.cells(TableKind.REQUESTS).forEach(cell -> builder.set(cell, 0));
        return builder;
    }

    AnnualReport report(Edition edition, Random random) {
        AnnualReportBuilder builder = zero(edition);
        edition.cells(TableKind.REQUESTS).stream()
                .filter(cell -> !cell.isTotal())
                .forEach(cell -> builder.set(cell, figure(cell.column().ordinal(), random)));
        AnnualReport outcomes = builder.withTotals().build();
        for (ApplicantKind kind : ApplicantKind.values()) {
            long settled =
                    count(outcomes, RequestRow.OUTCOME_TOTAL, kind) + count(outcomes, RequestRow.CARRIED_FORWARD, kind);
            long old = Math.min(count(outcomes, RequestRow.CARRIED_OVER, kind), settled);
            builder.set(RequestRow.CARRIED_OVER, kind, old).set(RequestRow.NEWLY_RECEIVED, kind, settled - old);
        }
        return builder.withTotals().build();
    }

    private long figure(int kind, Random random) {
        return random.nextInt(100) < used.get(kind) ? 1 + random.nextInt(largest.get(kind)) : 0;
    }

    private static long count(AnnualReport report, RequestRow row, ApplicantKind kind) {
        return report.cell(CellPath.of(row, kind)).count().orElse(0);
    }

    /** A report with one figure of table 三 changed after its totals were made: a digit exchanged, lost, added, or one off. */
    static AnnualReport withMistake(AnnualReport report, Random random) {
        List<CellPath> cells = report.edition().cells(TableKind.REQUESTS);
        CellPath cell = cells.get(random.nextInt(cells.size()));
        long right = report.cell(cell).count().orElse(0);
        List<Long> slips =
                List.of(right + 1, Math.abs(right - 1), right / 10, 10 * right + random.nextInt(10), reversed(right));
        List<Long> wrong = slips.stream().filter(slip -> slip != right).toList();
        return report.toBuilder()
                .set(cell, wrong.get(random.nextInt(wrong.size())))
                .build();
    }

    private static long reversed(long figure) {
        return Long.parseLong(new StringBuilder(Long.toString(figure)).reverse().toString());
    }
}
