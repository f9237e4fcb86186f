package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.serialization.ReportAssembler;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.source.Source;
import io.github.disclosurereport.source.SourceBuilder;
import io.github.disclosurereport.source.SourceCell;
import io.github.disclosurereport.table.CellText;
import io.github.disclosurereport.table.PrintedState;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What was found in a page: the report in the making, and its source. */
final class Facts {

    private final ReportAssembler report = new ReportAssembler();
    private final SourceBuilder source = Source.withLayout();
    private final Map<CellPath, SourceCell> cells = new HashMap<>();

    ReportAssembler report() {
        return report;
    }

    SourceBuilder source() {
        return source;
    }

    /** A cell; if it stands twice with different figures, nobody knows which is right. */
    void cell(CellPath path, SourceCell cell) {
        SourceCell before = cells.get(path);
        if (before == null) {
            keep(path, cell);
        } else if (before.text().figure() != cell.text().figure()) {
            keep(path, new SourceCell(CellText.ambiguous(before.printed() + " " + cell.printed()), before.place()));
            source.oddity(new Oddity(Oddity.Kind.REPEATED_ROW, path.toString(), cell.place()));
        }
    }

    /** A cell of a row whose fields cannot be told apart. */
    void ambiguous(CellPath path, TableRow row) {
        cell(
                path,
                new SourceCell(
                        CellText.ambiguous(TableInterpreter.printed(row)),
                        row.fields().stream().findFirst().map(Piece::place)));
    }

    private void keep(CellPath path, SourceCell cell) {
        cells.put(path, cell);
        source.cell(path, cell);
        report.cell(path, cell.text().figure());
    }

    /** Whether any cell has a number. */
    boolean hasNumber() {
        return cells.values().stream().anyMatch(cell -> cell.state() == PrintedState.NUMBER);
    }

    void oddity(Oddity.Kind kind, String text, Optional<Piece> where) {
        source.oddity(new Oddity(kind, text, where.map(Piece::place)));
    }

    ReadResult result() {
        return new ReadResult(report.report(), source.build());
    }
}
