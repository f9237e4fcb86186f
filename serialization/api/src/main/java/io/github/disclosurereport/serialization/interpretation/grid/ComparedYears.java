package io.github.disclosurereport.serialization.interpretation.grid;

import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.AnyTable;
import io.github.disclosurereport.serialization.interpretation.words.Folding;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the figures of the report year from those of the year before, and from what has changed since, that some tables
 * print beside them: a row of the head, or a field in front of each row, says which they are.
 */
final class ComparedYears {

    private static final String OF_REPORT = "(?:[本今当]年度?|本?报告年度?|本期)(?:数据?)?";
    private static final String BEFORE = "(?:上一?年度?|去年|上期)(?:同期)?(?:数据?)?|同期(?:数据?)?";
    private static final Pattern REPORT_YEAR = Pattern.compile(OF_REPORT);
    private static final Pattern YEAR_BEFORE = Pattern.compile(BEFORE);
    private static final Pattern YEAR =
            Pattern.compile("(20\\d\\d)(年?度?(?:(?<own>" + OF_REPORT + ")|(?<before>" + BEFORE + "))?)");
    private static final Pattern CHANGE = Pattern.compile("(?:比上年|同比)?(?:增减|增长|变化|增幅)(?:率|数|量|幅度|变化|情况)?|同比");
    /** With what each of these begins. */
    private static final String BEGINNINGS = "2本报今当上去同比增变";

    private static final Pattern HEAD_OF_YEARS = Pattern.compile("(?:报告)?年[份度]");
    private static final int FEWEST_WORDS = 4;
    /** Of years without 年, which might be figures, there have to be two for each of two columns. */
    private static final int FEWEST_BARE = 4;

    private enum Period {
        REPORT_YEAR,
        YEAR_BEFORE,
        CHANGE
    }

    /** A field that says of the columns, or of the row, in which it stands which year they are of. */
    private record Label(Piece piece, int to, Period period) {

        boolean isOver(Piece field) {
            return piece.from() <= field.from() && field.to() <= to;
        }

        boolean isOfReportYear() {
            return period == Period.REPORT_YEAR;
        }
    }

    private final List<List<Piece>> rows;

    private ComparedYears(List<List<Piece>> rows) {
        this.rows = rows;
    }

    /** The rows of a table of the form without the fields that are not of the report year. */
    static List<List<Piece>> ofReportYear(List<List<Piece>> rows) {
        ComparedYears years = new ComparedYears(rows);
        boolean mayCompare = rows.stream().flatMap(List::stream).anyMatch(ComparedYears::isPeriod) && years.isOfForm();
        return mayCompare
                ? years.withoutOtherColumns().or(years::withoutOtherRows).orElse(rows)
                : rows;
    }

    private boolean isOfForm() {
        return rows.stream()
                        .flatMap(List::stream)
                        .map(Piece::letters)
                        .filter(AnyTable::isWord)
                        .limit(FEWEST_WORDS)
                        .count()
                == FEWEST_WORDS;
    }

    /**
     * Each row of years says so of the rows down to the next, or to the head of another block that names a column of the form
     * in its place; the first of the rows of the head above it, too.
     */
    private Optional<List<List<Piece>>> withoutOtherColumns() {
        List<List<Label>> heads = rows.stream().map(ComparedYears::labelsOfHead).toList();
        int first = 0;
        while (first < rows.size() && heads.get(first).isEmpty()) {
            first++;
        }
        if (first == rows.size()) {
            return Optional.empty();
        }
        int begin = beginOfHead(first);
        List<Label> labels = heads.get(first);
        boolean isBelowFigures = false;
        List<List<Piece>> without = new ArrayList<>(rows.subList(0, begin));
        for (int i = begin; i < rows.size(); i++) {
            boolean isOfOtherBlock = isBelowFigures && namesOther(rows.get(i), labels);
            labels = heads.get(i).isEmpty() ? (isOfOtherBlock ? List.of() : labels) : heads.get(i);
            isBelowFigures = hasFigure(rows.get(i));
            without.add(withoutOthers(rows.get(i), labels));
        }
        return Optional.of(without);
    }

    /** The first row of a head: the one behind the last row of figures. */
    private int beginOfHead(int row) {
        int begin = row;
        while (begin > 0 && !hasFigure(rows.get(begin - 1))) {
            begin--;
        }
        return begin;
    }

    private static boolean hasFigure(List<Piece> row) {
        return row.stream().anyMatch(piece -> piece.isFigure() && !isPeriod(piece));
    }

    /** Whether a row names a column of table 二 where figures of another year stand above it. */
    private static boolean namesOther(List<Piece> row, List<Label> labels) {
        FormWords words = FormWords.of(TableKind.PROACTIVE);
        return row.stream()
                .filter(piece -> labels.stream().anyMatch(label -> !label.isOfReportYear() && label.isOver(piece)))
                .anyMatch(piece -> words.column(piece).isPresent());
    }

    /** The years that a row compares; none if it does not. */
    private static List<Label> labelsOfHead(List<Piece> row) {
        List<Label> labels = isHead(row)
                ? labels(row.stream().filter(piece -> !piece.isBlank()).toList())
                : List.of();
        return areCompared(labels) ? labels : List.of();
    }

    /** A row without what is not of the report year; what stands in front of that takes its room, as its column does. */
    private static List<Piece> withoutOthers(List<Piece> row, List<Label> labels) {
        List<Piece> without = new ArrayList<>();
        boolean isBehindOwn = false;
        for (Piece piece : row) {
            boolean isOther = labels.stream().anyMatch(label -> !label.isOfReportYear() && label.isOver(piece));
            int last = without.size() - 1;
            if (isOther && isBehindOwn && without.get(last).to() == piece.from()) {
                without.set(last, without.get(last).upTo(piece));
            } else if (!isOther
                    && labels.stream().noneMatch(label -> label.piece().equals(piece))) {
                without.add(piece);
                isBehindOwn = !labels.isEmpty()
                        && labels.get(0).isOfReportYear()
                        && labels.get(0).piece().from() <= piece.from();
            }
        }
        return without;
    }

    private static boolean isHead(List<Piece> row) {
        long bare = row.stream().filter(ComparedYears::isBareYear).count();
        return (bare == 0 || bare >= FEWEST_BARE)
                && row.stream().allMatch(piece -> isPeriod(piece) || !piece.isFigure());
    }

    private Optional<List<List<Piece>>> withoutOtherRows() {
        List<Piece> first = rows.stream()
                .filter(ComparedYears::hasFigure)
                .flatMap(row -> row.stream().filter(this::isLabelOfRow).limit(1))
                .toList();
        List<Label> labels = labels(first);
        return areCompared(labels)
                ? Optional.of(rows.stream()
                        .filter(row -> labels.stream()
                                .noneMatch(label -> !label.isOfReportYear() && row.contains(label.piece())))
                        .map(row -> row.stream()
                                .filter(piece -> labels.stream()
                                        .noneMatch(label -> label.piece().equals(piece)))
                                .toList())
                        .toList())
                : Optional.empty();
    }

    private boolean isLabelOfRow(Piece piece) {
        return isPeriod(piece)
                && (!isBareYear(piece)
                        || rows.stream()
                                .flatMap(List::stream)
                                .anyMatch(head -> head.overlaps(piece.from(), piece.to())
                                        && HEAD_OF_YEARS.matcher(head.letters()).matches()));
    }

    private static boolean areCompared(List<Label> labels) {
        return labels.stream().anyMatch(Label::isOfReportYear)
                && labels.stream().anyMatch(label -> label.period() == Period.YEAR_BEFORE);
    }

    /** The fields that name a year; each stands over the columns up to the next printed field. */
    private static List<Label> labels(List<Piece> printed) {
        int reportYear = printed.stream()
                .flatMap(piece -> year(piece).stream())
                .max(Integer::compare)
                .orElse(0);
        if (printed.stream().anyMatch(piece -> isContradicted(piece, reportYear))) {
            return List.of();
        }
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < printed.size(); i++) {
            Piece piece = printed.get(i);
            int to = i + 1 < printed.size() ? printed.get(i + 1).from() : Integer.MAX_VALUE;
            period(piece, reportYear)
                    .ifPresent(period -> labels.add(new Label(piece, Math.max(piece.to(), to), period)));
        }
        return labels;
    }

    /** Whether a note says that the last of all years is the one before, or an earlier one that of the report. */
    private static boolean isContradicted(Piece piece, int lastYear) {
        Matcher year = YEAR.matcher(Folding.fold(piece.text()));
        return year.matches()
                && (Integer.parseInt(year.group(1)) == lastYear ? year.group("before") : year.group("own")) != null;
    }

    private static boolean isPeriod(Piece piece) {
        return period(piece, 0).isPresent();
    }

    private static Optional<Period> period(Piece piece, int reportYear) {
        String words = Folding.fold(piece.text());
        if (words.isEmpty() || BEGINNINGS.indexOf(words.charAt(0)) < 0) {
            return Optional.empty();
        }
        return year(piece)
                .map(year -> year < reportYear ? Period.YEAR_BEFORE : Period.REPORT_YEAR)
                .or(() -> named(REPORT_YEAR, words, Period.REPORT_YEAR))
                .or(() -> named(YEAR_BEFORE, words, Period.YEAR_BEFORE))
                .or(() -> named(CHANGE, words, Period.CHANGE));
    }

    private static Optional<Period> named(Pattern pattern, String words, Period period) {
        return pattern.matcher(words).matches() ? Optional.of(period) : Optional.empty();
    }

    private static boolean isBareYear(Piece piece) {
        Matcher year = YEAR.matcher(Folding.fold(piece.text()));
        return year.matches() && year.group(2).isEmpty();
    }

    private static Optional<Integer> year(Piece piece) {
        Matcher year = YEAR.matcher(Folding.fold(piece.text()));
        return year.matches() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
    }
}
