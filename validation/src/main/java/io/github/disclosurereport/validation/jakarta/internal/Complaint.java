package io.github.disclosurereport.validation.jakarta.internal;

import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.NotAssessable;
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

    static Complaint of(NotAssessable instance) {
        return new Complaint(
                instance.cells().stream().findFirst(),
                instance.rule() + " 无法判断：" + instance.reason(Language.ZH),
                instance.rule() + " cannot be judged: " + instance.reason(Language.EN));
    }
}
