package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.serialization.interpretation.words.Headings;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.serialization.interpretation.words.TitleWords;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Tells where on a page another report begins below a report: one that is annexed, or that of another year. */
final class OtherReport {

    private final List<List<Line>> items;
    private final List<Optional<SectionKind>> headed;

    private OtherReport(List<List<Line>> items) {
        this.items = items;
        this.headed = items.stream().map(OtherReport::headedIn).toList();
    }

    /**
     * With which item it begins; how many there are if with none.
     *
     * @param items the lines of each, from top to bottom
     */
    static int begin(List<List<Line>> items) {
        return new OtherReport(items).begin();
    }

    private static Optional<SectionKind> headedIn(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> Headings.official(line.wording()).stream())
                .findFirst();
    }

    private int begin() {
        Set<SectionKind> met = EnumSet.noneOf(SectionKind.class);
        OptionalInt year = OptionalInt.empty();
        int titled = items.size();
        for (int i = 0; i < items.size(); i++) {
            if (headed.get(i).filter(met::contains).isPresent() && titled < i) {
                return titled;
            }
            if (headed.get(i).isPresent()) {
                met.add(headed.get(i).get());
                titled = items.size();
            }
            if (!met.isEmpty() && items.get(i).stream().anyMatch(line -> isTitleOfAnnex(line.text()))) {
                return i;
            }
            OptionalInt named = year(items.get(i));
            boolean isOfAnother = year.isPresent() && named.isPresent() && !named.equals(year);
            titled = isOfAnother && !met.isEmpty() ? Math.min(titled, i) : titled;
            year = year.isPresent() ? year : named;
        }
        return items.size();
    }

    private static boolean isTitleOfAnnex(String line) {
        return Furniture.annexed(line).filter(TitleWords::areOfReport).isPresent();
    }

    /** The year of the report that lines are the title of. */
    private static OptionalInt year(List<Line> lines) {
        return lines.stream()
                .map(Line::text)
                .filter(TitleWords::areOfReport)
                .map(TitleWords::year)
                .findFirst()
                .orElse(OptionalInt.empty());
    }
}
