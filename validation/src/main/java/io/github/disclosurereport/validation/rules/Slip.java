package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.stream.Distinct;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The slips of clerks that are known well enough to decide between explanations, each a predicate on figures. */
enum Slip {
    /** 31 for 13. */
    DIGITS_EXCHANGED("数字颠倒", "digits exchanged", true) {
        @Override
        boolean explains(String printed, String proposed) {
            if (printed.length() != proposed.length()) {
                return false;
            }
            List<Integer> different = new ArrayList<>();
            for (int i = 0; i < printed.length(); i++) {
                if (printed.charAt(i) != proposed.charAt(i)) {
                    different.add(i);
                }
            }
            return different.size() == 2
                    && printed.charAt(different.get(0)) == proposed.charAt(different.get(1))
                    && printed.charAt(different.get(1)) == proposed.charAt(different.get(0));
        }
    },
    /** 12 for 123. */
    DIGIT_DROPPED("漏写数字", "digit dropped", true) {
        @Override
        boolean explains(String printed, String proposed) {
            return !printed.equals("0") && lacksOneOf(printed, proposed);
        }
    },
    /** 1223 for 123. */
    DIGIT_DOUBLED("数字重复", "digit doubled", true) {
        @Override
        boolean explains(String printed, String proposed) {
            for (int i = 0; i < proposed.length(); i++) {
                String doubled = proposed.substring(0, i + 1) + proposed.substring(i);
                if (doubled.equals(printed) && !proposed.equals("0")) {
                    return true;
                }
            }
            return false;
        }
    },
    /** Two cells next to each other, one of them perhaps 0, have each other's figures. */
    NEIGHBOURS_EXCHANGED("相邻两格互换", "neighbouring cells exchanged", false) {
        @Override
        boolean explains(Subject subject, Map<CellPath, Long> proposed) {
            List<CellPath> cells = List.copyOf(proposed.keySet());
            return cells.size() == 2
                    && areNeighbours(subject.report().edition(), cells.get(0), cells.get(1))
                    && subject.number(cells.get(0)) == proposed.getOrDefault(cells.get(1), -1L)
                    && subject.number(cells.get(1)) == proposed.getOrDefault(cells.get(0), -1L);
        }
    },
    /** The figures of a row stand one column too far. */
    ROW_SHIFTED("整行错位一列", "row shifted by one column", false) {
        @Override
        boolean explains(Subject subject, Map<CellPath, Long> proposed) {
            return proposed.size() >= 2
                    && areInOneRow(proposed.keySet())
                    && (isShifted(subject, proposed, 1) || isShifted(subject, proposed, -1));
        }
    },
    /** A total lacks one of its parts, which was added or changed after it. */
    TOTAL_NOT_UPDATED("合计未随之更新", "total not updated", false) {
        @Override
        boolean explains(Subject subject, Map<CellPath, Long> proposed) {
            return proposed.entrySet().stream()
                    .allMatch(change -> change.getKey().isTotal()
                            && lacksAPart(
                                    subject, change.getKey(), change.getValue() - subject.number(change.getKey())));
        }
    };

    private final String chinese;
    private final String english;
    private final boolean isOfOneCell;

    Slip(String chinese, String english, boolean isOfOneCell) {
        this.chinese = chinese;
        this.english = english;
        this.isOfOneCell = isOfOneCell;
    }

    String chinese() {
        return chinese;
    }

    String english() {
        return english;
    }

    boolean explains(String printed, String proposed) {
        return false;
    }

    boolean explains(Subject subject, Map<CellPath, Long> proposed) {
        return false;
    }

    /** The slip that explains all changes: one for all together, or for each cell one of those that befall a cell. */
    static Optional<Slip> explaining(Subject subject, Map<CellPath, Long> proposed) {
        Optional<Slip> ofAll = Arrays.stream(values())
                .filter(slip -> !slip.isOfOneCell && slip.explains(subject, proposed))
                .findFirst();
        if (ofAll.isPresent()) {
            return ofAll;
        }
        List<Optional<Slip>> ofCells = proposed.entrySet().stream()
                .map(change -> ofCell(Long.toString(subject.number(change.getKey())), Long.toString(change.getValue())))
                .toList();
        return ofCells.stream().allMatch(Optional::isPresent) ? ofCells.get(0) : Optional.empty();
    }

    private static Optional<Slip> ofCell(String printed, String proposed) {
        return Arrays.stream(values())
                .filter(slip -> slip.isOfOneCell && slip.explains(printed, proposed))
                .findFirst();
    }

    private static boolean lacksOneOf(String shorter, String longer) {
        if (shorter.length() + 1 != longer.length()) {
            return false;
        }
        for (int i = 0; i < longer.length(); i++) {
            if (shorter.equals(longer.substring(0, i) + longer.substring(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean areInOneRow(Set<CellPath> cells) {
        return cells.stream().map(CellPath::row).collect(Collectors.toSet()).size() == 1;
    }

    /** Whether an edition prints two cells side by side, or one above the other. */
    private static boolean areNeighbours(Edition edition, CellPath a, CellPath b) {
        int rows = Math.abs(rowIndex(edition, a) - rowIndex(edition, b));
        int columns = Math.abs(columnIndex(a) - columnIndex(b));
        return rows + columns == 1;
    }

    private static int rowIndex(Edition edition, CellPath path) {
        return edition.cells(path.table()).stream()
                .map(CellPath::row)
                .collect(Distinct.toList())
                .indexOf(path.row());
    }

    private static int columnIndex(CellPath path) {
        return path.column().ordinal();
    }

    /** What a changed cell should hold stands one column further on; only 0 may have fallen off the row. */
    private static boolean isShifted(Subject subject, Map<CellPath, Long> proposed, int by) {
        return proposed.entrySet().stream().allMatch(change -> {
            int column = columnIndex(change.getKey()) + by;
            boolean isInside =
                    column >= 0 && column < change.getKey().table().columns().size();
            long shifted = isInside
                    ? change.getKey()
                            .table()
                            .cell(
                                    change.getKey().row(),
                                    change.getKey().table().columns().get(column))
                            .map(subject::number)
                            .orElse(0L)
                    : 0L;
            return shifted == change.getValue();
        });
    }

    private static boolean lacksAPart(Subject subject, CellPath total, long difference) {
        return subject.report().edition().identities(total).stream()
                .flatMap(identity -> identity.right().stream())
                .anyMatch(part -> subject.number(part) != 0 && subject.number(part) == Math.abs(difference));
    }
}
