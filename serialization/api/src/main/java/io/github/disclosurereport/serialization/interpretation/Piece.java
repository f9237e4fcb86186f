package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.figure.UnitWords;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.serialization.page.Field;
import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.table.CellText;
import io.github.disclosurereport.table.PrintedState;
import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.text.Han;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A field of a row of a table, wherever the row came from. What it is taken for is found out once. */
final class Piece {

    private static final String NUMERALS = "〇零一二三四五六七八九十百千两";
    /** What stands where a figure cannot be made out. */
    static final String COVERS = "□■▇█▓◻◼〓";

    private static final Pattern YEAR = Pattern.compile("20\\d\\d年");
    private static final String UNITS = UnitWords.ALTERNATIVES;

    private final PlacedText placed;
    private final int from;
    private final int to;
    private final boolean isGlued;
    private @Nullable String letters;
    private @Nullable Boolean isFigure;

    /**
     * A field.
     *
     * @param placed as printed
     * @param from the first column that it covers; in running text its number in the row
     * @param to the column behind the last that it covers
     */
    Piece(PlacedText placed, int from, int to) {
        this(placed, from, to, false);
    }

    private Piece(PlacedText placed, int from, int to, boolean isGlued) {
        this.placed = placed;
        this.from = from;
        this.to = to;
        this.isGlued = isGlued;
    }

    /** A field of a grid. */
    static Piece of(Field field, int from, int span) {
        PlacedText printed = PlacedText.of(Folding.withoutRadicals(field.text()), field.place());
        return new Piece(printed, from, from + span);
    }

    /** It and another to its right as one field. */
    Piece upTo(Piece last) {
        return new Piece(placed, from, last.to, isGlued);
    }

    /** It and what goes on below it as one field. */
    Piece plus(Piece below) {
        return new Piece(placed.plus(PlacedText.of("\n")).plus(below.placed), from, to, isGlued);
    }

    /** Each of its lines as a field. */
    List<Piece> lines() {
        List<Piece> lines = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text().length(); i++) {
            if (i == text().length() || text().charAt(i) == '\n') {
                lines.add(new Piece(placed.substring(begin, i), from, to, isGlued));
                begin = i + 1;
            }
        }
        return lines;
    }

    /** A label of running text, where labels have no column. */
    static Piece label(PlacedText printed) {
        return new Piece(printed, 0, 0);
    }

    /** A figure of running text, by its number in the row. */
    static Piece of(Word figure, int number) {
        return new Piece(figure.placed(), number, number + 1, figure.isGlued());
    }

    /** Whether nothing parted it from the words around it: it may be several figures. */
    boolean isGlued() {
        return isGlued;
    }

    PlacedText placed() {
        return placed;
    }

    String text() {
        return placed.text();
    }

    Optional<Place> place() {
        return placed.place();
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** Its text as labels are compared; a year, as in 结转2026年度继续办理, as the word that the form has for one. */
    String letters() {
        String known = letters;
        if (known == null) {
            known = letters(text());
            letters = known;
        }
        return known;
    }

    /** A text as labels are compared. */
    static String letters(String text) {
        String folded = Folding.fold(text);
        return folded.indexOf('年') < 0 ? folded : YEAR.matcher(folded).replaceFirst("本年");
    }

    /** Whether it stands where a figure could stand: a number, a placeholder, or something that was meant as one. */
    boolean isFigure() {
        Boolean known = isFigure;
        if (known == null) {
            known = isFigure(text());
            isFigure = known;
        }
        return known;
    }

    /** Whether a text is one that stands where a figure could stand. */
    static boolean isFigure(String text) {
        PrintedState state = CellText.parse(text, Unit.ITEM).state();
        return switch (state) {
            case NUMBER, PLACEHOLDER -> true;
            case TEXT ->
                text.codePoints().noneMatch(Piece::isWord)
                        && text.codePoints().anyMatch(c -> Character.isDigit(c) || COVERS.indexOf(c) >= 0)
                        && !Folding.isNumbering(text);
            default -> false;
        };
    }

    private static boolean isWord(int c) {
        return Han.isHan(c) && UNITS.indexOf(c) < 0;
    }

    /** Whether it is a figure in running text, where 三 alone is a piece of a label. */
    boolean isRunningFigure() {
        return hasNoNumeral(text()) && isFigure();
    }

    /** Whether a text is a figure in running text. */
    static boolean isRunningFigure(String text) {
        return hasNoNumeral(text) && isFigure(text);
    }

    private static boolean hasNoNumeral(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (NUMERALS.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether it says that there is nothing: one field may say so for several columns. */
    boolean isNothing() {
        CellText parsed = CellText.parse(text(), Unit.ITEM);
        return parsed.state() == PrintedState.PLACEHOLDER
                || (parsed.cell().isNumber() && parsed.cell().signum() == 0);
    }

    boolean isBlank() {
        return Blanks.isBlank(text());
    }

    boolean overlaps(int otherFrom, int otherTo) {
        return from < otherTo && otherFrom < to;
    }
}
