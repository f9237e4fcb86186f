package io.github.disclosurereport.serialization.interpretation.words;

import io.github.disclosurereport.form.Heading;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The label of a column that says in front of which year its figures are: 2024年总计 beside 2023年总计, 本年总计 beside 上年总计.
 *
 * @param year the year; later than all if it is that of the report, earlier if it is the one before
 * @param heading the column of the form
 * @param begin where in the label its name begins
 */
public record YearColumn(int year, Heading heading, int begin) {

    private static final int OF_REPORT = Integer.MAX_VALUE;
    private static final int BEFORE = 0;
    private static final int LONGEST = 20;
    private static final String BEGINNINGS = "2本今当上去同";

    private static final Pattern LABEL =
            Pattern.compile("(?:(?<year>20\\d\\d)年?度?|(?<own>[本今当]年度?)|(?:上一?|去)年度?(?:同期)?|同期)(?<name>\\S++)");

    /** A label as one; empty if it names no year, no column, or is the label of a column as it stands. */
    public static Optional<YearColumn> of(FormWords form, String label) {
        if (!mayNameYear(label) || form.columnExactly(Folding.fold(label)).isPresent()) {
            return Optional.empty();
        }
        Matcher parts = LABEL.matcher(label);
        return parts.matches()
                ? form.columnExactly(Folding.fold(parts.group("name")))
                        .map(heading -> new YearColumn(year(parts), heading, parts.start("name")))
                : Optional.empty();
    }

    /** Whether it begins as such labels do; few texts of a table do. */
    private static boolean mayNameYear(String label) {
        return label.length() > 1 && label.length() <= LONGEST && BEGINNINGS.indexOf(label.charAt(0)) >= 0;
    }

    private static int year(Matcher parts) {
        return parts.group("year") != null
                ? Integer.parseInt(parts.group("year"))
                : parts.group("own") == null ? BEFORE : OF_REPORT;
    }

    /** Whether it may be that of the report. */
    public boolean mayBeOwn() {
        return year > BEFORE;
    }
}
