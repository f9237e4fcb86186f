package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.finding.ReportRole;
import io.github.disclosurereport.finding.Target;
import io.github.disclosurereport.finding.Target.CellTarget;
import io.github.disclosurereport.finding.Target.DocumentTarget;
import io.github.disclosurereport.finding.Target.HeadingTarget;
import io.github.disclosurereport.finding.Target.LabelTarget;
import io.github.disclosurereport.finding.Target.OddityTarget;
import io.github.disclosurereport.finding.Target.TextTarget;
import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.source.Source;
import java.util.List;
import java.util.Optional;

/** Where targets stand in their documents. */
final class Places {

    private final Seen seen;

    Places(Seen seen) {
        this.seen = seen;
    }

    List<Optional<Place>> of(List<? extends Target> targets) {
        return targets.stream().map(this::of).toList();
    }

    Optional<Place> of(Target target) {
        if (target instanceof CellTarget cell) {
            return source(cell.report())
                    .flatMap(source -> source.at(cell.cell()).place());
        }
        if (target instanceof HeadingTarget heading) {
            return heading.heading().place();
        }
        if (target instanceof LabelTarget label) {
            return label.label().place();
        }
        if (target instanceof OddityTarget<?> oddity) {
            return oddity.oddity().place();
        }
        if (target instanceof DocumentTarget document) {
            return of(document);
        }
        return target instanceof TextTarget words ? of(words) : Optional.empty();
    }

    /** What a document lacks stands nowhere; but the note in the corner of a table may be there, and altered. */
    private Optional<Place> of(DocumentTarget document) {
        return document.corner()
                .flatMap(table -> source(document.report()).flatMap(source -> source.corner(table)))
                .flatMap(PlacedText::place);
    }

    private Optional<Place> of(TextTarget words) {
        List<PlacedText> text = source(words.report())
                .map(source -> source.paragraphs(words.part()))
                .orElse(List.of());
        return words.paragraph() < text.size() ? text.get(words.paragraph()).place(words.from()) : Optional.empty();
    }

    private Optional<Source> source(ReportRole role) {
        if (role.equals(ReportRole.THIS)) {
            return seen.source();
        }
        return role.equals(ReportRole.PREVIOUS)
                ? seen.context().get(Context.PREVIOUS).flatMap(ReportBeside::source)
                : seen.context()
                        .get(Context.PARTS)
                        .map(parts -> parts.reports().get(role.part() - 1))
                        .flatMap(ReportBeside::source);
    }
}
