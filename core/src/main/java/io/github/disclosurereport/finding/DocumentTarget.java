package io.github.disclosurereport.finding;

/**
 * The document as a whole, or something that it lacks.
 *
 * @param report the report it is
 * @param part what it lacks, by its key: {@code overview} or {@code requests.corner}; empty for the whole document
 */
public record DocumentTarget(ReportRole report, String part) implements Target {

    /** The report that is checked, as a whole. */
    public static final DocumentTarget THIS = of("");

    /** Something that the report that is checked lacks, by its key. */
    public static DocumentTarget of(String part) {
        return new DocumentTarget(ReportRole.THIS, part);
    }
}
