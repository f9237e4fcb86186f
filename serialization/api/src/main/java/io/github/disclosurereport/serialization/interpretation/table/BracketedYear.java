package io.github.disclosurereport.serialization.interpretation.table;

import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.serialization.interpretation.words.PageWords;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.source.SourceCell;
import io.github.disclosurereport.table.CellText;
import io.github.disclosurereport.table.Remark;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A note that the figures in brackets behind those of a table are of the year before: 括号内为2021年数.
 *
 * @param year what it calls that year; empty if there is no such note
 * @param reportYear the other year, if it names that, too
 */
record BracketedYear(Optional<String> year, Optional<String> reportYear) {

    static final BracketedYear NONE = new BracketedYear(Optional.empty(), Optional.empty());

    private static final Pattern BRACKETS = Pattern.compile("括[号弧]|（\\s*）|\\(\\s*\\)");
    private static final Pattern NOTE = Pattern.compile(PageWords.of("year-in-brackets"));
    private static final Pattern FIGURES =
            Pattern.compile("(?<own>\\d[\\d,.]{0,12})\\s*[(（]\\s*\\d[\\d,.]{0,12}\\s*[)）]");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    /** The note among the lines of a section; none if others speak of brackets or of its year, too. */
    static BracketedYear in(List<Line> lines) {
        List<String> texts = lines.stream().map(Line::text).toList();
        List<String> notes = texts.stream()
                .filter(line -> BRACKETS.matcher(line).find())
                .limit(2)
                .toList();
        Matcher note = NOTE.matcher(notes.size() == 1 ? notes.get(0) : "");
        boolean isAlone = note.matches()
                && texts.stream().filter(line -> isOf(note.group("year"), line)).count() <= 1;
        return isAlone
                ? new BracketedYear(Optional.of(note.group("year")), Optional.ofNullable(note.group("own")))
                : NONE;
    }

    /** Whether a line has the year that some words name. */
    private static boolean isOf(String words, String line) {
        Matcher year = YEAR.matcher(words);
        return year.find() && line.contains(year.group());
    }

    /** It, if its years are those of a report and of the year before. */
    BracketedYear of(OptionalInt year) {
        boolean isBefore = this.year.filter(words -> isYear(words, year, -1)).isPresent();
        return isBefore && reportYear.filter(words -> !isYear(words, year, 0)).isEmpty() ? this : NONE;
    }

    private static boolean isYear(String words, OptionalInt reportYear, int difference) {
        Matcher year = YEAR.matcher(words);
        return !year.find()
                || (reportYear.isPresent() && Integer.parseInt(year.group()) == reportYear.getAsInt() + difference);
    }

    /** The figure in front of the brackets of a field; empty if it has no others, or nobody says what they mean. */
    Optional<SourceCell> own(Piece field, Unit unit) {
        if (year.isEmpty()) {
            return Optional.empty();
        }
        Matcher figures = FIGURES.matcher(field.text());
        return figures.matches() ? Optional.of(noted(field, figures.group("own"), unit)) : Optional.empty();
    }

    private static SourceCell noted(Piece field, String figure, Unit unit) {
        CellText own = CellText.parse(figure, unit);
        EnumSet<Remark> remarks = EnumSet.of(Remark.NOTE);
        remarks.addAll(own.remarks());
        return new SourceCell(new CellText(field.text(), own.state(), own.cell(), List.copyOf(remarks)), field.place());
    }
}
