package io.github.disclosurereport.validation.rule;

/** The kinds of bodies that report; articles 49, 54 and 55. */
public enum OrganLevel {
    /** A department of a government at county level or above. */
    DEPARTMENT,
    /** A local government at county level or above. */
    GOVERNMENT,
    /** A township or sub-district. */
    TOWNSHIP,
    /** An organization authorized by law to manage public affairs. */
    AUTHORIZED_ORGANIZATION,
    /** A public enterprise or institution. */
    PUBLIC_INSTITUTION
}
