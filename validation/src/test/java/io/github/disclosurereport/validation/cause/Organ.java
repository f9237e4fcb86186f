package io.github.disclosurereport.validation.cause;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.TableKind;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** How much an organ has to report, and random tables 三 of such organs in which everything adds up. */
enum Organ {
    /** Most figures are 0, the rest 1 to 9, and the smaller the more often. */
    SMALL("小", "small", List.of(22, 12, 3, 3, 3, 5), List.of(9, 9, 9, 9, 9, 9)) {
        @Override
        long used(int largest, Random random) {
            return 1L + Math.min(random.nextInt(largest), random.nextInt(largest));
        }
    },
    /** Up to 200 of natural persons in a row, fewer of organizations. */
    MIDDLE("中", "middle", List.of(66, 36, 9, 9, 9, 15), List.of(200, 60, 15, 15, 15, 30)) {
        @Override
        long used(int largest, Random random) {
            return (long) random.nextInt(largest + 1) * random.nextInt(largest + 1) / largest;
        }
    };

    private final String chinese;
    private final String english;

    /** By applicant: of 100 rows, in how many there are some; and the most there are. */
    private final List<Integer> used;

    private final List<Integer> largest;

    Organ(String chinese, String english, List<Integer> used, List<Integer> largest) {
        this.chinese = chinese;
        this.english = english;
        this.used = used;
        this.largest = largest;
    }

    String name(Language language) {
        return language == Language.ZH ? chinese : english;
    }

    abstract long used(int largest, Random random);

    /** Table 三 of some organ; what was received is what the equations demand. */
    Figures table(Edition edition, Random random) {
        Figures table = new Figures(edition, new TreeMap<>());
        for (CellPath cell : edition.cells(TableKind.REQUESTS)) {
            table.all().put(cell, cell.isTotal() ? 0 : figure(cell.column().ordinal(), random));
        }
        table = table.withTotals();
        for (ApplicantKind kind : ApplicantKind.values()) {
            CellPath carriedOver = CellPath.of(RequestRow.CARRIED_OVER, kind);
            long settled = table.at(CellPath.of(RequestRow.OUTCOME_TOTAL, kind))
                    + table.at(CellPath.of(RequestRow.CARRIED_FORWARD, kind));
            long old = Math.min(table.at(carriedOver), settled);
            table = table.with(Map.of(carriedOver, old, CellPath.of(RequestRow.NEWLY_RECEIVED, kind), settled - old));
        }
        return table.withTotals();
    }

    private long figure(int kind, Random random) {
        return random.nextInt(100) < used.get(kind) ? used(largest.get(kind), random) : 0;
    }
}
