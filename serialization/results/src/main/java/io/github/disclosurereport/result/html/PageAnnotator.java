package io.github.disclosurereport.result.html;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.formats.page.Annotator;
import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.result.Mark;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.table.Cell;
import io.github.disclosurereport.text.PersonalData;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Marks in a report what was found in it. */
final class PageAnnotator implements Annotator {

    private static final int LONGEST_TEXT = 12;

    private final ReadResult reading;
    private final Map<CellPath, Mark> marks;
    private final References references;
    private final UnknownCells unknown;
    private final Anchors anchors;
    private final Language language;
    private final Set<Spot> labelled = new HashSet<>();

    PageAnnotator(
            ReadResult reading,
            Map<CellPath, Mark> marks,
            References references,
            UnknownCells unknown,
            Anchors anchors,
            Language language) {
        this.reading = reading;
        this.marks = marks;
        this.references = references;
        this.unknown = unknown;
        this.anchors = anchors;
        this.language = language;
    }

    @Override
    public void paragraph(TextPart part, int index, Element element) {
        mark(new Spot.OfParagraph(part, index), element);
    }

    @Override
    public void heading(SectionKind section, Element element) {
        mark(new Spot.OfHeading(section), element);
    }

    @Override
    public void missing(SectionKind section, Element article) {
        Element absent = article.appendElement("section").addClass("absent");
        Element heading = absent.appendElement("p")
                .addClass("heading")
                .text(section.heading(reading.report().edition()));
        mark(new Spot.OfHeading(section), heading);
        say(absent, PageWords.MISSING);
    }

    @Override
    public void unknown(TableKind table, Element section) {
        Element line = say(section, PageWords.NO_TABLE).addClass("absent");
        line.appendElement("sup")
                .appendChild(toReason(reading.report().edition().cells(table).get(0)));
    }

    /** What belongs to no cell of a table stands in front of it. */
    @Override
    public void table(TableKind table, Element region) {
        references.at(new Spot.OfTable(table)).forEach(reference -> {
            Element line = new Element("p").addClass("beside");
            reference
                    .printed()
                    .ifPresent(printed -> line.appendElement("mark")
                            .addClass(Anchors.key(reference.finding().finding().severity()))
                            .text(printed));
            line.appendElement("sup").appendChild(anchors.toList(reference));
            region.prependChild(line);
        });
    }

    /** Blocks repeat labels; the first of them is marked. */
    @Override
    public void label(Heading heading, Element element) {
        Spot spot = new Spot.OfLabel(heading);
        if (labelled.add(spot)) {
            mark(spot, element);
        }
    }

    @Override
    public void corner(TableKind table, Element element) {
        mark(new Spot.OfCorner(table), element);
    }

    /** In the words of the document, as far as a finding has them, and without what tells a person. */
    private void mark(Spot spot, Element element) {
        List<Reference> here = references.at(spot);
        String printed = here.stream()
                .flatMap(reference -> reference.printed().stream())
                .findFirst()
                .orElseGet(element::wholeText);
        element.text(PersonalData.masked(printed));
        MarkedText.mark(element, here, anchors);
    }

    @Override
    public void figure(CellPath path, Element field) {
        List<Reference> here = references.at(new Spot.OfCell(path));
        Optional<Mark> mark = Optional.ofNullable(marks.get(path));
        boolean isUnknown = reading.report().cell(path).equals(Cell.UNKNOWN);
        if (isUnknown) {
            printed(path).ifPresent(field::text);
        }
        if (here.isEmpty() && mark.isEmpty() && !isUnknown) {
            return;
        }
        MarkedCell cell = new MarkedCell(field);
        mark.ifPresentOrElse(cell::show, cell::show);
        here.stream().findFirst().filter(first -> mark.isEmpty()).ifPresent(first -> field.addClass(kind(here)));
        if (isUnknown) {
            field.appendElement("sup").appendChild(toReason(path));
        }
        cell.number(here, anchors);
    }

    /** What is told of a cell that has no mark. */
    private static String kind(List<Reference> here) {
        return here.stream()
                .filter(Reference::isMain)
                .map(reference -> reference.finding().finding().severity())
                .min((one, other) -> one.compareTo(other))
                .map(Anchors::key)
                .orElse("part");
    }

    /** What stands in the field of an unknown cell, if it is short enough to be shown there. */
    private Optional<String> printed(CellPath path) {
        return Optional.of(PersonalData.masked(reading.source().at(path).printed()))
                .filter(printed -> !printed.isEmpty() && printed.length() <= LONGEST_TEXT);
    }

    private Element toReason(CellPath path) {
        String letter = unknown.letter(path);
        return anchors.link("why-" + letter, letter)
                .addClass("why")
                .attr("aria-label", PageWords.UNKNOWN_REASON.in(language, letter));
    }

    private Element say(Element parent, PageWords words) {
        return parent.appendElement("p").attr("lang", HtmlPage.tag(language)).text(words.in(language));
    }
}
