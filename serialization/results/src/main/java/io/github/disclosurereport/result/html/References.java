package io.github.disclosurereport.result.html;

import io.github.disclosurereport.finding.Target;
import io.github.disclosurereport.finding.Target.TextTarget;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.table.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What findings are about, by where the page shows it. */
final class References {

    private final AnnualReport report;
    private final Set<CellPath> marked;
    private final Map<Spot, List<Reference>> bySpot = new HashMap<>();
    private final Set<NumberedFinding> shown = new HashSet<>();

    /**
     * Sorts them.
     *
     * @param marked the cells that are marked whatever stands in them
     */
    References(AnnualReport report, List<NumberedFinding> findings, Set<CellPath> marked) {
        this.report = report;
        this.marked = marked;
        findings.forEach(finding -> finding.targets().forEach(target -> add(finding, target)));
    }

    /** The first that the page shows is the main one; a cell without a figure has no part in anything. */
    private void add(NumberedFinding finding, Target target) {
        Optional<Spot> spot = Spot.of(target).map(this::onPage);
        if (spot.isPresent() && (!shown.contains(finding) || hasPart(spot.get()))) {
            List<Reference> there = bySpot.computeIfAbsent(spot.get(), key -> new ArrayList<>());
            boolean isTold = there.stream().anyMatch(other -> other.finding().equals(finding));
            if (!isTold || target instanceof TextTarget) {
                there.add(new Reference(finding, target, shown.add(finding)));
            }
        }
    }

    /** A table without a known cell is left out, and its section's heading stands for it. */
    private Spot onPage(Spot spot) {
        Optional<TableKind> table = spot.table();
        if (table.isPresent() && isLeftOut(table.get())) {
            return new Spot.OfHeading(table.get().section());
        }
        boolean isOfOtherEdition =
                spot instanceof Spot.OfCell cell && !report.edition().cells().contains(cell.path());
        return isOfOtherEdition ? new Spot.OfTable(table.orElseThrow()) : spot;
    }

    private boolean isLeftOut(TableKind table) {
        return report.edition().cells(table).stream()
                .allMatch(path -> report.cell(path).equals(Cell.UNKNOWN));
    }

    private boolean hasPart(Spot spot) {
        return !(spot instanceof Spot.OfCell cell)
                || report.cell(cell.path()).signum() != 0
                || marked.contains(cell.path());
    }

    /** What findings say of something, in the order of their numbers. */
    List<Reference> at(Spot spot) {
        return bySpot.getOrDefault(spot, List.of());
    }

    /** Whether the page shows what a finding is about. */
    boolean isShown(NumberedFinding finding) {
        return shown.contains(finding);
    }
}
