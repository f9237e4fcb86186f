package io.github.disclosurereport.form;

import static io.github.disclosurereport.form.ApplicantGroup.APPLICANTS;
import static io.github.disclosurereport.form.ApplicantGroup.ORGANIZATION;
import static io.github.disclosurereport.form.Declaration.labelled;

/** The columns of table 三: who applied, in print order. */
public enum ApplicantKind implements Heading {
    /** Natural persons. */
    NATURAL_PERSON(labelled("自然人", "natural persons").in(APPLICANTS)),
    /** Organizations: commercial enterprises. */
    COMMERCIAL_ENTERPRISE(labelled("商业企业", "commercial enterprises").in(APPLICANTS, ORGANIZATION)),
    /** Organizations: research institutions. */
    RESEARCH_INSTITUTION(labelled("科研机构", "research institutions").in(APPLICANTS, ORGANIZATION)),
    /** Organizations: public welfare organizations. */
    PUBLIC_WELFARE_ORGANIZATION(
            labelled("社会公益组织", "public welfare organizations").in(APPLICANTS, ORGANIZATION)),
    /** Organizations: legal service institutions. */
    LEGAL_SERVICE_INSTITUTION(labelled("法律服务机构", "legal service institutions").in(APPLICANTS, ORGANIZATION)),
    /** Organizations: all others. */
    OTHER_ORGANIZATION(labelled("其他", "other organizations").in(APPLICANTS, ORGANIZATION)),
    /** The sum of the six kinds. */
    TOTAL(labelled("总计", "total").in(APPLICANTS).total());

    private final Declaration declaration;

    ApplicantKind(Declaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
