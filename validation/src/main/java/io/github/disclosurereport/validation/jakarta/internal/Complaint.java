package io.github.disclosurereport.validation.jakarta.internal;

import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.NotAssessable;
import io.github.disclosurereport.finding.Unrun;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Language;
import java.util.Optional;

/**
 * One violation to be.
 *
 * @param cell where it stands; empty if it is about no cell
 * @param chinese its message in Chinese
 * @param english its message in English
 */
record Complaint(Optional<CellPath> cell, String chinese, String english) {

    static Complaint of(Finding finding) {
        return new Complaint(
                finding.cells().stream().findFirst(), finding.message(Language.ZH), finding.message(Language.EN));
    }

    /** At the cell that is in the way; where a whole table is, at none of its cells. */
    static Complaint of(NotAssessable obstacle) {
        String rules = String.join(", ", obstacle.rules());
        return new Complaint(
                obstacle.cells().stream()
                        .findFirst()
                        .filter(cell -> obstacle.cells().size() == 1),
                rules + " 无法判断：" + obstacle.reason(Language.ZH),
                rules + " cannot be judged: " + obstacle.reason(Language.EN));
    }

    /** A rule that failed is about no cell. */
    static Complaint of(Unrun failed) {
        return new Complaint(
                Optional.empty(),
                failed.rule() + " " + failed.reason().chinese(),
                failed.rule() + " " + failed.reason().english());
    }
}
