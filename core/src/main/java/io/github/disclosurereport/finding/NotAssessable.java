package io.github.disclosurereport.finding;

import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.source.Place;
import java.util.List;
import java.util.Optional;

/**
 * Something in a document that makes it impossible to judge by some rules.
 *
 * @param rules the ids of the rules, in the order in which they ran
 * @param targets what is in the way, such as an unknown cell or a blank total
 * @param why the reason
 * @param place where the first target stands; empty without a source
 */
public record NotAssessable(List<String> rules, List<Target> targets, Bilingual why, Optional<Place> place) {

    /** Keeps copies of the lists. */
    public NotAssessable {
        rules = List.copyOf(rules);
        targets = List.copyOf(targets);
    }

    /** The cells in the way. */
    public List<CellPath> cells() {
        return Finding.cells(targets);
    }

    /** Where the first target stands in words, and in which report if it is in another than the one that is checked. */
    public Optional<String> location(Language language) {
        return place.map(where -> targets.get(0).report().describe(where, language));
    }

    /** Whether it is the document that is checked that stands in the way, and not last year's or a part's. */
    public boolean isOfThisReport() {
        return targets.stream().allMatch(target -> target.report().equals(ReportRole.THIS));
    }

    /** The reason in words. */
    public String reason(Language language) {
        return why.in(language);
    }
}
