package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.PrintedTable;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.serialization.interpretation.table.HeadColumn;
import io.github.disclosurereport.serialization.interpretation.table.RunningHead;
import io.github.disclosurereport.serialization.interpretation.table.TableRow;
import io.github.disclosurereport.serialization.interpretation.words.Folding;
import io.github.disclosurereport.serialization.interpretation.words.Letters;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.serialization.interpretation.words.Word;
import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.table.CellText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Table 二 or 三 in running text as the form prints it, letter by letter and in its order: behind each label as many figures as
 * the form has there, and nothing else. Nothing in it was meant otherwise.
 */
final class OfficialText {

    private static final List<List<List<Row>>> FORMS = Arrays.stream(TableKind.values())
            .map(kind -> Arrays.stream(Edition.values())
                    .map(edition -> Row.of(PrintedTable.of(edition, kind)))
                    .toList())
            .toList();

    private final TableKind kind;
    private final List<TableRow> rows = new ArrayList<>();
    private List<HeadColumn> columns = List.of();

    /**
     * A row of the form.
     *
     * @param head the letters of the names of columns above it, and of all in front of these since the row above
     * @param labels those of the labels behind them
     * @param label how many of these its own label has, which is the last, without its number
     * @param units those of its figures
     */
    private record Row(String head, String labels, int label, List<Unit> units) {

        private static final Row NONE = new Row("", "", 0, List.of());

        static List<Row> of(PrintedTable table) {
            List<Row> rows = new ArrayList<>();
            Row row = NONE;
            for (PrintedTable.Cell cell :
                    table.rows().stream().flatMap(List::stream).toList()) {
                boolean isBehindFigures = !row.units.isEmpty() && cell.role() != PrintedTable.Role.FIGURE;
                if (isBehindFigures) {
                    rows.add(row);
                    row = NONE;
                }
                row = row.with(cell);
            }
            rows.add(row);
            return rows;
        }

        private Row with(PrintedTable.Cell cell) {
            String letters = Folding.letters(cell.text());
            return switch (cell.role()) {
                case FIGURE ->
                    new Row(
                            head,
                            labels,
                            label,
                            Stream.concat(units.stream(), cell.path().map(CellPath::unit).stream())
                                    .toList());
                case ROW_HEAD ->
                    new Row(head, labels + letters, Folding.fold(cell.text()).length(), units);
                case NOTE, CAPTION, COLUMN_HEAD -> new Row(head + labels + letters, "", 0, units);
            };
        }

        boolean isHeaded() {
            return !head.isEmpty();
        }

        String words() {
            return head + labels;
        }

        boolean isFor(List<Piece> fields) {
            return fields.size() == units.size()
                    && IntStream.range(0, units.size()).allMatch(i -> isFigure(fields.get(i), units.get(i)));
        }

        private static boolean isFigure(Piece field, Unit unit) {
            return !field.isGlued()
                    && (field.isNumber()
                            || CellText.parse(field.text(), unit).cell().isNumber());
        }
    }

    private OfficialText(TableKind kind) {
        this.kind = kind;
    }

    /** Finds a table that stands there once. */
    static Optional<TextTable> find(TableKind kind, Passage text) {
        return Stream.of(kind)
                .filter(table -> table != TableKind.CASES)
                .flatMap(table -> FORMS.get(table.ordinal()).stream())
                .flatMap(form -> new OfficialText(kind).find(form, text).stream())
                .findFirst();
    }

    private Optional<TextTable> find(List<Row> form, Passage text) {
        Letters letters = text.letters();
        int first = letters.text().indexOf(form.get(0).words());
        if (first < 0 || !RunningBegin.find(kind, letters).equals(List.of(letters.spot(first)))) {
            return Optional.empty();
        }
        Letters.Spot begin = letters.spot(first);
        List<RunningRow> printed = RunningRow.from(begin, text.lines(), kind);
        if (printed.size() <= form.size() || !areOfForm(printed.subList(0, form.size()), form)) {
            return Optional.empty();
        }
        Letters.Spot end = printed.get(form.size() - 1).end();
        return Optional.of(RunningTable.between(text.lines(), begin, end, rows, RunningTable.corner(kind, letters)))
                .filter(found -> !RunningBegin.isCertain(kind, found.around().letters()));
    }

    private boolean areOfForm(List<RunningRow> printed, List<Row> form) {
        return IntStream.range(0, form.size()).allMatch(i -> takes(printed.get(i), form.get(i)));
    }

    /** Takes what is printed if it is a row of the form; one that does not add up may have other figures in it. */
    private boolean takes(RunningRow printed, Row row) {
        PlacedText words = Word.printed(printed.gap());
        List<Piece> fields = printed.fields();
        boolean isOfForm = row.isFor(fields)
                && Folding.letters(words.text()).equals(row.words())
                && (kind != TableKind.REQUESTS || printed.endsWithSum());
        if (isOfForm) {
            columns = row.isHeaded() ? columns(words) : columns;
            rows.add(TableRow.running(RunningLabel.lastLetters(words, row.label()), fields, columns));
        }
        return isOfForm;
    }

    private List<HeadColumn> columns(PlacedText words) {
        RunningHead head = new RunningHead(kind, words);
        return head.isHead() ? head.columns() : List.of();
    }
}
