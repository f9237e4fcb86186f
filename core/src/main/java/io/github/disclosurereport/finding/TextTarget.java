package io.github.disclosurereport.finding;

import io.github.disclosurereport.report.TextPart;

/**
 * Words of the text.
 *
 * @param report the report they are in
 * @param part the part of the text
 * @param paragraph the paragraph in it, from 0
 * @param from the first letter in the paragraph
 * @param to the letter behind the last
 */
public record TextTarget(ReportRole report, TextPart part, int paragraph, int from, int to) implements Target {

    /** Checks the range. */
    public TextTarget {
        if (paragraph < 0 || from < 0 || to < from) {
            throw new IllegalArgumentException(
                    "No words stand in paragraph " + paragraph + " from " + from + " to " + to + ": count from 0");
        }
    }
}
