package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.serialization.interpretation.words.Folding;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Letters;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.serialization.interpretation.words.Vocabulary;
import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.text.Numbering;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What stands behind the name of a column in a list where no figure does: a dash or the like, or nothing. */
final class ListedBlanks {

    private static final Pattern COLON = Pattern.compile("\\s*[：:]\\s*");

    /** The numerals in front of labels of rows. */
    static final String NUMERALS = Numbering.NUMERALS + "123456789";

    /** What may stand between a name and what is printed for it, and behind that. */
    private static final String BETWEEN_FIELDS = "：:，,、；;。.|｜（）()";

    private final FormWords words;
    private final Letters letters;

    ListedBlanks(FormWords words, Letters letters) {
        this.words = words;
        this.letters = letters;
    }

    /** Whether a numeral at the beginning of a line numbers the label of a row. */
    boolean isNumberOfRow(int at) {
        if (at + 1 >= letters.length() || NUMERALS.indexOf(letters.charAt(at)) < 0) {
            return false;
        }
        Letters.Spot label = letters.spot(at + 1);
        return label.line() == letters.spot(at).line()
                && Folding.isNumbering(letters.line(label.line()).text().substring(0, label.offset()))
                && words.rows().beginning(letters.text(), at + 1).isPresent();
    }

    /** Nothing, where a line has nothing but a name and a colon. */
    Optional<PlacedText> blank(Vocabulary.Mention<Heading> name, int next) {
        Letters.Spot first = letters.spot(name.start());
        Letters.Spot last = letters.spot(name.end() - 1);
        PlacedText line = letters.line(last.line()).placed();
        boolean isAlone = first.line() == last.line()
                && Blanks.isBlank(line.text().substring(0, first.offset()))
                && COLON.matcher(line.text().substring(last.offset() + 1)).matches();
        return isAlone && isNextLine(last.line(), next)
                ? Optional.of(line.substring(line.text().length(), line.text().length()))
                : Optional.empty();
    }

    /** Whether no figure, or anything that may be one, stands between a line and a letter further down. */
    private boolean isNextLine(int line, int at) {
        if (at >= letters.length()) {
            return true;
        }
        int next = isNumberOfRow(at) ? at + 1 : at;
        Letters.Spot spot = letters.spot(next);
        return !Character.isDigit(letters.charAt(next))
                && spot.line() > line
                && IntStream.range(line + 1, spot.line())
                        .allMatch(i -> Blanks.isBlank(letters.line(i).text()))
                && Folding.isNumbering(letters.line(spot.line()).text().substring(0, spot.offset()));
    }

    /** A dash or the like behind a name, up to the next letter: with a mark behind it, for 总计 / 自然人 are two names. */
    Optional<PlacedText> placeholder(int behindName, int next) {
        Letters.Spot name = letters.spot(behindName - 1);
        Line line = letters.line(name.line());
        boolean isSameLine = next < letters.length() && letters.spot(next).line() == name.line();
        int begin = name.offset() + 1;
        int behind = isSameLine ? letters.spot(next).offset() : line.text().length();
        int end = behind;
        while (begin < end && isBetweenFields(line.text().charAt(begin))) {
            begin++;
        }
        while (begin < end && isBetweenFields(line.text().charAt(end - 1))) {
            end--;
        }
        boolean isApart = !isSameLine || !Blanks.isBlank(line.text().substring(end, behind));
        return begin < end && isApart && line.wording(begin, end).isFigure()
                ? Optional.of(line.placed().substring(begin, end))
                : Optional.empty();
    }

    private static boolean isBetweenFields(char letter) {
        return Blanks.isBlank(letter) || BETWEEN_FIELDS.indexOf(letter) >= 0;
    }
}
