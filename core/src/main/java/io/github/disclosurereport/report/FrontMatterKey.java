package io.github.disclosurereport.report;

import io.github.disclosurereport.text.Names;

/** The keys of what a report says of itself beside its title. */
public enum FrontMatterKey {
    /** The edition of the form. */
    EDITION,
    /** The name of the organ. */
    ORGAN,
    /** The calendar year reported on. */
    REPORT_YEAR,
    /** The day of publication. */
    PUBLISHED;

    /** The constant's name in camelCase, the key in JSON and in forms. */
    public String key() {
        return Names.camelCase(name());
    }
}
