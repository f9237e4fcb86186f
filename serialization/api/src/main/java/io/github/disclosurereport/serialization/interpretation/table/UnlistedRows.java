package io.github.disclosurereport.serialization.interpretation.table;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.RequestGroup;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.serialization.interpretation.words.PageWords;
import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.source.Reading;
import io.github.disclosurereport.source.SourceCell;
import io.github.disclosurereport.table.Cell;
import io.github.disclosurereport.table.CellText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A note that all outcomes of table 三 that it does not list are zero: 表中未列出的各项均为0.
 *
 * @param note its line
 * @param zero the zero in it
 */
public record UnlistedRows(Line note, PlacedText zero) {

    /** A total may have been published wrongly in so many columns; a row that was left out is missing in two at least. */
    private static final int MISTAKES = 1;

    private static final String UNLISTED = "列";
    private static final Pattern NEGATION = Pattern.compile("[未没不][有再]?列");

    /** What another line may say of what is not listed. */
    private static final Pattern EXCEPTION = Pattern.compile("[另除核未不]|补正");

    private static final Pattern NOTE = Pattern.compile(PageWords.of("zeros-of-unlisted"));

    /** The note among the lines of a section; empty if several speak of what is not listed. */
    public static Optional<UnlistedRows> in(List<Line> lines) {
        List<Line> notes = lines.stream()
                .filter(line -> line.text().contains(UNLISTED))
                .filter(line -> NEGATION.matcher(line.text()).find())
                .limit(2)
                .toList();
        return notes.size() == 1 ? in(notes.get(0)) : Optional.empty();
    }

    private static Optional<UnlistedRows> in(Line line) {
        Matcher note = NOTE.matcher(line.text());
        if (!note.matches()) {
            return Optional.empty();
        }
        String group = note.group("first") == null ? "second" : "first";
        return Optional.of(new UnlistedRows(line, line.placed().substring(note.start(group), note.end(group))));
    }

    /** Whether other lines of its section may say otherwise, or are another table of which it may be said. */
    public boolean isDoubtedBy(List<Line> lines) {
        return lines.stream().filter(line -> line != note).anyMatch(UnlistedRows::mayTellOtherwise);
    }

    private static boolean mayTellOtherwise(Line line) {
        String letters = line.wording().letters();
        return line.wording().hasDigit()
                || EXCEPTION.matcher(line.text()).find()
                || IntStream.range(0, letters.length())
                        .anyMatch(at -> FormWords.of(TableKind.REQUESTS)
                                .rows()
                                .beginning(letters, at)
                                .isPresent());
    }

    /** Tells the zeros of the outcomes that are not there, where all others are, and make up their total. */
    public void tell(Reading reading) {
        Edition edition = reading.report().edition();
        List<Heading> outcomes = edition.rows(TableKind.REQUESTS).stream()
                .filter(row -> row.groups().contains(RequestGroup.OUTCOMES))
                .toList();
        List<Heading> listed = outcomes.stream()
                .filter(row -> edition.cells(row).stream().anyMatch(reading::has))
                .toList();
        if (areKnown(listed, edition, reading) && countShort(listed, edition, reading) <= MISTAKES) {
            SourceCell none = new SourceCell(CellText.parse(zero.text(), Unit.ITEM), zero.place());
            outcomes.stream()
                    .filter(row -> !listed.contains(row))
                    .flatMap(row -> edition.cells(row).stream())
                    .forEach(path -> reading.cell(path, none));
        }
    }

    /** Whether all their cells are known, their total is among them, and no cell is one of another edition. */
    private static boolean areKnown(List<Heading> listed, Edition edition, Reading reading) {
        return listed.contains(RequestRow.OUTCOME_TOTAL)
                && listed.stream()
                        .flatMap(row -> edition.cells(row).stream())
                        .noneMatch(path -> reading.at(path).text().cell().equals(Cell.UNKNOWN))
                && CellPath.all().stream()
                        .filter(path -> path.table() == TableKind.REQUESTS && !edition.has(path))
                        .noneMatch(reading::has);
    }

    /** In how many columns the rows that are listed are less than their total. */
    private static long countShort(List<Heading> listed, Edition edition, Reading reading) {
        List<CellPath> totals = edition.cells(RequestRow.OUTCOME_TOTAL);
        return IntStream.range(0, totals.size())
                .filter(column -> listed.stream()
                                .filter(row -> !row.isTotal())
                                .mapToLong(
                                        row -> count(reading, edition.cells(row).get(column)))
                                .sum()
                        < count(reading, totals.get(column)))
                .count();
    }

    private static long count(Reading reading, CellPath path) {
        return reading.at(path).text().cell().count().orElse(0);
    }
}
