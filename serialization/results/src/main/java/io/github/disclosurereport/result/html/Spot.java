package io.github.disclosurereport.result.html;

import io.github.disclosurereport.finding.ReportRole;
import io.github.disclosurereport.finding.Target;
import io.github.disclosurereport.finding.Target.CellTarget;
import io.github.disclosurereport.finding.Target.DocumentTarget;
import io.github.disclosurereport.finding.Target.HeadingTarget;
import io.github.disclosurereport.finding.Target.LabelTarget;
import io.github.disclosurereport.finding.Target.OddityTarget;
import io.github.disclosurereport.finding.Target.TextTarget;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.source.Oddity;
import java.util.Arrays;
import java.util.Optional;

/** Something on the page of a report that can be marked. */
sealed interface Spot {

    /** The field of a cell. */
    record OfCell(CellPath path) implements Spot {}

    /** A paragraph, or the title. */
    record OfParagraph(TextPart part, int index) implements Spot {}

    /** The heading of a section, or where it is missing. */
    record OfHeading(SectionKind section) implements Spot {}

    /** The label of a row or column. */
    record OfLabel(Heading heading) implements Spot {}

    /** The upper left field of a table. */
    record OfCorner(TableKind of) implements Spot {}

    /** A table as a whole. */
    record OfTable(TableKind of) implements Spot {}

    /** The table that it is in; empty for what is in none. */
    default Optional<TableKind> table() {
        if (this instanceof OfCell cell) {
            return Optional.of(cell.path().table());
        }
        if (this instanceof OfLabel label) {
            return Arrays.stream(TableKind.values())
                    .filter(table -> table.rows().contains(label.heading())
                            || table.columns().contains(label.heading()))
                    .findFirst();
        }
        if (this instanceof OfCorner corner) {
            return Optional.of(corner.of());
        }
        return this instanceof OfTable table ? Optional.of(table.of()) : Optional.empty();
    }

    /** Where the page shows what a finding is about; empty for what stands nowhere on it, or in another report. */
    static Optional<Spot> of(Target target) {
        if (!target.report().equals(ReportRole.THIS)) {
            return Optional.empty();
        }
        if (target instanceof CellTarget cell) {
            return Optional.of(new OfCell(cell.cell()));
        }
        if (target instanceof TextTarget words) {
            return Optional.of(new OfParagraph(words.part(), words.paragraph()));
        }
        if (target instanceof HeadingTarget heading) {
            return heading.heading().section().map(OfHeading::new);
        }
        if (target instanceof LabelTarget label) {
            return Optional.of(new OfLabel(label.label().heading()));
        }
        if (target instanceof OddityTarget<?> oddity) {
            return of(oddity.oddity());
        }
        return target instanceof DocumentTarget document ? of(document) : Optional.empty();
    }

    private static Optional<Spot> of(Oddity oddity) {
        if (oddity instanceof Oddity.RepeatedCell repeated) {
            return Optional.of(new OfCell(repeated.cell()));
        }
        return table(oddity).map(OfTable::new);
    }

    private static Optional<TableKind> table(Oddity oddity) {
        if (oddity instanceof Oddity.UnlabelledFigures figures) {
            return Optional.of(figures.table());
        }
        if (oddity instanceof Oddity.FieldCount row) {
            return Optional.of(row.table());
        }
        if (oddity instanceof Oddity.ExtraRow row) {
            return Optional.of(row.table());
        }
        if (oddity instanceof Oddity.ExtraColumn column) {
            return Optional.of(column.table());
        }
        return oddity instanceof Oddity.SplitTable split ? Optional.of(split.table()) : Optional.empty();
    }

    private static Optional<Spot> of(DocumentTarget document) {
        if (document.part().equals(TextPart.TITLE.key())) {
            return Optional.of(new OfParagraph(TextPart.TITLE, 0));
        }
        Optional<Spot> corner = document.corner().map(OfCorner::new);
        return corner.or(() -> Arrays.stream(SectionKind.values())
                .filter(section -> section.key().equals(document.part()))
                .findFirst()
                .map(OfHeading::new));
    }
}
