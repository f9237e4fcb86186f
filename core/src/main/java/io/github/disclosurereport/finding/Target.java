package io.github.disclosurereport.finding;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.PrintedHeading;
import io.github.disclosurereport.source.PrintedLabel;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** What a finding is about. Where that stands is no part of it. */
public sealed interface Target {

    /** The report it is in. */
    ReportRole report();

    /**
     * A cell.
     *
     * @param report the report it is in
     * @param cell the cell
     */
    record CellTarget(ReportRole report, CellPath cell) implements Target {

        /** A cell of the report that is checked. */
        public static CellTarget of(CellPath cell) {
            return new CellTarget(ReportRole.THIS, cell);
        }
    }

    /**
     * Words of the text.
     *
     * @param report the report they are in
     * @param part the part of the text
     * @param paragraph the paragraph in it, from 0
     * @param from the first letter in the paragraph
     * @param to the letter behind the last
     */
    record TextTarget(ReportRole report, TextPart part, int paragraph, int from, int to) implements Target {

        /** Checks the range. */
        public TextTarget {
            if (paragraph < 0 || from < 0 || to < from) {
                throw new IllegalArgumentException(
                        "No words stand in paragraph " + paragraph + " from " + from + " to " + to + ": count from 0");
            }
        }
    }

    /** A heading of the top level that a finding is about. */
    final class HeadingTarget implements Target {

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

    /** A label of a row or column that a finding is about. */
    final class LabelTarget implements Target {

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

    /**
     * Something odd that was met in the document.
     *
     * @param <O> what it is
     */
    final class OddityTarget<O extends Oddity> implements Target {

        private final ReportRole report;
        private final int index;
        private final O oddity;

        /**
         * An oddity of a document.
         *
         * @param report the report it is in
         * @param index which of the source's oddities it is, from 0
         * @param oddity the oddity itself
         * @throws IllegalArgumentException if the number is below 0
         */
        public OddityTarget(ReportRole report, int index, O oddity) {
            if (index < 0) {
                throw new IllegalArgumentException("No oddity has the number " + index + ": count from 0");
            }
            this.report = report;
            this.index = index;
            this.oddity = oddity;
        }

        @Override
        public ReportRole report() {
            return report;
        }

        /** Which of the source's oddities it is, from 0. */
        public int index() {
            return index;
        }

        /** The oddity itself. */
        public O oddity() {
            return oddity;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OddityTarget<?> target
                    && report.equals(target.report)
                    && index == target.index
                    && oddity.withoutPlace().equals(target.oddity.withoutPlace());
        }

        @Override
        public int hashCode() {
            return Objects.hash(report, index, oddity.identifier());
        }

        /** The oddity. */
        @Override
        public String toString() {
            return "OddityTarget[" + oddity + "]";
        }
    }

    /**
     * The document as a whole, or something that it lacks.
     *
     * @param report the report it is
     * @param part what it lacks, by its key: {@code overview} or {@code requests.corner}; empty for the whole document
     */
    record DocumentTarget(ReportRole report, String part) implements Target {

        private static final String CORNER = ".corner";

        /** The report that is checked, as a whole. */
        public static final DocumentTarget THIS = of("");

        /** Something that the report that is checked lacks, by its key. */
        public static DocumentTarget of(String part) {
            return new DocumentTarget(ReportRole.THIS, part);
        }

        /** The note in the upper left field of a table of the report that is checked, which it lacks or has otherwise. */
        public static DocumentTarget corner(TableKind table) {
            return of(table.key() + CORNER);
        }

        /** The table in whose upper left field something is lacking; empty if it lacks something else. */
        public Optional<TableKind> corner() {
            return Arrays.stream(TableKind.values())
                    .filter(table -> part.equals(table.key() + CORNER))
                    .findFirst();
        }
    }
}
