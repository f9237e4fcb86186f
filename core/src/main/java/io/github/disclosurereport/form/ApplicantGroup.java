package io.github.disclosurereport.form;

import static io.github.disclosurereport.form.Declaration.labelled;

/** The groups of columns of table 三. */
enum ApplicantGroup implements HeadingGroup {
    /** All kinds of applicants. */
    APPLICANTS(labelled("申请人情况", "applicants")),
    /** The five kinds of organizations. */
    ORGANIZATION(labelled("法人或其他组织", "legal persons and other organizations"));

    private final Declaration declaration;

    ApplicantGroup(Declaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
