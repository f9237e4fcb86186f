package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.table.Sums;
import io.github.disclosurereport.serialization.interpretation.words.Extent;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.serialization.interpretation.words.Wording;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Letters for which a program took the digits of a picture: O, o and 〇 for 0, l and I for 1.
 *
 * <p>They are digits only among as many figures as a row of table 三 or 四 has, at the end of a line; and a letter beside others,
 * or one that stands for 1, only if the row adds up.
 */
final class LookalikeDigits {

    private static final String ZEROS = "Oo〇○";
    private static final String ONES = "lI";
    private static final Pattern FIGURE = Pattern.compile("[\\d" + ZEROS + ONES + "]{1,9}|[" + Wording.COVERS + "]");
    private static final Pattern ZERO = Pattern.compile("[" + ZEROS + "]");
    private static final Pattern LATIN = Pattern.compile("[OoIl]");

    /** In how many figures the last is the sum of the others. */
    private final int columns;

    private final int figures;

    private LookalikeDigits(TableKind table) {
        columns = table.columns().size();
        figures = table == TableKind.CASES ? columns * table.rows().size() : columns;
    }

    /** A text with digits in place of such letters in the rows of a table, if some letter is none of a Chinese numeral. */
    static Passage restored(TableKind table, Passage text) {
        return table == TableKind.PROACTIVE ? text : new LookalikeDigits(table).restored(text);
    }

    private Passage restored(Passage text) {
        boolean areMistaken = text.lines().stream().anyMatch(line -> hasFigures(line) && hasLatin(line));
        return areMistaken
                ? new Passage(text.lines().stream()
                        .map(line -> hasFigures(line) ? restored(line) : line)
                        .toList())
                : text;
    }

    private boolean hasLatin(Line line) {
        return figures(line).stream()
                .anyMatch(figure -> LATIN.matcher(text(line, figure)).find());
    }

    /** Whether a line ends with the figures of a row, and no more of them. */
    private boolean hasFigures(Line line) {
        List<Extent> words = line.words();
        int first = words.size() - figures;
        return first >= 0
                && figures(line).stream().allMatch(word -> isFigure(line, word))
                && (first == 0 || !isFigure(line, words.get(first - 1)));
    }

    private List<Extent> figures(Line line) {
        List<Extent> words = line.words();
        return words.subList(Math.max(0, words.size() - figures), words.size());
    }

    private static boolean isFigure(Line line, Extent word) {
        return FIGURE.matcher(text(line, word)).matches();
    }

    private static String text(Line line, Extent word) {
        return line.text().substring(word.from(), word.to());
    }

    private Line restored(Line line) {
        List<Extent> row = figures(line);
        List<String> printed =
                row.stream().map(figure -> digits(text(line, figure))).toList();
        boolean addsUp = IntStream.range(0, figures / columns)
                .mapToObj(part -> printed.subList(part * columns, (part + 1) * columns))
                .allMatch(part -> Sums.isSum(part, columns - 1));
        StringBuilder text = new StringBuilder(line.text());
        for (int i = 0; i < row.size(); i++) {
            Extent figure = row.get(i);
            if (addsUp || ZERO.matcher(text(line, figure)).matches()) {
                text.replace(figure.from(), figure.to(), printed.get(i));
            }
        }
        return line.withLetters(text.toString());
    }

    private static String digits(String figure) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < figure.length(); i++) {
            char c = figure.charAt(i);
            char one = ONES.indexOf(c) >= 0 ? '1' : c;
            digits.append(ZEROS.indexOf(c) >= 0 ? '0' : one);
        }
        return digits.toString();
    }
}
