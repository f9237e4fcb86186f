package io.github.disclosurereport.finding;

import io.github.disclosurereport.source.PrintedLabel;

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
     */
    public LabelTarget(ReportRole report, int index, PrintedLabel label) {
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
        return other instanceof LabelTarget target && report.equals(target.report) && index == target.index;
    }

    @Override
    public int hashCode() {
        return 31 * report.hashCode() + index;
    }

    /** The label as printed. */
    @Override
    public String toString() {
        return "LabelTarget[" + label + "]";
    }
}
