package io.github.disclosurereport.form;

import static io.github.disclosurereport.form.CaseGroup.LITIGATION;
import static io.github.disclosurereport.form.Declaration.labelled;

/** The blocks of table 四: before whom disclosure was contested. Printed side by side. */
public enum CaseForum implements Heading {
    /** Administrative reconsideration. */
    RECONSIDERATION(labelled("行政复议", "administrative reconsideration")),
    /** Litigation: suits brought without reconsideration first. */
    DIRECT_LITIGATION(labelled("未经复议直接起诉", "direct litigation").in(LITIGATION)),
    /** Litigation: suits brought after reconsideration. */
    LITIGATION_AFTER_RECONSIDERATION(
            labelled("复议后起诉", "litigation after reconsideration").in(LITIGATION));

    private final Declaration declaration;

    CaseForum(Declaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
