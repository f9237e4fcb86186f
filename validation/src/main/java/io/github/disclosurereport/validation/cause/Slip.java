package io.github.disclosurereport.validation.cause;

import io.github.disclosurereport.form.Language;
import java.util.List;

/** The slips of clerks that are known well enough to decide between corrections. */
public enum Slip {
    /** Two digits of a figure have changed places: 31 for 13. */
    DIGITS_EXCHANGED("数字颠倒", "digits exchanged") {
        @Override
        boolean explains(RequestFigures table, List<Change> changes) {
            return isTyped(changes, Digits::areExchanged);
        }
    },
    /** A figure lacks a digit: 12 for 123. */
    DIGIT_DROPPED("漏写数字", "digit dropped") {
        @Override
        boolean explains(RequestFigures table, List<Change> changes) {
            return isTyped(changes, Digits::isDropped);
        }

        /** Of the 90 figures with two digits, 18 hold the digit that is printed. */
        @Override
        long chance(RequestFigures table, List<Change> changes) {
            boolean isOneDigit = changes.size() == 1
                    && changes.get(0).from() > 0
                    && changes.get(0).from() < 10;
            return isOneDigit ? ALWAYS * 18 / 90 : 0;
        }
    },
    /** A figure has a digit twice: 1223 for 123. */
    DIGIT_DOUBLED("数字重复", "digit doubled") {
        @Override
        boolean explains(RequestFigures table, List<Change> changes) {
            return isTyped(changes, Digits::isDoubled);
        }
    },
    /** Two cells next to each other have each other's figures, or the figure of one stands in the other. */
    NEIGHBOURS_EXCHANGED("相邻两格互换", "neighbouring cells exchanged") {
        @Override
        boolean explains(RequestFigures table, List<Change> changes) {
            return changes.size() == 2
                    && table.areNeighbours(changes.get(0).cell(), changes.get(1).cell())
                    && changes.get(0).from() == changes.get(1).to()
                    && changes.get(1).from() == changes.get(0).to();
        }

        /** Beside a cell with n, some of which belong to it, the other may hold anything from 0 to n, and one fits. */
        @Override
        long chance(RequestFigures table, List<Change> changes) {
            boolean isMove = changes.size() == 2
                    && changes.get(0).by() == -changes.get(1).by()
                    && table.areNeighbours(changes.get(0).cell(), changes.get(1).cell());
            return isMove ? ALWAYS / (1 + losing(changes).from()) : 0;
        }

        private Change losing(List<Change> changes) {
            return changes.get(0).by() < 0 ? changes.get(0) : changes.get(1);
        }
    },
    /** Two figures of a row or more stand one column too far. */
    ROW_SHIFTED("整行错位一列", "row shifted by one column") {
        @Override
        boolean explains(RequestFigures table, List<Change> changes) {
            return changes.size() > 1 && (isShifted(table, changes, 1) || isShifted(table, changes, -1));
        }
    },
    /** Totals lack one of their parts, which was added after them. */
    TOTAL_NOT_UPDATED("合计未随之更新", "total not updated") {
        @Override
        boolean explains(RequestFigures table, List<Change> changes) {
            long lacking = changes.get(0).by();
            if (!changes.stream().allMatch(change -> table.isTotal(change.cell()) && change.by() == lacking)) {
                return false;
            }
            for (int part = 0; part < table.size(); part++) {
                if (table.figure(part) == lacking && isPartOfAll(table, part, changes)) {
                    return true;
                }
            }
            return false;
        }

        /** Where the total may be wrong by n, or one of its parts, a part that holds n is one of those from 0 to n. */
        @Override
        long chance(RequestFigures table, List<Change> changes) {
            return changes.size() == 1 ? ALWAYS / (1 + Math.abs(changes.get(0).by())) : 0;
        }
    };

    /** The chance of what is certain. */
    static final long ALWAYS = 1_000_000;

    private static final int FIGURES_OF_A_SHIFTED_ROW = 2;

    private final String chinese;
    private final String english;

    Slip(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** What it is called. */
    public String name(Language language) {
        return language == Language.ZH ? chinese : english;
    }

    /** Whether it, and nothing else, would have made some figures what they are; they are in print order. */
    abstract boolean explains(RequestFigures table, List<Change> changes);

    /** How likely it would explain other changes by chance, if they were what is needed: so often in {@link #ALWAYS}. */
    long chance(RequestFigures table, List<Change> changes) {
        return 0;
    }

    private interface Typing {
        boolean explains(String printed, String meant);
    }

    private static boolean isTyped(List<Change> changes, Typing typing) {
        Change change = changes.get(0);
        return changes.size() == 1 && typing.explains(Long.toString(change.from()), Long.toString(change.to()));
    }

    /** From the first changed cell to the last, what a cell should hold stands one column further on. */
    private static boolean isShifted(RequestFigures table, List<Change> changes, int by) {
        int first = changes.get(0).cell();
        int last = changes.get(changes.size() - 1).cell();
        int shifted = 0;
        for (int cell = first; cell <= last; cell++) {
            long meant = meant(table, changes, cell);
            if (!table.areInOneRow(first, cell) || table.figureBeside(cell, by) != meant) {
                return false;
            }
            shifted += meant == 0 ? 0 : 1;
        }
        return shifted >= FIGURES_OF_A_SHIFTED_ROW;
    }

    private static long meant(RequestFigures table, List<Change> changes, int cell) {
        for (Change change : changes) {
            if (change.cell() == cell) {
                return change.to();
            }
        }
        return table.figure(cell);
    }

    private static boolean isPartOfAll(RequestFigures table, int part, List<Change> totals) {
        return totals.stream().allMatch(total -> table.addsUp(total.cell(), part));
    }
}
