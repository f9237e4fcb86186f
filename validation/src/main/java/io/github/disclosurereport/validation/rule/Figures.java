package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Identity;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.table.Figure;
import java.util.List;
import java.util.Optional;

/** The figures of a report as relations need them: a blank is 0, and what cannot be judged is known. */
final class Figures {

    private final Edition edition;
    private final long[] printed;
    private final long[] numbers;
    private final boolean isComplete;

    Figures(AnnualReport report) {
        edition = report.edition();
        printed = report.figures();
        numbers = printed.clone();
        boolean complete = true;
        for (int i = 0; i < numbers.length; i++) {
            if (!Figure.isNumber(numbers[i])) {
                numbers[i] = 0;
                complete = false;
            }
        }
        isComplete = complete;
    }

    /** Every cell as a number, blanks and unknowns as 0. */
    long[] numbers() {
        return numbers;
    }

    /** Whether every cell is a number. */
    boolean isComplete() {
        return isComplete;
    }

    long printed(CellPath path) {
        int index = edition.indexOf(path);
        return index < 0 ? Figure.UNKNOWN : printed[index];
    }

    /** A number as printed; blank and unknown cells are 0. */
    long number(CellPath path) {
        long figure = printed(path);
        return Figure.isNumber(figure) ? figure : 0;
    }

    /** A cell that makes a relation impossible to judge: an unknown one, or a blank total over parts that are not all 0. */
    Optional<CellPath> obstacle(List<CellPath> cells) {
        if (isComplete) {
            return Optional.empty();
        }
        return cells.stream()
                .filter(path -> printed(path) == Figure.UNKNOWN || isBlankTotal(path))
                .findFirst();
    }

    /** Whether a total is blank although its parts are not all 0. */
    boolean isBlankTotal(CellPath path) {
        return printed(path) == Figure.BLANK
                && edition.identities().stream()
                        .filter(Identity::isTotal)
                        .filter(identity -> identity.left().get(0).equals(path))
                        .flatMap(identity -> identity.right().stream())
                        .anyMatch(part -> number(part) != 0);
    }
}
