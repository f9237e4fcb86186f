package io.github.disclosurereport.formats.embedded;

import io.github.disclosurereport.formats.embedded.JsonValue.Items;
import io.github.disclosurereport.formats.embedded.JsonValue.Members;
import io.github.disclosurereport.formats.embedded.JsonValue.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table as a list of its cells, each with the numbers of its row and column, as services give it that recognize tables. */
final class PlacedCells {

    private static final String NUMBER = "_?(?:index|idx|start(?:_?index)?|id|no|num(?:ber)?)?";
    private static final Pattern ROW = key("(?:start_?)?row" + NUMBER + "|行号?");
    private static final Pattern COLUMN = key("(?:start_?)?col(?:umn)?" + NUMBER + "|列号?");
    private static final Pattern ROWS = key("row_?span");
    private static final Pattern COLUMNS = key("col(?:umn)?_?span");
    private static final Pattern WORDS = key("(?:cell_?)?(?:content|text|value|words?)|内容|文本");

    /** No table of the form has more rows, or columns. */
    private static final int MOST = 200;

    private final Map<Integer, Map<Integer, String>> rows = new TreeMap<>();
    private final Map<Integer, NavigableSet<Integer>> begins = new HashMap<>();
    private boolean hasBlank;
    private boolean hasSpan;

    private PlacedCells() {}

    private static Pattern key(String names) {
        return Pattern.compile(names, Pattern.CASE_INSENSITIVE);
    }

    /** Whether a value is a cell that tells its place. */
    static boolean isCell(JsonValue value) {
        return number(value, ROW).isPresent()
                && number(value, COLUMN).isPresent()
                && words(value, WORDS).isPresent();
    }

    /** Whether a value is a list of such cells. */
    static boolean areIn(JsonValue value) {
        return value instanceof Items
                && !value.values().isEmpty()
                && value.values().stream().allMatch(PlacedCells::isCell);
    }

    /** The rows of a table; none if cells are in each other's place, or some were lost. */
    static List<List<String>> rows(JsonValue table) {
        PlacedCells placed = new PlacedCells();
        return table.values().stream().allMatch(placed::put) ? placed.rows() : List.of();
    }

    /** Whether there was room for a cell; what it spans is blank. */
    private boolean put(JsonValue cell) {
        int top = number(cell, ROW).orElseThrow();
        int left = number(cell, COLUMN).orElseThrow();
        int bottom = top + number(cell, ROWS).orElse(1);
        int right = left + number(cell, COLUMNS).orElse(1);
        String words = words(cell, WORDS).orElseThrow();
        begins.computeIfAbsent(top, row -> new TreeSet<>()).add(left);
        hasBlank |= words.isEmpty();
        hasSpan |= bottom > top + 1 || right > left + 1;
        boolean isFree = true;
        for (int row = top; row < bottom; row++) {
            Map<Integer, String> fields = rows.computeIfAbsent(row, number -> new HashMap<>());
            for (int column = left; column < right; column++) {
                String printed = row == top && column == left ? words : "";
                isFree &= fields.putIfAbsent(column, printed) == null;
            }
        }
        return isFree;
    }

    private List<List<String>> rows() {
        int first = begins.values().stream().mapToInt(NavigableSet::first).min().orElse(0);
        int width = rows.values().stream().mapToInt(PlacedCells::end).max().orElse(0);
        boolean hasLost = hasBlank && hasSpan && rows.values().stream().anyMatch(row -> row.size() < width - first);
        boolean arePlaced = begins.values().stream().anyMatch(PlacedCells::haveGap);
        return hasLost
                ? List.of()
                : rows.values().stream()
                        .map(row -> IntStream.range(first, arePlaced ? width : end(row))
                                .mapToObj(column -> row.getOrDefault(column, ""))
                                .toList())
                        .toList();
    }

    private static int end(Map<Integer, String> row) {
        return row.keySet().stream().mapToInt(column -> column + 1).max().orElse(0);
    }

    /** Otherwise the numbers may count the cells of a row, whatever stands above and is blank. */
    private static boolean haveGap(NavigableSet<Integer> columns) {
        return columns.last() - columns.first() >= columns.size();
    }

    private static Optional<Integer> number(JsonValue cell, Pattern key) {
        return words(cell, key)
                .filter(words -> words.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(number -> number <= MOST);
    }

    /** What stands under a key of a kind, if under one alone. */
    private static Optional<String> words(JsonValue cell, Pattern key) {
        List<String> found = cell instanceof Members members
                ? members.members().stream()
                        .filter(member -> key.matcher(member.key()).matches())
                        .flatMap(member ->
                                member.value() instanceof Text text ? Stream.of(text.words()) : Stream.empty())
                        .toList()
                : List.of();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
