package io.github.disclosurereport.formats.lines;

import io.github.disclosurereport.serialization.NotAReportException;
import io.github.disclosurereport.serialization.PartCount;
import io.github.disclosurereport.serialization.page.Block;
import io.github.disclosurereport.serialization.page.GridBuilder;
import io.github.disclosurereport.serialization.page.Paragraph;
import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a grid of lines that are a table, in whatever way they are written, and a paragraph of each other line. */
public final class TextBlocks {

    private static final List<TableNotation> NOTATIONS = List.of(
            new DrawnTable(),
            new RowsBetweenBlanks(),
            new DashedColumns(),
            new LatexTable(),
            new WikiTable(),
            new AsciiDocTable(),
            new CountedColumns(),
            new FieldLines(),
            new NumberedCells(),
            new QuotedFields(),
            new CsvRecords(),
            new RowsCutAtEnds(),
            new RepeatedFields(),
            new SeparatedLines());

    /** What parts fields, stands around them or their numbers, is drawn between them, or begins a command of LaTeX. */
    private static final String MARKS = "|｜¦+,;\"\\[";

    /** With what a line begins that may be a cell, between blanks or behind its numbers. */
    private static final List<String> BEGINS = List.of(" ", "0 ", "第", "行");

    private static final String DASHES = "--";

    /** No table of the form is as long, not even in one line. */
    private static final int LONGEST_LINE = 50_000;

    private final PartCount parts;
    private final ConverterMarks marks;
    private final List<Block> blocks = new ArrayList<>();
    private int tables;

    private TextBlocks(PartCount parts, ConverterMarks marks) {
        this.parts = parts;
        this.marks = marks;
    }

    /**
     * The blocks of a text, without the numbers of its lines and pages, blanks between all letters, and marks of a mail and of Markdown.
     *
     * @param lines the lines, each of which has a place if it is not blank
     * @throws NotAReportException if the document grows over the limit
     */
    public static List<Block> of(List<PlacedText> lines, PartCount parts) {
        lines.forEach(line -> parts.add(line.text()));
        List<PlacedText> letters =
                WikiMarks.without(SpokenMarks.without(DoubledLetters.once(EntityNames.resolved(lines))));
        List<PlacedText> parted = QuotedLines.without(JoinedLines.parted(letters));
        List<PlacedText> own = ContinuedLabels.joined(RowsApart.without(SpacedLetters.without(parted)));
        List<PlacedText> printed =
                NumberedLines.without(PageNumbers.without(RunningTitles.without(PrintMarks.without(own))));
        return new TextBlocks(parts, new ConverterMarks(printed)).of(new TextLines(printed, MarkedLine.isMarked(own)));
    }

    private List<Block> of(TextLines lines) {
        int next = 0;
        while (next < lines.size()) {
            Optional<Stretch> stretch = stretch(lines, next);
            if (stretch.filter(Stretch::isTable).isPresent()) {
                next = addTable(lines, stretch.get());
            } else if (stretch.filter(rows -> rows.isAsWideAs(1)).isPresent()) {
                stretch.get().rows().forEach(row -> addParagraphs(row.get(0).text()));
                next = stretch.get().end();
            } else {
                int end = stretch.map(Stretch::end).orElse(next + 1);
                lines.lines().subList(next, end).forEach(line -> addParagraphs(lines.printed(line)));
                next = end;
            }
        }
        return blocks;
    }

    /** Whether a line, or the next, has what begins a table in any notation; nearly no line of text has. */
    private static boolean mayBeginTable(TextLines lines, int first) {
        String line = lines.text(first);
        return line.length() <= LONGEST_LINE
                && (hasMark(line)
                        || RepeatedFields.mayBegin(line)
                        || line.contains(DASHES)
                        || lines.text(first + 1).contains(DASHES));
    }

    private static boolean hasMark(String line) {
        if (BEGINS.stream().anyMatch(line::startsWith)) {
            return true;
        }
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean isWideBlank = c == SeparatedLines.WIDE_BLANK && line.charAt(0) != c;
            if (c < ' ' || isWideBlank || MARKS.indexOf(c) >= 0 || (c >= '\u2500' && c <= '\u257F')) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Stretch> stretch(TextLines lines, int first) {
        return !mayBeginTable(lines, first)
                ? Optional.empty()
                : NOTATIONS.stream()
                        .flatMap(notation -> notation.from(lines, first).stream())
                        .findFirst();
    }

    /** Adds a table with the pieces in which it goes on, and tells where it ends. */
    private int addTable(TextLines lines, Stretch first) {
        List<List<WrittenField>> rows = new ArrayList<>(marks.without(first.rows()));
        int width = first.rows().get(0).size();
        int end = first.end();
        Optional<Stretch> piece = Optional.of(first);
        while (piece.filter(stretch -> stretch.isAsWideAs(width)).isPresent()) {
            end = piece.get().end();
            int next = PageBreaks.end(lines, end);
            piece = next > end ? stretch(lines, next) : Optional.empty();
            piece.filter(stretch -> stretch.isAsWideAs(width))
                    .ifPresent(stretch -> rows.addAll(marks.without(stretch.rows())));
        }
        addGrid(rows);
        return end;
    }

    /** A line, in Markdown perhaps several. */
    private void addParagraphs(PlacedText line) {
        int from = 0;
        for (int to = line.text().indexOf('\n'); to >= 0; to = line.text().indexOf('\n', from)) {
            blocks.add(new Paragraph(line.substring(from, to)));
            from = to + 1;
        }
        blocks.add(new Paragraph(line.substring(from, line.text().length())));
    }

    private void addGrid(List<List<WrittenField>> rows) {
        tables++;
        GridBuilder grid = new GridBuilder(tables, parts);
        for (List<WrittenField> row : rows) {
            grid.row();
            row.forEach(field -> grid.field(
                    field.text().text(),
                    field.rowSpan(),
                    field.columnSpan(),
                    field.text().place().orElseThrow()));
        }
        blocks.add(grid.build());
    }
}
