package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.table.Amounts;
import io.github.disclosurereport.serialization.interpretation.table.UnlistedRows;
import io.github.disclosurereport.serialization.interpretation.words.HeadingCandidate;
import io.github.disclosurereport.serialization.interpretation.words.Headings;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The headings of a page, and what the lines between them say of its tables.
 *
 * @param headings the headings, in order
 * @param amounts for each table the units in which its amounts are printed
 * @param unlisted what is said of outcomes that table 三 does not list
 */
record Outline(List<HeadingCandidate> headings, List<Amounts> amounts, Optional<UnlistedRows> unlisted) {

    /** The outline of a page by all its lines. */
    static Outline of(List<Line> lines) {
        List<HeadingCandidate> headings = Headings.find(lines);
        return new Outline(
                headings,
                Arrays.stream(TableKind.values())
                        .map(table -> Amounts.in(linesOf(table, lines, headings)))
                        .toList(),
                UnlistedRows.in(linesOf(TableKind.REQUESTS, lines, headings)));
    }

    /** The lines between the heading of a table's section and the next. */
    private static List<Line> linesOf(TableKind table, List<Line> lines, List<HeadingCandidate> headings) {
        int from = lineOf(headings, heading -> heading.section() == table.section(), lines.size());
        return lines.subList(from, lineOf(headings, heading -> heading.line() > from, lines.size()));
    }

    private static int lineOf(List<HeadingCandidate> headings, Predicate<HeadingCandidate> condition, int otherwise) {
        return headings.stream()
                .filter(condition)
                .mapToInt(HeadingCandidate::line)
                .findFirst()
                .orElse(otherwise);
    }

    Amounts amounts(TableKind table) {
        return amounts.get(table.ordinal());
    }
}
