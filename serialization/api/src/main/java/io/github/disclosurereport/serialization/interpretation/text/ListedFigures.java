package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.serialization.interpretation.words.Extent;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.serialization.interpretation.words.Wording;
import io.github.disclosurereport.text.Blanks;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure behind the name of its column in a line, with those that stand beside it, parted by blanks: several are no field of
 * that column.
 */
final class ListedFigures {

    private static final Pattern FIGURE = Pattern.compile("(?:[-−+]|增加?|减少?)?\\d[\\d,]*(?:\\.\\d+)?");

    /** In front of a figure that may be negative and stands alone: neither a share, nor beside another of more or less. */
    private static final Pattern SIGN =
            Pattern.compile("(?:[增减]|增加|减少)(?=\\d{1,9}[项件个]?\\s*(?:$|[，,；;。、|）)]\\s*(?![增减\\d])))");

    /** Behind a figure in brackets: nobody knows which of the two counts. */
    private static final Pattern BEHIND_BRACKET = Pattern.compile("[）)]\\s*\\d[\\d,]*(?:\\.\\d+)?");

    private static final String DASHES = "-−–—－";
    private static final Pattern YEARS = Pattern.compile("(?:20\\d\\d年|[本上去今]年)\\S*\\s+(?:20\\d\\d年|[本上去今]年)\\S*\\s*$");
    private static final Pattern TWO_FIGURES = Pattern.compile("[^\\d\\s]\\s+\\d+\\s+[\\d" + DASHES + "]+\\s*$");
    private static final Pattern BEHIND_DASH = Pattern.compile("[^\\d\\s] [" + DASHES + "] \\d+\\s*$");

    /** So many names have a dash behind them if that parts them from their figures. */
    private static final int FEWEST_DASHES = 5;

    private final Line line;
    private final int first;
    private final boolean isDashSeparator;

    /**
     * The figures around one.
     *
     * @param first where the first that has a digit begins, with its sign
     * @param isDashSeparator whether a dash parts names from their figures
     */
    ListedFigures(Line line, int first, boolean isDashSeparator) {
        this.line = line;
        this.first = first;
        this.isDashSeparator = isDashSeparator;
    }

    /** Whether a dash parts the names in some lines from their figures, and is nothing in one of two columns. */
    static boolean isDashSeparator(List<Line> lines) {
        boolean areSeveralColumns = lines.stream()
                .anyMatch(each -> YEARS.matcher(each.text()).find()
                        || TWO_FIGURES.matcher(each.text()).find());
        return !areSeveralColumns
                && lines.stream()
                                .filter(each -> BEHIND_DASH.matcher(each.text()).find())
                                .limit(FEWEST_DASHES)
                                .count()
                        == FEWEST_DASHES;
    }

    /** How many letters of a line from one on say whether the figure behind them, of a column of changes, is more or less. */
    static int lengthOfSign(String line, int at) {
        Matcher sign = SIGN.matcher(line).region(at, line.length());
        return sign.lookingAt() ? sign.end() - at : 0;
    }

    /** Where they begin behind a name: a dash in front may be a field, too, unless dashes part all names from their figures. */
    int begin(int behindName) {
        Extent next = nextWord(behindName, first);
        while (next.from() < next.to() && !wording(next).isRunningFigure()) {
            next = nextWord(next.to(), first);
        }
        boolean isParted =
                isDashSeparator && isDash(next) && nextWord(next.to(), first).from() == first;
        return next.from() < next.to() && next.to() < first && !isParted ? next.from() : first;
    }

    private boolean isDash(Extent word) {
        return word.to() - word.from() == 1 && DASHES.indexOf(line.text().charAt(word.from())) >= 0;
    }

    /** Where they end, the first with its unit. */
    int end(Unit unit) {
        Matcher figure = FIGURE.matcher(line.text()).region(first, line.text().length());
        int digits = figure.lookingAt() ? figure.end() : first + 1;
        Matcher another =
                BEHIND_BRACKET.matcher(line.text()).region(digits, line.text().length());
        int end = another.lookingAt() ? another.end() : endWithUnit(digits, unit);
        int behind = end;
        while (behind < line.text().length() && Blanks.isBlank(line.text().charAt(behind))) {
            Extent next = nextWord(behind, line.text().length());
            if (next.from() == next.to()) {
                return behind;
            }
            if (!wording(next).isRunningFigure()) {
                return end;
            }
            behind = next.to();
            end = wording(next).hasDigit() ? behind : end;
        }
        return behind < line.text().length() ? end : behind;
    }

    /** An amount is nothing without its unit; that of a count is always the same, and left out. */
    private int endWithUnit(int digits, Unit unit) {
        int begin = digits;
        while (begin < line.text().length() && Blanks.isBlank(line.text().charAt(begin))) {
            begin++;
        }
        int behind = begin;
        return begin
                + unit.printed().stream()
                        .filter(word -> unit != Unit.ITEM && line.text().startsWith(word, behind))
                        .mapToInt(String::length)
                        .max()
                        .orElse(digits - begin);
    }

    private Wording wording(Extent word) {
        return line.wording(word.from(), word.to());
    }

    /** What stands behind a place up to the next blank or a bound; nothing if only blanks do. */
    private Extent nextWord(int behind, int bound) {
        int from = behind;
        while (from < bound && Blanks.isBlank(line.text().charAt(from))) {
            from++;
        }
        int to = from;
        while (to < bound && !Blanks.isBlank(line.text().charAt(to))) {
            to++;
        }
        return new Extent(from, to);
    }
}
