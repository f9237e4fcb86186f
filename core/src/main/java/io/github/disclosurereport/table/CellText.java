package io.github.disclosurereport.table;

import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The text of one cell as printed, and what it means.
 *
 * <p>This is the only reader of printed figures: of HTML, Word, JSON strings and form fields alike.
 *
 * @param printed the text as printed
 * @param state what it is
 * @param cell what it is in a report; blank for a placeholder, unknown for text
 * @param remarks what is unusual about it; for text exactly one, the reason why it has no value
 */
public record CellText(String printed, PrintedState state, Cell cell, List<Remark> remarks) {

    private static final CellText MISSING = new CellText("", PrintedState.MISSING, Cell.UNKNOWN, List.of());

    /** Most counts of most reports, made once. */
    private static final List<CellText> SMALL_COUNTS =
            LongStream.range(0, 100).mapToObj(count -> plain(count)).toList();

    /**
     * Keeps a copy of the remarks.
     *
     * @throws IllegalArgumentException if what is printed and what is in the report contradict each other
     */
    public CellText {
        remarks = List.copyOf(remarks);
        if (cell.state() != state.inValue()) {
            throw new IllegalArgumentException("\"" + printed + "\" is " + state + ", but in the report " + cell
                    + ": give a cell that is " + state.inValue() + " there");
        }
        if (state == PrintedState.TEXT && remarks.size() != 1) {
            throw new IllegalArgumentException("\"" + printed + "\" is text, but its remarks are " + remarks
                    + ": give the one that says why it has no value");
        }
    }

    /** What a text in a cell of a unit means. Amounts in 元 are divided by 10 000. */
    public static CellText parse(String text, Unit unit) {
        return isPlainCount(text, unit) ? count(Long.parseLong(text)) : new CellTextParser(text, unit).parse();
    }

    private static boolean isPlainCount(String text, Unit unit) {
        int length = text.length();
        if (unit != Unit.ITEM || length == 0 || length > Figure.SURE_DIGITS || (length > 1 && text.charAt(0) == '0')) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** What a number in a notation of its own, such as a number in JSON, means in a cell of a unit. */
    public static CellText of(String printed, BigDecimal number, Unit unit) {
        return new CellTextParser(printed, unit).kept(number);
    }

    /** A count printed in plain digits. */
    public static CellText count(long count) {
        return count >= 0 && count < SMALL_COUNTS.size() ? SMALL_COUNTS.get((int) count) : plain(count);
    }

    private static CellText plain(long count) {
        return number(Long.toString(count), Cell.of(count, Unit.ITEM), List.of());
    }

    static CellText number(String printed, Cell number, List<Remark> remarks) {
        return new CellText(printed, PrintedState.NUMBER, number, remarks);
    }

    /** A field with nothing in it. */
    public static CellText blank(String printed) {
        return new CellText(printed, PrintedState.BLANK, Cell.BLANK, List.of());
    }

    /** A field with a mark where a number belongs. */
    static CellText placeholder(String printed) {
        return new CellText(printed, PrintedState.PLACEHOLDER, Cell.BLANK, List.of());
    }

    /** Text without a value. */
    static CellText text(String printed, Remark reason) {
        return new CellText(printed, PrintedState.TEXT, Cell.UNKNOWN, List.of(reason));
    }

    /** There is no such field. */
    public static CellText missing() {
        return MISSING;
    }

    /** Figures that cannot be told apart. */
    public static CellText ambiguous(String printed) {
        return new CellText(printed, PrintedState.AMBIGUOUS, Cell.UNKNOWN, List.of());
    }
}
