package io.github.disclosurereport.finding;

/** What a finding is about. Where that stands is no part of it. */
public sealed interface Target
        permits CellTarget, TextTarget, HeadingTarget, LabelTarget, OddityTarget, DocumentTarget {

    /** The report it is in. */
    ReportRole report();
}
