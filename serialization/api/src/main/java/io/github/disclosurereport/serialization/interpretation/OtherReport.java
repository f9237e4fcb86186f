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

/** Tells where on a page another report begins below a report: one that is annexed, or that of an earlier year. */
final class OtherReport {

    private final List<List<Line>> items;
    private final OptionalInt yearOfPage;
    private final List<Optional<SectionKind>> headed;

    private OtherReport(List<List<Line>> items, OptionalInt yearOfPage) {
        this.items = items;
        this.yearOfPage = yearOfPage;
        this.headed = items.stream().map(OtherReport::headedIn).toList();
    }

    /**
     * With which item it begins; how many there are if with none.
     *
     * @param items the lines of each, from top to bottom
     * @param title what the page itself states as its title: where that is of another year than the first report, the
     *     other may be meant
     */
    static int begin(List<List<Line>> items, Optional<String> title) {
        return new OtherReport(items, title.map(TitleWords::year).orElse(OptionalInt.empty())).begin();
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
            boolean beginsAnew = headed.get(i)
                    .filter(section -> met.stream().anyMatch(before -> before.compareTo(section) >= 0))
                    .isPresent();
            if (beginsAnew && titled < i) {
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
            titled = isEarlier(named, year) && !met.isEmpty() ? Math.min(titled, i) : titled;
            year = year.isPresent() ? year : named;
        }
        return items.size();
    }

    private boolean isEarlier(OptionalInt named, OptionalInt year) {
        return year.isPresent()
                && named.isPresent()
                && named.getAsInt() < year.getAsInt()
                && (yearOfPage.isEmpty() || yearOfPage.equals(year));
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
