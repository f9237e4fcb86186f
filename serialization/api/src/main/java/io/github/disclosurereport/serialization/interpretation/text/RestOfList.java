package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.table.UnlistedRows;
import io.github.disclosurereport.serialization.interpretation.words.AnyTable;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.serialization.interpretation.words.PageWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A line beside a list that tells at once that all that it does not name is zero: 表三其余各行各栏均为0.
 *
 * @param rows what it says of whole rows
 */
record RestOfList(UnlistedRows rows) {

    /** One of so many rows may have a total that was published wrongly; where more have, figures were left out. */
    private static final int ROWS_TO_A_MISTAKE = 4;

    private static final Pattern NOTE = Pattern.compile(PageWords.of("zeros-of-list"));
    private static final String NUMERALS = "二三四";
    private static final Pattern COUNTED = Pattern.compile("[一二两三四五六七八九十百][件宗起项份]");

    /** The one among the lines of a list, if no other may say otherwise. */
    static Optional<RestOfList> in(TableKind table, List<Line> lines, List<ListedRow> all) {
        List<ListedRow> listed =
                all.stream().filter(row -> !row.fields().isEmpty()).toList();
        return listed.isEmpty()
                ? Optional.empty()
                : among(table, linesBeside(listed, lines))
                        .filter(rest -> areSums(listed) && listed.stream().noneMatch(row -> hasNumeral(row, lines)));
    }

    /** Whether words behind a label count something that is no figure of the list: 总计1件，诉讼两件. */
    private static boolean hasNumeral(ListedRow row, List<Line> lines) {
        return COUNTED.matcher(behindLabel(row, lines)).find();
    }

    private static String behindLabel(ListedRow row, List<Line> lines) {
        return lines.get(row.line()).text().substring(row.endOfLabel());
    }

    private static boolean areSums(List<ListedRow> listed) {
        long wrong = listed.stream().filter(row -> !row.isSum()).count();
        return wrong <= listed.size() / ROWS_TO_A_MISTAKE;
    }

    private static List<Line> linesBeside(List<ListedRow> listed, List<Line> lines) {
        Set<Integer> rows = listed.stream().map(ListedRow::line).collect(Collectors.toSet());
        return IntStream.range(0, lines.size())
                .filter(line -> !rows.contains(line))
                .mapToObj(lines::get)
                .toList();
    }

    private static Optional<RestOfList> among(TableKind table, List<Line> lines) {
        List<Line> notes = lines.stream()
                .filter(line -> NOTE.matcher(line.text()).matches())
                .limit(2)
                .toList();
        return notes.size() == 1 ? of(table, notes.get(0)).filter(rest -> rest.areAlone(lines)) : Optional.empty();
    }

    /** Whether nothing stands beside rows and note but labels, and who wrote them when. */
    private boolean areAlone(List<Line> lines) {
        return !rows.isDoubtedBy(lines)
                && lines.stream().filter(line -> line != rows.note()).allMatch(RestOfList::saysNothing);
    }

    private static boolean saysNothing(Line line) {
        return UnlistedRows.hasDay(line.text())
                || AnyTable.isWord(line.wording().letters());
    }

    /** What a note says, unless it names another table. */
    private static Optional<RestOfList> of(TableKind table, Line line) {
        Matcher note = NOTE.matcher(line.text());
        boolean isOfTable = note.matches()
                && (note.group("table") == null || NUMERALS.indexOf(note.group("table")) == table.ordinal());
        String zero = isOfTable && note.group("rest") != null ? "rest" : "unnamed";
        return isOfTable
                ? Optional.of(new RestOfList(new UnlistedRows(
                        table, false, line, line.placed().substring(note.start(zero), note.end(zero)))))
                : Optional.empty();
    }

    /** What it says of the columns that a row does not name. */
    ZerosOfRest of(ListedRow row, List<Line> lines) {
        return ZerosOfRest.of(behindLabel(row, lines), rows.note().placed(), rows.zero());
    }
}
