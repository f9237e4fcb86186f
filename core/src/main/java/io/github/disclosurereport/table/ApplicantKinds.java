package io.github.disclosurereport.table;

import io.github.disclosurereport.form.ApplicantKind;

/**
 * The columns of table 三 by name.
 *
 * @param <T> what a column is: one count in requests (件), or the counts of all rows
 */
@FunctionalInterface
public interface ApplicantKinds<T> {

    /** The kind of a constant. */
    T at(ApplicantKind kind);

    /** Natural persons. */
    default T naturalPerson() {
        return at(ApplicantKind.NATURAL_PERSON);
    }

    /** Organizations: commercial enterprises. */
    default T commercialEnterprise() {
        return at(ApplicantKind.COMMERCIAL_ENTERPRISE);
    }

    /** Organizations: research institutions. */
    default T researchInstitution() {
        return at(ApplicantKind.RESEARCH_INSTITUTION);
    }

    /** Organizations: public welfare organizations. */
    default T publicWelfareOrganization() {
        return at(ApplicantKind.PUBLIC_WELFARE_ORGANIZATION);
    }

    /** Organizations: legal service institutions. */
    default T legalServiceInstitution() {
        return at(ApplicantKind.LEGAL_SERVICE_INSTITUTION);
    }

    /** Organizations: all others. */
    default T otherOrganization() {
        return at(ApplicantKind.OTHER_ORGANIZATION);
    }

    /** All applicants. */
    default T total() {
        return at(ApplicantKind.TOTAL);
    }
}
