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
 * A note that all outcomes of table 三 that it does not list are zero: 表中未列出的各项均为0; or all rows of a table.
 *
 * @param table the table
 * @param areOutcomes whether it is said of its outcomes alone
 * @param note its line
 * @param zero the zero in it
 */
public record UnlistedRows(TableKind table, boolean areOutcomes, Line note, PlacedText zero) {

    /** A total may have been published wrongly in so many columns; a row that was left out is missing in two at least. */
    private static final int MISTAKES = 1;

    /** What came in and what went out. */
    private static final List<RequestRow> BALANCE = List.of(
            RequestRow.NEWLY_RECEIVED, RequestRow.CARRIED_OVER, RequestRow.OUTCOME_TOTAL, RequestRow.CARRIED_FORWARD);

    private static final String UNLISTED = "列";
    private static final Pattern NEGATION = Pattern.compile("[未没不][有再]?列");

    /** What another line may say of what is not listed. */
    private static final Pattern EXCEPTION = Pattern.compile("[另除核未不]|补正");

    /** When a line was written. */
    private static final Pattern DAY =
            Pattern.compile("20\\d\\d[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|\\d{1,2}:\\d\\d(?::\\d\\d)?");

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
        PlacedText zero = line.placed().substring(note.start(group), note.end(group));
        return Optional.of(new UnlistedRows(TableKind.REQUESTS, true, line, zero));
    }

    /** Whether other lines of its section may say otherwise, or are another table of which it may be said. */
    public boolean isDoubtedBy(List<Line> lines) {
        return lines.stream()
                .filter(line -> line != note)
                .anyMatch(
                        line -> mayTellOtherwise(line, DAY.matcher(line.text()).replaceAll("")));
    }

    /** Whether a line tells when something was written. */
    public static boolean hasDay(String line) {
        return DAY.matcher(line).find();
    }

    private boolean mayTellOtherwise(Line line, String text) {
        String letters = line.wording().letters();
        return text.chars().anyMatch(Character::isDigit)
                || EXCEPTION.matcher(text).find()
                || IntStream.range(0, letters.length())
                        .anyMatch(at -> FormWords.of(table)
                                .rows()
                                .beginning(letters, at)
                                .isPresent());
    }

    /** Tells the zeros of the rows that are not there, where all others are known, and no sum says that one was lost. */
    public void tell(Reading reading) {
        Edition edition = reading.report().edition();
        List<Heading> rows = edition.rows(table).stream()
                .filter(row -> !areOutcomes || row.groups().contains(RequestGroup.OUTCOMES))
                .toList();
        List<Heading> listed = rows.stream()
                .filter(row -> edition.cells(row).stream().anyMatch(reading::has))
                .toList();
        if (areKnown(listed, edition, reading) && (table != TableKind.REQUESTS || addUp(listed, edition, reading))) {
            SourceCell none = new SourceCell(CellText.parse(zero.text(), Unit.ITEM), zero.place());
            rows.stream()
                    .filter(row -> !listed.contains(row))
                    .flatMap(row -> edition.cells(row).stream())
                    .forEach(path -> reading.cell(path, none));
        }
    }

    /** Whether all their cells are known, and no cell is one of another edition. */
    private boolean areKnown(List<Heading> listed, Edition edition, Reading reading) {
        return !listed.isEmpty()
                && listed.stream()
                        .flatMap(row -> edition.cells(row).stream())
                        .noneMatch(path -> reading.at(path).text().cell().equals(Cell.UNKNOWN))
                && CellPath.all().stream()
                        .filter(path -> path.table() == table && !edition.has(path))
                        .noneMatch(reading::has);
    }

    /** Whether the rows that are listed make up their totals, but for a mistake: else one may be lost. */
    private boolean addUp(List<Heading> listed, Edition edition, Reading reading) {
        if (areOutcomes && !listed.contains(RequestRow.OUTCOME_TOTAL)) {
            return false;
        }
        List<RequestRow> outcomes = listed.stream()
                .filter(row -> !row.isTotal() && row.groups().contains(RequestGroup.OUTCOMES))
                .map(RequestRow.class::cast)
                .toList();
        boolean mayBeOutOfBalance = areOutcomes || listed.containsAll(BALANCE);
        return IntStream.range(0, edition.cells(RequestRow.OUTCOME_TOTAL).size())
                        .mapToObj(column -> new Column(column, edition, reading))
                        .filter(column -> column.lacks(outcomes, listed.contains(RequestRow.OUTCOME_TOTAL))
                                || (!mayBeOutOfBalance && !column.isBalanced()))
                        .count()
                <= MISTAKES;
    }

    /**
     * A column of table 三, with zeros where nothing is listed.
     *
     * @param number which it is
     */
    private record Column(int number, Edition edition, Reading reading) {

        /** Whether outcomes are less than their total; or, if that is not listed, anything. */
        boolean lacks(List<RequestRow> outcomes, boolean isTotalListed) {
            long sum = outcomes.stream().mapToLong(this::count).sum();
            return isTotalListed ? sum < count(RequestRow.OUTCOME_TOTAL) : sum > 0;
        }

        boolean isBalanced() {
            return count(RequestRow.NEWLY_RECEIVED) + count(RequestRow.CARRIED_OVER)
                    == count(RequestRow.OUTCOME_TOTAL) + count(RequestRow.CARRIED_FORWARD);
        }

        private long count(RequestRow row) {
            CellPath path = edition.cells(row).get(number);
            return reading.has(path) ? reading.at(path).text().cell().count().orElse(0) : 0;
        }
    }
}
