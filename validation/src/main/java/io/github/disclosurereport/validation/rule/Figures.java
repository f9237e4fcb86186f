package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.table.Figure;
import java.util.Arrays;

/** The figures of a report as relations need them: blank and unknown are 0. */
final class Figures {

    private final Edition edition;
    private final long[] numbers;
    private final boolean isComplete;

    Figures(AnnualReport report) {
        edition = report.edition();
        numbers = report.figures();
        isComplete = report.proactive().table().isComplete()
                && report.requests().table().isComplete()
                && report.cases().table().isComplete();
        if (!isComplete) {
            Arrays.setAll(numbers, i -> Figure.numberOrZero(numbers[i]));
        }
    }

    /** Every cell as a number, in the order of {@code edition.cells()}. */
    long[] numbers() {
        return numbers;
    }

    /** Whether every cell is printed as a number. */
    boolean isComplete() {
        return isComplete;
    }

    /** The number of a cell; 0 if this edition lacks it. */
    long number(CellPath path) {
        int index = edition.indexOf(path);
        return index < 0 ? 0 : numbers[index];
    }
}
