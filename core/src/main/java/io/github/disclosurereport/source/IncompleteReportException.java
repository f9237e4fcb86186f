package io.github.disclosurereport.source;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.table.Cell;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown where a whole report is asked for and some of its cells are unknown. */
public final class IncompleteReportException extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int NAMED = 5;

    private final transient List<CellPath> unknownCells;

    private IncompleteReportException(List<CellPath> unknownCells, Source source) {
        super(message(unknownCells, source));
        this.unknownCells = unknownCells;
    }

    static void check(ReadResult read) {
        List<CellPath> unknown = read.report().edition().cells().stream()
                .filter(path -> read.report().cell(path).equals(Cell.UNKNOWN))
                .toList();
        if (!unknown.isEmpty()) {
            throw new IncompleteReportException(unknown, read.source());
        }
    }

    private static String message(List<CellPath> unknown, Source source) {
        String named = unknown.stream()
                .limit(NAMED)
                .map(path -> path + " (" + source.at(path) + ")")
                .collect(Collectors.joining(", "));
        return unknown.size() + " cells are unknown: " + named + (unknown.size() > NAMED ? ", …" : "")
                + "; use report() for what there is";
    }

    /** The unknown cells, in print order. */
    public List<CellPath> unknownCells() {
        return unknownCells;
    }
}
