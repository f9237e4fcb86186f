package io.github.disclosurereport.form;

import static io.github.disclosurereport.form.Declaration.labelled;

/** The groups of forums of table 四. */
enum CaseGroup implements HeadingGroup {
    /** Both ways to a court. It has no total of its own. */
    LITIGATION(labelled("行政诉讼", "administrative litigation"));

    private final Declaration declaration;

    CaseGroup(Declaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
