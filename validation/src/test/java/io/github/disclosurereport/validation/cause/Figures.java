package io.github.disclosurereport.validation.cause;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Identity;
import io.github.disclosurereport.form.TableKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The figures of a table 三; a cell without one is blank. */
record Figures(Edition edition, SortedMap<CellPath, Long> all) {

    /** A table as it is printed: a line of seven figures for each row. */
    static Figures of(Edition edition, String rows) {
        SortedMap<CellPath, Long> figures = new TreeMap<>();
        String[] printed = rows.strip().split("\\s+", -1);
        List<CellPath> cells = edition.cells(TableKind.REQUESTS);
        for (int i = 0; i < cells.size(); i++) {
            figures.put(cells.get(i), Long.parseLong(printed[i]));
        }
        return new Figures(edition, figures);
    }

    /** Figures where others are 0, and the totals that follow from them. */
    static Figures consistent(Edition edition, Map<CellPath, Long> figures) {
        return new Figures(edition, new TreeMap<>(figures)).withTotals();
    }

    Optional<Cause> diagnosis() {
        return Diagnosis.of(edition, edition.identities(), this::at);
    }

    long at(CellPath cell) {
        return all.getOrDefault(cell, 0L);
    }

    Figures with(Map<CellPath, Long> changed) {
        SortedMap<CellPath, Long> figures = new TreeMap<>(all);
        figures.putAll(changed);
        return new Figures(edition, figures);
    }

    /** With every total as its parts demand it. */
    Figures withTotals() {
        Figures added = with(Map.of());
        for (Identity identity : edition.identities()) {
            CellPath total = identity.left().get(0);
            if (identity.isTotal() && total.table() == TableKind.REQUESTS) {
                added.all.put(
                        total, identity.right().stream().mapToLong(added::at).sum());
            }
        }
        return added;
    }

    /** The cells that are otherwise in another table, as they are there. */
    SortedMap<CellPath, Long> differing(Figures other) {
        SortedMap<CellPath, Long> differing = new TreeMap<>(other.all);
        differing.entrySet().removeIf(figure -> figure.getValue() == at(figure.getKey()));
        return differing;
    }
}
