package io.github.disclosurereport.validation.jakarta.internal;

import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.NotAssessable;
import io.github.disclosurereport.finding.Unrun;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import java.util.Optional;

/**
 * One violation to be.
 *
 * @param key the path of the cell where it stands, or the unknown key; empty if it is about neither
 * @param message what it says
 * @param explanation the same without severity and rules
 */
record Complaint(Optional<String> key, Bilingual message, Bilingual explanation) {

    static Complaint of(Finding finding) {
        return at(finding.cells().stream().findFirst().map(CellPath::toString), finding);
    }

    /** At a key, whatever the finding is about. */
    static Complaint at(Optional<String> key, Finding finding) {
        return new Complaint(key, Bilingual.of(finding::message), finding.says());
    }

    /** At the cell that is in the way; where a whole table is, at none of its cells. */
    static Complaint of(NotAssessable obstacle) {
        String rules = String.join(", ", obstacle.rules());
        return new Complaint(
                obstacle.cells().stream()
                        .findFirst()
                        .filter(cell -> obstacle.cells().size() == 1)
                        .map(CellPath::toString),
                new Bilingual(
                        rules + " 无法判断：" + obstacle.why().chinese(),
                        rules + " cannot be judged: " + obstacle.why().english()),
                obstacle.why());
    }

    /** A rule that failed is about no cell. */
    static Complaint of(Unrun failed) {
        Bilingual reason = failed.reason();
        return new Complaint(
                Optional.empty(),
                new Bilingual(failed.rule() + " " + reason.chinese(), failed.rule() + " " + reason.english()),
                reason);
    }
}
