package io.github.disclosurereport.validation.wording;

import io.github.disclosurereport.finding.Target.TextTarget;

/**
 * The period of the statistics as the report states it.
 *
 * @param words the words
 * @param begin its first day
 * @param end its last day
 */
public record StatedPeriod(TextTarget words, Day begin, Day end) {

    /**
     * A day as printed, which need not be in a calendar.
     *
     * @param year its year
     * @param month its month
     * @param day its day in the month
     */
    public record Day(int year, int month, int day) {}
}
