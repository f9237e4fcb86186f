package io.github.disclosurereport.serialization.interpretation.words;

import io.github.disclosurereport.serialization.page.Field;
import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.table.CellText;
import io.github.disclosurereport.table.PrintedState;
import io.github.disclosurereport.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A field of a row of a table, wherever the row came from. */
public final class Piece {

    private static final Set<String> NOTHING = Set.of("NaN", "nan", "<NA>", "NaT", "None", "null");

    /** A figure that a converter took for a formula, $12$, or that a sheet keeps as text, '12. */
    private static final Pattern MARKED = Pattern.compile("^\\s*(?:\\$\\s*|')([-+]?\\d[\\d,.]*)\\s*\\$?\\s*$");

    private final PlacedText placed;
    private final int from;
    private final int to;
    private final boolean isGlued;
    private final Wording wording;

    /**
     * A field.
     *
     * @param placed as printed
     * @param from the first column that it covers; in running text its number in the row
     * @param to the column behind the last that it covers
     */
    public Piece(PlacedText placed, int from, int to) {
        this(placed, new Wording(placed.text()), from, to, false);
    }

    private Piece(PlacedText placed, Wording wording, int from, int to, boolean isGlued) {
        this.placed = placed;
        this.wording = wording;
        this.from = from;
        this.to = to;
        this.isGlued = isGlued;
    }

    /** A field of a grid; what data tools write for nothing is nothing. */
    public static Piece of(Field field, Wordings wordings, int from, int span) {
        if (NOTHING.contains(field.text())) {
            return new Piece(PlacedText.of("", field.place()), from, from + span);
        }
        PlacedText printed = PlacedText.of(Folding.asWritten(withoutMark(field.text())), field.place());
        return new Piece(printed, wordings.of(printed.text()), from, from + span, false);
    }

    private static String withoutMark(String text) {
        return text.indexOf('$') < 0 && text.indexOf('\'') < 0
                ? text
                : MARKED.matcher(text).replaceFirst("$1");
    }

    /** It and another to its right as one field. */
    public Piece upTo(Piece last) {
        return new Piece(placed, wording, from, last.to, isGlued);
    }

    /** It in a single other column. */
    public Piece at(int column) {
        return new Piece(placed, wording, column, column + 1, isGlued);
    }

    /** It and what goes on below it as one field. */
    public Piece plus(Piece below) {
        return new Piece(placed.plus(PlacedText.of("\n")).plus(below.placed), from, to);
    }

    /** A part of its text in its place. */
    public Piece part(int begin, int end) {
        PlacedText part = placed.substring(begin, end);
        return new Piece(part, new Wording(part.text()), from, to, isGlued);
    }

    /** Each of its lines as a field. */
    public List<Piece> lines() {
        List<Piece> lines = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text().length(); i++) {
            if (i == text().length() || text().charAt(i) == '\n') {
                lines.add(part(begin, i));
                begin = i + 1;
            }
        }
        return lines;
    }

    /** A label of running text, where labels have no column. */
    public static Piece label(PlacedText printed) {
        return new Piece(printed, 0, 0);
    }

    /** A whole line of running text. */
    static Piece of(Line line) {
        return new Piece(line.placed(), line.wording(), 0, 0, false);
    }

    /** A figure of running text, by its number in the row. */
    public static Piece of(Word figure, int number) {
        return new Piece(figure.placed(), figure.wording(), number, number + 1, figure.isGlued());
    }

    /** Whether nothing parted it from the words around it: it may be several figures. */
    public boolean isGlued() {
        return isGlued;
    }

    public PlacedText placed() {
        return placed;
    }

    public String text() {
        return placed.text();
    }

    public Optional<Place> place() {
        return placed.place();
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    /** What it says, apart from where it stands. */
    public Wording wording() {
        return wording;
    }

    /** Its text as labels are compared. */
    public String letters() {
        return wording.letters();
    }

    /** Whether it stands where a figure could stand. */
    public boolean isFigure() {
        return wording.isFigure();
    }

    /** Whether it is a figure in running text. */
    public boolean isRunningFigure() {
        return wording.isRunningFigure();
    }

    /** Whether it says that there is nothing: one field may say so for several columns. */
    public boolean isNothing() {
        CellText parsed = wording.counted();
        return parsed.state() == PrintedState.PLACEHOLDER
                || (parsed.cell().isNumber() && parsed.cell().signum() == 0);
    }

    /** Whether it is one number, perhaps with blanks in it. */
    public boolean isNumber() {
        return wording.counted().cell().isNumber();
    }

    public boolean isBlank() {
        return Blanks.isBlank(text());
    }

    public boolean overlaps(int otherFrom, int otherTo) {
        return from < otherTo && otherFrom < to;
    }

    /** The field of a row that begins in a column: a row has them from left to right. */
    public static Optional<Piece> beginningAt(List<Piece> row, int column) {
        int from = 0;
        int to = row.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (row.get(middle).from() < column) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from < row.size() && row.get(from).from() == column ? Optional.of(row.get(from)) : Optional.empty();
    }
}
