package io.github.disclosurereport.serialization.interpretation.words;

import io.github.disclosurereport.figure.UnitWords;
import io.github.disclosurereport.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts running text into words, also where figures and labels are glued together. */
public final class Words {

    /** A run of digits, but not the number in front of a label, nor the year in a date. */
    private static final Pattern FIGURE = Pattern.compile(
            "(?:(?<![\\d.,])|(?=[-−+]))[-−+]?[\\d０-９][\\d０-９,]*(?:\\.\\d+)?(?:" + UnitWords.ALTERNATIVES + ")?");

    private static final Pattern SEPARATED = Pattern.compile("[^\\s\\u00A0\\u3000|｜¦\\u2500-\\u257F]+");

    /** In front of a figure of a row that has them between its fields, or behind one alone: 规章，1，0，31, 规章; 1; 0; 31. */
    private static final Pattern COMMA =
            Pattern.compile("[，;](?=[-−+]?[\\d０-９][\\d０-９.]*+(?:[，;]|$))|(?<=^[-−+]?[\\d０-９][\\d０-９.]{0,20})[，;]$");

    /** One figure, or several: nobody knows. */
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:[，;]\\d{3})+(?:\\.\\d+)?");

    private static final Pattern BEFORE_NUMBERED = Pattern.compile("[.、．)）](?![\\d０-９])");

    /** What stands at the edge of a page: a day, or an address. */
    private static final Pattern DAY_OR_ADDRESS =
            Pattern.compile("(?:19|20)\\d\\d(?:([-/.])\\d{1,2}\\1\\d{1,2}|年\\d{1,2}月\\d{1,2}日)|https?://.*");

    private static final Pattern SIGNED = Pattern.compile("[-−+]\\d");

    /** More letters than the beginning of any label needs to be told. */
    public static final int LONGEST_LABEL = 60;

    private final List<Line> lines;
    private final Optional<FormWords> form;
    private final List<Word> words = new ArrayList<>();
    private boolean isSentence;

    private Words(List<Line> lines, Optional<FormWords> form) {
        this.lines = lines;
        this.form = form;
    }

    /**
     * The words of some lines up to the first that belongs to a sentence.
     *
     * @param form the table whose labels may stand in them: digits glued in front of these are figures, or the number of one
     */
    public static List<Word> of(List<Line> lines, Letters.Spot from, FormWords form) {
        return cut(lines, from, Optional.of(form));
    }

    /** The words of a line in which hardly a label is whole. */
    public static List<Word> of(Line line) {
        return cut(List.of(line), new Letters.Spot(0, 0), Optional.empty());
    }

    private static List<Word> cut(List<Line> lines, Letters.Spot from, Optional<FormWords> form) {
        Words cut = new Words(lines, form);
        for (int line = from.line(); line < lines.size() && !cut.isSentence; line++) {
            cut.cutLine(line, line == from.line() ? from.offset() : 0);
        }
        return cut.words;
    }

    private void cutLine(int line, int from) {
        Matcher matcher = SEPARATED.matcher(lines.get(line).text());
        for (int next = from; !isSentence && matcher.find(next); next = matcher.end()) {
            cutAtCommas(line, matcher.start(), matcher.group());
        }
    }

    private void cutAtCommas(int line, int offset, String text) {
        boolean hasComma = text.indexOf('，') >= 0 || text.indexOf(';') >= 0;
        if (!hasComma || THOUSANDS.matcher(text).matches()) {
            cutWord(line, offset, text);
            return;
        }
        Matcher comma = COMMA.matcher(text);
        int from = 0;
        while (comma.find()) {
            cutWord(line, offset + from, text.substring(from, comma.start()));
            from = comma.end();
        }
        cutWord(line, offset + from, text.substring(from));
    }

    private void cutWord(int line, int offset, String text) {
        if (isUnitBehindFigure(line, offset, text)) {
            int figure = words.remove(words.size() - 1).start();
            String whole = lines.get(line).text().substring(figure, offset + text.length());
            words.add(word(line, figure, whole, true, false));
            return;
        }
        if (lines.get(line).wording(offset, offset + text.length()).isRunningFigure()) {
            words.add(word(line, offset, text, true, false));
            return;
        }
        if (!lines.get(line).wording(offset, offset + text.length()).hasDigit()) {
            add(line, offset, text, false);
            return;
        }
        boolean isAlone = Blanks.strip(lines.get(line).text()).equals(text);
        if (isAlone && DAY_OR_ADDRESS.matcher(text).matches()) {
            return;
        }
        Matcher figure = FIGURE.matcher(text);
        int from = 0;
        while (figure.find()) {
            int end = withoutNumber(text, figure.start(), figure.end());
            if (figure.start() == 0 && beginsLine(line, offset) && isNumberOfLabel(text, end)) {
                from = end;
            } else if (end > figure.start() && isGlued(text, end)) {
                add(line, offset + from, text.substring(from, figure.start()), false);
                add(line, offset + figure.start(), text.substring(figure.start(), end), true);
                from = end;
            }
        }
        add(line, offset + from, text.substring(from), false);
    }

    /** Whether it is a unit with one blank between it and the figure: 12.5 万元. */
    private boolean isUnitBehindFigure(int line, int offset, String text) {
        if (words.isEmpty()) {
            return false;
        }
        Word last = words.get(words.size() - 1);
        return last.isFigure() && last.line() == line && last.end() + 1 == offset && UnitWords.isUnit(text);
    }

    /** The end of a run of digits, less the last digit if that is the number of the label behind: 00000002.其他. */
    private static int withoutNumber(String text, int start, int end) {
        boolean isNumbered = end < text.length()
                && Character.isDigit(text.charAt(end - 1))
                && BEFORE_NUMBERED.matcher(text).region(end, text.length()).lookingAt();
        return isNumbered ? Math.max(start, end - 1) : end;
    }

    private boolean beginsLine(int line, int offset) {
        return Blanks.isBlank(lines.get(line).text().substring(0, offset));
    }

    /** Whether digits are the number that the form gives to the label behind them: 4保护第三方合法权益. */
    private boolean isNumberOfLabel(String text, int end) {
        return form.filter(words -> words.numbersRow(text.substring(0, end), beginning(text, end)))
                .isPresent();
    }

    private static String beginning(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + LONGEST_LABEL));
    }

    /** Digits behind letters are figures; in front of letters only if these begin a label. */
    private boolean isGlued(String text, int end) {
        if (end == text.length()) {
            return true;
        }
        boolean isSentence = "、，；。：".indexOf(text.charAt(end)) >= 0;
        String rest = beginning(text, end);
        boolean isLabel = form.filter(words -> words.beginsWithRow(rest)).isPresent();
        return !isSentence && (SIGNED.matcher(rest).lookingAt() || isLabel);
    }

    private void add(int line, int offset, String text, boolean isFigure) {
        if (isFigure || text.codePoints().anyMatch(Character::isLetterOrDigit)) {
            Word word = word(line, offset, text, isFigure, isFigure);
            words.add(word);
            isSentence |= word.isSentence();
        }
    }

    private Word word(int line, int offset, String text, boolean isFigure, boolean isGlued) {
        Line whole = lines.get(line);
        int end = offset + text.length();
        return new Word(
                whole.placed().substring(offset, end), whole.wording(offset, end), isFigure, isGlued, line, offset);
    }
}
