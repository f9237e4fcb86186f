package io.github.disclosurereport.source;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.AnnualReportBuilder;
import io.github.disclosurereport.report.Narrative;
import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.table.Cell;
import io.github.disclosurereport.table.CellText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Collects what a reader finds in a document, in whatever order, each thing once; report and source are made of it.
 *
 * <p>A cell put twice with different contents is unknown, and a {@link Oddity.RepeatedCell}. The edition need not be known
 * beforehand: it is the one that keeps most of the printed cells.
 */
public final class Reading {

    private static final PlacedText BLANK = PlacedText.of(" ");

    /** Of a cell that stands in more fields, the oddities have all that is printed. */
    private static final int LONGEST_REPEATED = 200;

    final Set<Facet> shown = EnumSet.of(Facet.CELLS);
    final List<PrintedHeading> headings = new ArrayList<>();
    final List<PrintedLabel> labels = new ArrayList<>();
    final Map<TableKind, PlacedText> corners = new EnumMap<>(TableKind.class);
    final List<Oddity> oddities = new ArrayList<>();
    PrintedCells cells = PrintedCells.none();
    private final Map<TextPart, List<PlacedText>> texts = new LinkedHashMap<>();
    private Optional<Edition> edition = Optional.empty();
    private Optional<String> organ = Optional.empty();
    private Optional<Integer> reportYear = Optional.empty();
    private Optional<LocalDate> published = Optional.empty();

    /** Begins with nothing found in a document of a kind that has, beside cells, so much to show. */
    public Reading(Facet... shown) {
        this.shown.addAll(List.of(shown));
    }

    /** The edition, where the document states it. */
    public void edition(Edition stated) {
        edition = Optional.of(stated);
    }

    /** The organ's name. */
    public void organ(String name) {
        organ = Optional.of(name);
    }

    /** The report year. */
    public void reportYear(int year) {
        reportYear = Optional.of(year);
    }

    /** The day of publication. */
    public void published(LocalDate date) {
        published = Optional.of(date);
    }

    /** The title. */
    public void title(PlacedText title) {
        text(TextPart.TITLE, List.of(title));
    }

    /** A section that is there, perhaps with nothing in it. */
    public void section(SectionKind section) {
        text(TextPart.of(section), List.of());
    }

    /** More paragraphs of a part of the text. A section with any is there. */
    public void text(TextPart part, Collection<PlacedText> paragraphs) {
        List<PlacedText> text = texts.computeIfAbsent(part, key -> new ArrayList<>());
        paragraphs.forEach(paragraph -> text.addAll(paragraph.lines()));
    }

    /** What stood in the field of a cell. */
    public void cell(CellPath path, SourceCell cell) {
        SourceCell before = at(path);
        if (!before.isPrinted()) {
            cells = cells.with(path, cell);
        } else if (!saysTheSame(before.text(), cell.text())) {
            boolean isBearable = before.printed().length() < LONGEST_REPEATED;
            String printed = isBearable ? before.printed() + " " + cell.printed() : before.printed();
            cells = cells.with(path, SourceCell.ambiguous(printed, Doubt.REPEATED, before.place()));
            oddity(new Oddity.RepeatedCell(path, cell.printed(), cell.place()));
        }
    }

    /** What has no value may be the same only in the same words. */
    private static boolean saysTheSame(CellText before, CellText again) {
        return before.cell().equals(again.cell())
                && (!before.cell().equals(Cell.UNKNOWN) || before.printed().equals(again.printed()));
    }

    /** Whether a field of a cell was found. */
    public boolean has(CellPath path) {
        return at(path).isPrinted();
    }

    /** What was found of a cell; {@link SourceCell#MISSING} if nothing. */
    public SourceCell at(CellPath path) {
        return cells.at(path);
    }

    /** Whether any cell was found that is a number. */
    public boolean hasNumber() {
        return cells.all().values().stream().anyMatch(cell -> cell.text().cell().isNumber());
    }

    /** A heading of the top level. */
    public void heading(PrintedHeading heading) {
        headings.add(heading);
    }

    /** A label of a row or column. */
    public void label(PrintedLabel label) {
        labels.add(label);
    }

    /** The text in the upper left field of a table; the first counts. */
    public void corner(TableKind table, PlacedText text) {
        corners.putIfAbsent(table, text);
    }

    /** Something else. */
    public void oddity(Oddity oddity) {
        oddities.add(oddity);
    }

    /** The report and its source. */
    public ReadResult build() {
        Map<TextPart, List<PlacedText>> paragraphs = paragraphs();
        return new ReadResult(report(paragraphs), new Source(this, paragraphs));
    }

    /** The report alone. */
    public AnnualReport report() {
        return report(paragraphs());
    }

    /** The paragraphs of each part that is there: a section may be empty, a title is one line. */
    private Map<TextPart, List<PlacedText>> paragraphs() {
        Map<TextPart, List<PlacedText>> paragraphs = new LinkedHashMap<>();
        texts.forEach((part, text) -> {
            if (part.section().isPresent() || !text.isEmpty()) {
                paragraphs.put(part, part.equals(TextPart.TITLE) ? List.of(inOneLine(text)) : List.copyOf(text));
            }
        });
        return paragraphs;
    }

    private static PlacedText inOneLine(List<PlacedText> lines) {
        List<PlacedText> spaced = new ArrayList<>(2 * lines.size());
        for (PlacedText line : lines) {
            spaced.add(BLANK);
            spaced.add(line);
        }
        return PlacedText.joined(spaced.subList(1, spaced.size()));
    }

    private AnnualReport report(Map<TextPart, List<PlacedText>> paragraphs) {
        AnnualReportBuilder builder = AnnualReport.builder(edition.orElseGet(this::fittingEdition));
        organ.ifPresent(builder::organ);
        reportYear.ifPresent(builder::reportYear);
        published.ifPresent(builder::published);
        paragraphs.forEach((part, text) -> fill(builder, part, text));
        for (TableKind table : TableKind.values()) {
            if (builder.edition().cells(table).stream().anyMatch(this::has)) {
                builder.setTable(table, path -> at(path).text().cell());
            }
        }
        return builder.build();
    }

    private static void fill(AnnualReportBuilder builder, TextPart part, List<PlacedText> text) {
        List<String> paragraphs = new ArrayList<>(text.size());
        text.forEach(paragraph -> paragraphs.add(paragraph.text()));
        if (part.section().isPresent()) {
            builder.text(part.section().get(), Narrative.of(paragraphs));
        } else if (part.equals(TextPart.TITLE)) {
            builder.title(paragraphs.get(0));
        } else {
            builder.preface(Narrative.of(paragraphs));
        }
    }

    /**
     * The edition that keeps most of the printed cells.
     *
     * <p>A tie goes to an edition that has no others, then to that of the report year, and without a year to the latest.
     */
    private Edition fittingEdition() {
        Edition demanded = reportYear.flatMap(Edition::of).orElse(Edition.latest());
        return Arrays.stream(Edition.values())
                .max(Comparator.<Edition>comparingLong(this::printedCells)
                        .thenComparing(candidate ->
                                printedCells(candidate) == candidate.cells().size())
                        .thenComparing(candidate -> candidate == demanded)
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(demanded);
    }

    private long printedCells(Edition candidate) {
        return candidate.cells().stream().filter(this::has).count();
    }
}
