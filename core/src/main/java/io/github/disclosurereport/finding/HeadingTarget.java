package io.github.disclosurereport.finding;

import io.github.disclosurereport.source.PrintedHeading;
import java.util.Objects;

/** A heading of the top level as printed. */
public final class HeadingTarget implements Target {

    private final ReportRole report;
    private final int index;
    private final PrintedHeading heading;

    /**
     * A heading of a document.
     *
     * @param report the report it is in
     * @param index which of the source's headings it is, from 0
     * @param heading the heading itself
     * @throws IllegalArgumentException if the number is below 0
     */
    public HeadingTarget(ReportRole report, int index, PrintedHeading heading) {
        if (index < 0) {
            throw new IllegalArgumentException("No heading has the number " + index + ": count from 0");
        }
        this.report = report;
        this.index = index;
        this.heading = heading;
    }

    @Override
    public ReportRole report() {
        return report;
    }

    /** Which of the source's headings it is, from 0. */
    public int index() {
        return index;
    }

    /** The heading itself. */
    public PrintedHeading heading() {
        return heading;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HeadingTarget target
                && report.equals(target.report)
                && index == target.index
                && heading.section().equals(target.heading.section())
                && heading.text().equals(target.heading.text());
    }

    @Override
    public int hashCode() {
        return Objects.hash(report, index, heading.text());
    }

    /** The heading as printed. */
    @Override
    public String toString() {
        return "HeadingTarget[" + heading + "]";
    }
}
