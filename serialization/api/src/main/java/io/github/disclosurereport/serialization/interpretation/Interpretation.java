package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.NotAReportException;
import io.github.disclosurereport.serialization.interpretation.grid.FrozenLabels;
import io.github.disclosurereport.serialization.interpretation.grid.GridReading;
import io.github.disclosurereport.serialization.interpretation.grid.SheetFrame;
import io.github.disclosurereport.serialization.interpretation.grid.SheetSections;
import io.github.disclosurereport.serialization.interpretation.table.Amounts;
import io.github.disclosurereport.serialization.interpretation.table.ChineseFigures;
import io.github.disclosurereport.serialization.interpretation.table.TableInterpreter;
import io.github.disclosurereport.serialization.interpretation.table.TableRows;
import io.github.disclosurereport.serialization.interpretation.table.Tables;
import io.github.disclosurereport.serialization.interpretation.table.UnlistedRows;
import io.github.disclosurereport.serialization.interpretation.text.Captions;
import io.github.disclosurereport.serialization.interpretation.text.SectionTables;
import io.github.disclosurereport.serialization.interpretation.words.Extent;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
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
import io.github.disclosurereport.source.SourceCell;
import io.github.disclosurereport.stream.Distinct;
import io.github.disclosurereport.table.Cell;
import io.github.disclosurereport.text.Blanks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
    private boolean areRequestsWhole;

    /** What is said of rows that tables do not list. */
    private final List<UnlistedRows> unlisted = new ArrayList<>();

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
        boolean hasTable = interpretTables(outline, running, front);
        declineUnlessReport(hasTable, hasHeadings(outline), front);
        Telling telling = new Telling(reading);
        telling.front(front);
        outline.unlisted().filter(this::isOfRequests).ifPresent(unlisted::add);
        unlisted.forEach(zeros -> zeros.tell(reading));
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

    /** Interprets what was found of each table, and tells whether one is the form's; other reports have tables of cases, too. */
    private boolean interpretTables(Outline outline, SectionTables running, FrontMatter front) {
        ChineseFigures numerals =
                ChineseFigures.in(Arrays.stream(TableKind.values()).flatMap(table -> tables.of(table).rows().stream()));
        boolean hasTable = false;
        for (TableKind table : TableKind.values()) {
            TableInterpreter interpreter = new TableInterpreter(
                    tables.of(table).withoutOthers().withoutEmptyForms().withoutOwnTables(),
                    reading,
                    outline.amounts(table),
                    numerals,
                    front.year());
            interpreter.interpret();
            boolean areAllRead = interpreter.countFilled() == tables.of(table).countFilled();
            areRequestsWhole |= table == TableKind.REQUESTS
                    && outline.unlisted().isPresent()
                    && areAllRead
                    && interpreter.isWholeGrid();
            running.unlisted(table)
                    .filter(zeros -> areAllRead && interpreter.isWhole() && !mayBeListedElsewhere(table))
                    .ifPresent(unlisted::add);
            running.findAgain(table)
                    .ifPresent(again -> takeAgain(again, outline.amounts(table), numerals, front.year()));
            hasTable |= (table != TableKind.CASES || front.isTitled()) && interpreter.isOfficial();
        }
        return hasTable;
    }

    /** Whether a line of another section begins with the label of a row, and has figures. */
    private boolean mayBeListedElsewhere(TableKind table) {
        return parts.entrySet().stream()
                .filter(part -> !part.getKey().equals(Optional.of(table.section())))
                .flatMap(part -> part.getValue().stream())
                .anyMatch(line -> line.wording().hasDigit()
                        && FormWords.of(table)
                                .rows()
                                .beginning(line.wording().folded(), 0)
                                .isPresent());
    }

    /** Whether it may be said of nothing but table 三, of which every row is understood. */
    private boolean isOfRequests(UnlistedRows zeros) {
        List<Line> around = parts.getOrDefault(Optional.of(TableKind.REQUESTS.section()), List.of());
        return areRequestsWhole && !zeros.isDoubtedBy(around);
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
            Line line = Decoration.removed(whole);
            boolean isPageNumber = Decoration.isPageNumber(line.text());
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

    /** Of two figures nobody knows which counts. */
    private void takeAgain(TableRows again, Amounts amounts, ChineseFigures numerals, OptionalInt reportYear) {
        Reading other = new Reading(Facet.LAYOUT);
        new TableInterpreter(again, other, amounts, numerals, reportYear).interpret();
        for (CellPath path : cells(again.kind())) {
            SourceCell cell = other.at(path);
            if (!cell.text().cell().equals(Cell.UNKNOWN) && reading.has(path)) {
                reading.cell(path, cell);
            }
        }
    }

    private static List<CellPath> cells(TableKind table) {
        return Arrays.stream(Edition.values())
                .flatMap(edition -> edition.cells(table).stream())
                .collect(Distinct.toList());
    }
}
