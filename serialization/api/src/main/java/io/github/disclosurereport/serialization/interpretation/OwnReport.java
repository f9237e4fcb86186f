package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.Extent;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Headings;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.serialization.interpretation.words.PageWords;
import io.github.disclosurereport.serialization.interpretation.words.TitleWords;
import io.github.disclosurereport.text.Blanks;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells from where to where on a page its report stands: behind an empty form that is printed above it, and in front of another
 * report that is annexed, or that of an earlier year.
 */
final class OwnReport {

    private static final int FEWEST_SECTIONS = 3;

    /** More figures than so many numbers of pages are those of a report. */
    private static final int MOST_PAGE_NUMBERS = 3;

    private static final Pattern FORM = Pattern.compile(PageWords.of("titles-form"));

    private static final String FULL_STOP = "。";

    private final List<List<Line>> items;
    private final OptionalInt yearOfPage;
    private final List<Optional<SectionKind>> headed;

    private OwnReport(List<List<Line>> items, OptionalInt yearOfPage) {
        this.items = items;
        this.yearOfPage = yearOfPage;
        this.headed = items.stream().map(OwnReport::headedIn).toList();
    }

    /**
     * From which item to which.
     *
     * @param items the lines of each, from top to bottom
     * @param title what the page itself states as its title: where that is of another year than the first report, the
     *     other may be meant
     */
    static Extent of(List<List<Line>> items, Optional<String> title) {
        OwnReport report = new OwnReport(items, title.map(TitleWords::year).orElse(OptionalInt.empty()));
        int begin = report.endOfEmptyForm();
        return new Extent(begin, report.beginOfOther(begin));
    }

    /**
     * Where the first title with a year stands below sections of a form without any figure or sentence, or of one that is titled
     * as a sample, and above the same sections; 0 if it does not.
     */
    private int endOfEmptyForm() {
        boolean isSample = isTitledAsForm();
        int title = 0;
        int figures = 0;
        while (title < items.size()
                && (isSample || figures <= MOST_PAGE_NUMBERS)
                && year(items.get(title)).isEmpty()) {
            figures += items.get(title).stream().anyMatch(OwnReport::endsWithFigure) ? 1 : 0;
            title++;
        }
        Set<SectionKind> form = sections(0, title);
        boolean isForm = sectionsWithSentences(0, title).size() < FEWEST_SECTIONS
                || items.subList(0, title).stream().flatMap(List::stream).anyMatch(OwnReport::isOfForm);
        boolean isFormAbove = (isSample || (isForm && figures <= MOST_PAGE_NUMBERS))
                && form.size() >= FEWEST_SECTIONS
                && sections(title, items.size()).containsAll(form);
        return isFormAbove ? title : 0;
    }

    /** Whether the first title says that what it stands above is a form. */
    private boolean isTitledAsForm() {
        return items.stream()
                .flatMap(List::stream)
                .map(Line::text)
                .filter(TitleWords::areOfReport)
                .findFirst()
                .filter(OwnReport::isTitleOfForm)
                .isPresent();
    }

    private static boolean isTitleOfForm(String title) {
        return TitleWords.areOfReport(title) && FORM.matcher(title).find();
    }

    /** A title that says so, or the label of a row: a report without a figure has none. */
    private static boolean isOfForm(Line line) {
        return isTitleOfForm(line.text())
                || FormWords.of(TableKind.REQUESTS)
                        .namesRowExactly(line.asPiece().letters());
    }

    private Set<SectionKind> sections(int from, int to) {
        return headed.subList(from, to).stream().flatMap(Optional::stream).collect(Collectors.toSet());
    }

    /** The sections in which sentences stand, as in a report and in no form. */
    private Set<SectionKind> sectionsWithSentences(int from, int to) {
        Set<SectionKind> told = EnumSet.noneOf(SectionKind.class);
        Optional<SectionKind> section = Optional.empty();
        for (int i = from; i < to; i++) {
            section = headed.get(i).isPresent() ? headed.get(i) : section;
            if (items.get(i).stream().anyMatch(OwnReport::endsSentence)) {
                section.ifPresent(told::add);
            }
        }
        return told;
    }

    private long figures(int from, int to) {
        return items.subList(from, to).stream()
                .filter(lines -> lines.stream().anyMatch(OwnReport::endsWithFigure))
                .count();
    }

    private static boolean endsSentence(Line line) {
        return Blanks.strip(line.text()).endsWith(FULL_STOP);
    }

    private static boolean endsWithFigure(Line line) {
        List<Extent> words = line.words();
        Extent last = words.get(words.size() - 1);
        return line.wording(last.from(), last.to()).isRunningFigure();
    }

    private static Optional<SectionKind> headedIn(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> Headings.official(line.wording()).stream())
                .findFirst();
    }

    private int beginOfOther(int first) {
        Set<SectionKind> met = EnumSet.noneOf(SectionKind.class);
        OptionalInt year = OptionalInt.empty();
        int titled = items.size();
        for (int i = first; i < items.size(); i++) {
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
            boolean isOther = !met.isEmpty() && (isEarlier(named, year) || isFirst(named, year, first, i));
            titled = isOther ? Math.min(titled, i) : titled;
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

    /** Whether a year is the first that is named, and a whole report without figures stands above it; of two with figures nobody knows. */
    private boolean isFirst(OptionalInt named, OptionalInt year, int from, int to) {
        return year.isEmpty()
                && named.isPresent()
                && !yearOfPage.equals(named)
                && figures(from, to) <= MOST_PAGE_NUMBERS
                && sectionsWithSentences(from, to).size() >= FEWEST_SECTIONS;
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
