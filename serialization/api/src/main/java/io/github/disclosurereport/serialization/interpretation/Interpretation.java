package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.serialization.NotAReportException;
import io.github.disclosurereport.serialization.interpretation.grid.FrozenLabels;
import io.github.disclosurereport.serialization.interpretation.grid.GridReading;
import io.github.disclosurereport.serialization.interpretation.grid.SheetFrame;
import io.github.disclosurereport.serialization.interpretation.grid.SheetSections;
import io.github.disclosurereport.serialization.interpretation.table.Tables;
import io.github.disclosurereport.serialization.interpretation.text.Captions;
import io.github.disclosurereport.serialization.interpretation.text.SectionTables;
import io.github.disclosurereport.serialization.interpretation.words.Extent;
import io.github.disclosurereport.serialization.interpretation.words.HeadingCandidate;
import io.github.disclosurereport.serialization.interpretation.words.Headings;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.serialization.interpretation.words.Wordings;
import io.github.disclosurereport.serialization.page.Block;
import io.github.disclosurereport.serialization.page.Grid;
import io.github.disclosurereport.serialization.page.Page;
import io.github.disclosurereport.serialization.page.Paragraph;
import io.github.disclosurereport.source.Facet;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.source.PrintedHeading;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.source.Reading;
import io.github.disclosurereport.text.Blanks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** One page on its way to a report. */
final class Interpretation {

    private static final int FEWEST_HEADINGS = 3;

    private static final Bilingual ENDS = new Bilingual("网页到此为止，并不完整", "the page ends in the middle");

    private final Page page;
    private final Reading reading = new Reading(Facet.LAYOUT, Facet.PROSE, Facet.FRONT_MATTER);
    private final Tables tables = new Tables();
    private final Wordings wordings = new Wordings();

    /** What stands in the page, in order. */
    private final List<PageItem> items = new ArrayList<>();

    /** The lines that are in no grid of the form, in order. */
    private final List<Line> lines = new ArrayList<>();

    /** The lines of each part: of the preface under an empty key, then of the sections. */
    private final Map<Optional<SectionKind>, List<Line>> parts = new LinkedHashMap<>();

    private final Map<Line, PrintedHeading> headings = new LinkedHashMap<>();

    private Optional<SectionKind> part = Optional.empty();
    private Captions captions = new Captions(List.of());
    private int pages;
    private int grids;

    Interpretation(Page page) {
        this.page = page;
    }

    ReadResult result() {
        FrozenLabels.besideFigures(wholeGrids(LegendOfColumns.resolved(page.blocks()))).stream()
                .map(SheetFrame::removed)
                .forEach(this::collect);
        Outline outline = divide();
        SectionTables running = new SectionTables(parts, captions, tables);
        running.find();
        FrontMatter front =
                new FrontMatter(page, parts.getOrDefault(Optional.<SectionKind>empty(), List.of()), wordings);
        FoundTables found = new FoundTables(tables, parts, outline, running, front, reading);
        boolean hasTable = found.interpret();
        declineUnlessReport(hasTable, hasHeadings(outline), front);
        Telling telling = new Telling(reading);
        telling.front(front);
        found.tellUnlisted();
        if (page.pictures() > 0) {
            reading.oddity(new Oddity.Pictures(page.pictures(), Optional.empty()));
        }
        if (!parts.containsKey(Optional.of(SectionKind.OTHER_MATTERS))) {
            page.breaksOff().ifPresent(place -> reading.oddity(new Oddity.CutShort(ENDS, Optional.of(place))));
        }
        telling.headings(lines, headings, parts);
        telling.sections(parts, part);
        return reading.build();
    }

    /** Under a heading there may be a picture of its table, and nothing at all where the page breaks off. */
    private boolean hasHeadings(Outline outline) {
        int lightest = page.pictures() > 0 ? Headings.OFFICIAL : Headings.OFFICIAL_ABOVE_TEXT;
        long found = outline.headings().stream()
                .filter(heading -> heading.weight() >= lightest)
                .count();
        return found >= (page.breaksOff().isPresent() ? 1 : FEWEST_HEADINGS);
    }

    private void declineUnlessReport(boolean hasTable, boolean hasHeadings, FrontMatter front) {
        if (!hasTable && (!hasHeadings || !front.isTitled())) {
            throw new NotAReportException(
                    "不是官方格式的年度报告：既没有官方表格，也没有年度报告标题之下的至少 " + FEWEST_HEADINGS + " 个官方章节标题",
                    "not an annual report in the official form: neither one of its tables nor " + FEWEST_HEADINGS
                            + " of its headings under its title");
        }
        if (front.isTitledOtherwise() && !reading.hasNumber()) {
            String title = front.title().map(PlacedText::text).orElse("");
            throw new NotAReportException("是另一种文书：" + title, "another document by its title: " + title);
        }
    }

    /** The blocks, each grid together with those below it that go on with it; what stands between comes behind them. */
    private static List<Block> wholeGrids(List<Block> blocks) {
        List<Block> whole = new ArrayList<>();
        int last = -1;
        for (Block block : blocks) {
            if (block instanceof Grid below && below.continuesAbove() && last >= 0) {
                whole.set(last, ((Grid) whole.get(last)).plus(below));
            } else {
                last = block instanceof Grid ? whole.size() : last;
                whole.add(block);
            }
        }
        return whole;
    }

    private void collect(Block block) {
        if (block instanceof Paragraph paragraph) {
            pages += paragraph.text().startsWith("\f") ? 1 : 0;
            Line whole = new Line(paragraph.placed(), pages, wordings);
            Line line = Decoration.removed(PageMark.removed(whole));
            boolean isPageNumber = PageMark.is(line.text());
            pages += isPageNumber || line != whole ? 1 : 0;
            if (!Blanks.isBlank(line.text()) && !isPageNumber) {
                InlineHeadings.breakUp(line).forEach(part -> items.add(new PageItem.Text(part)));
            }
        } else if (block instanceof Grid grid) {
            SheetSections.apart(grid).forEach(this::collectRows);
        }
    }

    private void collectRows(Grid grid) {
        grids++;
        GridReading reading = new GridReading(grid, grids, tables, wordings);
        for (int row = 0; row < reading.rows(); row++) {
            items.add(new PageItem.Row(reading, row));
        }
    }

    /** Tells tables from text, section by section. */
    private Outline divide() {
        List<List<Line>> printed = items.stream().map(PageItem::lines).toList();
        Extent report = OwnReport.of(printed, page.title().map(PlacedText::text));
        List<List<Line>> own = printed.subList(report.from(), report.to());
        List<Line> all = own.stream().flatMap(List::stream).toList();
        captions = new Captions(all);
        Outline outline = Outline.of(all);
        Map<Integer, HeadingCandidate> byLine = new HashMap<>();
        outline.headings().forEach(heading -> byLine.put(heading.line(), heading));
        parts.put(part, new ArrayList<>());
        int first = 0;
        for (int i = 0; i < own.size(); i++) {
            divide(items.get(report.from() + i), own.get(i), byLine, first);
            first += own.get(i).size();
        }
        return outline;
    }

    /** Takes an item that belongs to a table; else its lines are text, but for a number that decorates the heading below. */
    private void divide(PageItem item, List<Line> own, Map<Integer, HeadingCandidate> byLine, int first) {
        boolean isHeading = IntStream.range(0, own.size()).anyMatch(i -> byLine.containsKey(first + i));
        boolean isOrnament = IntStream.range(0, own.size())
                .anyMatch(i -> byLine.containsKey(first + i + 1) && Decoration.isNumberOfHeading(own.get(i)));
        if (isOrnament || (!isHeading && item.isTaken())) {
            return;
        }
        if (!isHeading) {
            item.passOver();
        }
        for (int i = 0; i < own.size(); i++) {
            addLine(own.get(i), Optional.ofNullable(byLine.get(first + i)));
        }
    }

    private void addLine(Line line, Optional<HeadingCandidate> heading) {
        lines.add(line);
        if (heading.isPresent()) {
            SectionKind section = heading.get().section();
            String printed = Blanks.strip(line.text().substring(0, heading.get().end()));
            headings.put(line, new PrintedHeading(Optional.of(section), printed, line.place()));
            part = Optional.of(section);
            parts.computeIfAbsent(part, key -> new ArrayList<>());
            tables.section(section.table());
            Line rest = line.substring(heading.get().end(), line.text().length());
            if (!Blanks.isBlank(rest.text())) {
                part().add(rest);
            }
            return;
        }
        tables.line(line, captions.areOthersBelow(line));
        part().add(line);
    }

    private List<Line> part() {
        return parts.getOrDefault(part, new ArrayList<>());
    }
}
