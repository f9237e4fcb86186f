package io.github.disclosurereport.finding;

import io.github.disclosurereport.source.PrintedLabel;
import java.util.Objects;

/** A label of a row or column as printed. */
public final class LabelTarget implements Target {

    private final ReportRole report;
    private final int index;
    private final PrintedLabel label;

    /**
     * A label of a document.
     *
     * @param report the report it is in
     * @param index which of the source's labels it is, from 0
     * @param label the label itself
     * @throws IllegalArgumentException if the number is below 0
     */
    public LabelTarget(ReportRole report, int index, PrintedLabel label) {
        if (index < 0) {
            throw new IllegalArgumentException("No label has the number " + index + ": count from 0");
        }
        this.report = report;
        this.index = index;
        this.label = label;
    }

    @Override
    public ReportRole report() {
        return report;
    }

    /** Which of the source's labels it is, from 0. */
    public int index() {
        return index;
    }

    /** The label itself. */
    public PrintedLabel label() {
        return label;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LabelTarget target
                && report.equals(target.report)
                && index == target.index
                && label.heading().equals(target.label.heading())
                && label.text().equals(target.label.text());
    }

    @Override
    public int hashCode() {
        return Objects.hash(report, index, label.text());
    }

    /** The label as printed. */
    @Override
    public String toString() {
        return "LabelTarget[" + label + "]";
    }
}
