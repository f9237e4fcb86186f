package io.github.disclosurereport.validation.rule;

import java.util.List;

/**
 * The reports that an aggregate sums up.
 *
 * @param reports the reports, at least one
 */
public record Parts(List<ReportBeside> reports) {

    /**
     * Keeps a copy of the list.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Parts {
        reports = List.copyOf(reports);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException(
                    "An aggregate has at least one part: give none at all instead of no parts");
        }
    }
}
