package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.table.Sums;
import io.github.disclosurereport.serialization.interpretation.words.Extent;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Letters for which a program took the digits of a picture: O, o and 〇 for 0, l and I for 1.
 *
 * <p>They are digits only among as many figures as table 三 has columns, at the end of a line; and a letter beside others, or
 * one that stands for 1, only if the row adds up.
 */
final class LookalikeDigits {

    private static final String ZEROS = "Oo〇○";
    private static final String ONES = "lI";
    private static final Pattern FIGURE = Pattern.compile("[\\d" + ZEROS + ONES + "]{1,9}");
    private static final Pattern ZERO = Pattern.compile("[" + ZEROS + "]");
    private static final Pattern LATIN = Pattern.compile("[OoIl]");
    private static final int FIGURES = TableKind.REQUESTS.columns().size();

    private LookalikeDigits() {}

    /** A text with digits in place of such letters, if some letter is none of a Chinese numeral. */
    static Passage restored(Passage text) {
        boolean areMistaken = text.lines().stream().anyMatch(line -> hasFigures(line) && hasLatin(line));
        return areMistaken
                ? new Passage(text.lines().stream()
                        .map(line -> hasFigures(line) ? restored(line) : line)
                        .toList())
                : text;
    }

    private static boolean hasLatin(Line line) {
        return figures(line).stream()
                .anyMatch(figure -> LATIN.matcher(text(line, figure)).find());
    }

    /** Whether a line ends with the figures of a row, and no more of them. */
    private static boolean hasFigures(Line line) {
        List<Extent> words = line.words();
        int first = words.size() - FIGURES;
        return first >= 0
                && figures(line).stream().allMatch(word -> isFigure(line, word))
                && (first == 0 || !isFigure(line, words.get(first - 1)));
    }

    private static List<Extent> figures(Line line) {
        List<Extent> words = line.words();
        return words.subList(Math.max(0, words.size() - FIGURES), words.size());
    }

    private static boolean isFigure(Line line, Extent word) {
        return FIGURE.matcher(text(line, word)).matches();
    }

    private static String text(Line line, Extent word) {
        return line.text().substring(word.from(), word.to());
    }

    private static Line restored(Line line) {
        List<Extent> figures = figures(line);
        boolean addsUp = Sums.isSum(
                figures.stream().map(figure -> digits(text(line, figure))).toList(), figures.size() - 1);
        StringBuilder text = new StringBuilder(line.text());
        for (Extent figure : figures) {
            String printed = text(line, figure);
            if (addsUp || ZERO.matcher(printed).matches()) {
                text.replace(figure.from(), figure.to(), digits(printed));
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
