package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.TablePlace;
import io.github.disclosurereport.table.CellText;
import io.github.disclosurereport.table.PrintedState;
import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.text.Han;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A field of a row of a table, wherever the row came from. What it is taken for is found out once. */
final class Piece {

    private static final String NUMERALS = "〇零一二三四五六七八九十百千两";
    private static final Pattern YEAR = Pattern.compile("20\\d\\d年");
    private static final String UNITS = Unit.alternatives();

    private final String text;
    private final Place place;
    private final int from;
    private final int to;
    private final boolean isGlued;
    private @Nullable String letters;
    private @Nullable Boolean isFigure;

    /**
     * A field.
     *
     * @param text as printed
     * @param place where it stands
     * @param from the first column that it covers; in running text its number in the row
     * @param to the column behind the last that it covers
     */
    Piece(String text, Place place, int from, int to) {
        this(text, place, from, to, false);
    }

    private Piece(String text, Place place, int from, int to, boolean isGlued) {
        this.text = text;
        this.place = place;
        this.from = from;
        this.to = to;
        this.isGlued = isGlued;
    }

    /** A figure of running text, by its number in the row. */
    static Piece of(Word figure, int number) {
        return new Piece(figure.text(), figure.place(), number, number + 1, figure.isGlued());
    }

    /** Whether nothing parted it from the words around it: it may be several figures. */
    boolean isGlued() {
        return isGlued;
    }

    String text() {
        return text;
    }

    Place place() {
        return place;
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
            known = letters(text);
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
            known = looksLikeFigure();
            isFigure = known;
        }
        return known;
    }

    private boolean looksLikeFigure() {
        PrintedState state = CellText.parse(text, Unit.ITEM).state();
        return switch (state) {
            case NUMBER, PLACEHOLDER -> true;
            case TEXT ->
                text.codePoints().noneMatch(Piece::isWord)
                        && text.codePoints().anyMatch(Character::isDigit)
                        && !Folding.isNumbering(text);
            default -> false;
        };
    }

    private static boolean isWord(int c) {
        return Han.isHan(c) && UNITS.indexOf(c) < 0;
    }

    /** Whether it is a figure in running text, where 三 alone is a piece of a label. */
    boolean isRunningFigure() {
        return isFigure() && text.codePoints().noneMatch(c -> NUMERALS.indexOf(c) >= 0);
    }

    /** Whether it says that there is nothing: one field may say so for several columns. */
    boolean isNothing() {
        CellText parsed = CellText.parse(text, Unit.ITEM);
        return parsed.state() == PrintedState.PLACEHOLDER || parsed.figure() == 0;
    }

    /** Whether it begins in a row of its grid, from 0, and is no continuation of a field above. */
    boolean beginsIn(int row) {
        return place instanceof TablePlace table && table.row() == row + 1;
    }

    boolean isBlank() {
        return Blanks.isBlank(text);
    }

    boolean overlaps(int otherFrom, int otherTo) {
        return from < otherTo && otherFrom < to;
    }
}
