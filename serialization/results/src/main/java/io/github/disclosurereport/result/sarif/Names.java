package io.github.disclosurereport.result.sarif;

import io.github.disclosurereport.finding.ReportRole;
import io.github.disclosurereport.finding.Target;
import io.github.disclosurereport.finding.Target.CellTarget;
import io.github.disclosurereport.finding.Target.DocumentTarget;
import io.github.disclosurereport.finding.Target.HeadingTarget;
import io.github.disclosurereport.finding.Target.LabelTarget;
import io.github.disclosurereport.finding.Target.OddityTarget;
import io.github.disclosurereport.finding.Target.TextTarget;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.report.TextPart;
import java.util.Optional;

/**
 * What a thing is called in the report: the path of a cell, the path of a paragraph in JSON, the key of a section.
 *
 * @param full its whole name; in another report after that report's
 * @param kind what it is: value, text, or a part of the document
 */
record Names(String full, String kind) {

    private static final String PART = "element";

    /** The name of a thing; empty for a document as a whole. */
    static Optional<Names> of(Target target) {
        return own(target)
                .filter(name -> !name.full().isEmpty())
                .map(name -> target.report().equals(ReportRole.THIS)
                        ? name
                        : new Names(target.report().key() + "." + name.full(), name.kind()));
    }

    private static Optional<Names> own(Target target) {
        if (target instanceof CellTarget cell) {
            return Optional.of(new Names(cell.cell().toString(), "value"));
        }
        if (target instanceof TextTarget words) {
            return Optional.of(new Names(path(words), "text"));
        }
        if (target instanceof HeadingTarget heading) {
            return heading.heading().section().map(SectionKind::key).map(key -> new Names(key, PART));
        }
        if (target instanceof LabelTarget label) {
            return Optional.of(new Names(label.label().heading().key(), PART));
        }
        if (target instanceof OddityTarget<?> oddity) {
            return Optional.of(new Names(oddity.oddity().identifier(), PART));
        }
        return target instanceof DocumentTarget document
                ? Optional.of(new Names(document.part(), PART))
                : Optional.empty();
    }

    private static String path(TextTarget words) {
        boolean isTitle = words.part().equals(TextPart.TITLE);
        return isTitle ? words.part().key() : TextPart.KEY + "." + words.part().key() + "[" + words.paragraph() + "]";
    }

    /** The last of its parts. */
    String last() {
        return full.substring(full.lastIndexOf('.') + 1);
    }
}
