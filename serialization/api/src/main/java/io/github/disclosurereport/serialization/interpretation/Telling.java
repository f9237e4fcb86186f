package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.serialization.interpretation.words.Headings;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.source.PrintedHeading;
import io.github.disclosurereport.source.Reading;
import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.text.Numbering;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a reading what a page has beside its tables: front matter, headings, narratives and furniture. */
final class Telling {

    private static final Pattern NUMBERED =
            Pattern.compile("\\s*[" + Numbering.NUMERALS + "]{1,2}\\s*[、.．]\\s*[^。；;，,]{2,30}[：:]?\\s*");

    private final Reading reading;

    Telling(Reading reading) {
        this.reading = reading;
    }

    void front(FrontMatter front) {
        front.title().ifPresent(reading::title);
        front.organ().ifPresent(reading::organ);
        front.year().ifPresent(reading::reportYear);
        front.published().ifPresent(reading::published);
        reading.text(TextPart.PREFACE, placed(front.preface()));
        front.furniture().forEach(this::furniture);
    }

    /** The headings in print order, also those of sections that the form does not have. */
    void headings(List<Line> lines, Map<Line, PrintedHeading> headings, Map<Optional<SectionKind>, List<Line>> parts) {
        Set<Line> narrative = new HashSet<>();
        parts.forEach((section, text) -> narrative.addAll(ownText(section, text)));
        for (Line line : lines) {
            PrintedHeading heading = headings.get(line);
            if (heading != null) {
                reading.heading(heading);
            } else if (narrative.contains(line) && isNumbered(line)) {
                reading.heading(new PrintedHeading(Optional.empty(), Blanks.strip(line.text()), line.place()));
            }
        }
    }

    /** The text of a part without a table of contents before the first section, and without what is appended to the last. */
    private static List<Line> ownText(Optional<SectionKind> section, List<Line> text) {
        if (section.isEmpty()) {
            return text.stream()
                    .filter(line -> !Headings.isOfContents(line.text()))
                    .toList();
        }
        return section.get() == SectionKind.OTHER_MATTERS
                ? text.stream()
                        .takeWhile(line -> !Furniture.beginsAppendix(line.text()))
                        .toList()
                : text;
    }

    private static boolean isNumbered(Line line) {
        return NUMBERED.matcher(line.text()).matches();
    }

    /** The text of each section; behind that of the last stands the page around the report. */
    void sections(Map<Optional<SectionKind>, List<Line>> parts, Optional<SectionKind> last) {
        parts.forEach((section, text) -> section.ifPresent(
                kind -> reading.text(TextPart.of(kind), placed(section.equals(last) ? withoutFurniture(text) : text))));
    }

    private static List<PlacedText> placed(List<Line> lines) {
        return lines.stream().map(Line::placed).toList();
    }

    /** The lines of the last section without what belongs to the page around the report. */
    private List<Line> withoutFurniture(List<Line> text) {
        int end = text.size() - Furniture.linesBehind(text);
        List<Line> kept = new ArrayList<>(text.subList(0, end));
        if (end > 0) {
            Line last = text.get(end - 1);
            int behind = Furniture.endOf(last.text());
            kept.set(end - 1, last.substring(0, behind));
            furniture(last.substring(behind, last.text().length()));
        }
        text.subList(end, text.size()).forEach(this::furniture);
        return kept;
    }

    private void furniture(Line line) {
        if (!Blanks.isBlank(line.text())) {
            reading.oddity(new Oddity.Furniture(Blanks.strip(line.text()), line.place()));
        }
    }
}
