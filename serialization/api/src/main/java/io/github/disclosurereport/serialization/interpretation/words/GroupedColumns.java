package io.github.disclosurereport.serialization.interpretation.words;

import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.HeadingGroup;
import io.github.disclosurereport.form.TableKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Labels of columns with those of their groups in front, as some converters print them: 申请人情况.法人或其他组织.商业企业. */
public final class GroupedColumns {

    /** The tables whose columns have groups. */
    private static final List<GroupedColumns> TABLES = Stream.of(TableKind.REQUESTS, TableKind.CASES)
            .map(GroupedColumns::new)
            .toList();

    private final FormWords words;
    private final boolean mayHaveRows;
    private final Map<String, HeadingGroup> shortGroups;

    private GroupedColumns(TableKind table) {
        words = FormWords.of(table);
        mayHaveRows = table == TableKind.CASES;
        shortGroups = words.shortColumnGroups();
    }

    /** The labels of which one is made, the outermost first, if it has those of all groups of its column in front. */
    public static List<Piece> of(Piece label) {
        String letters = label.letters();
        return letters.length() > FormWords.LONGEST_LABEL
                        || letters.length() < FormWords.TELLING_LETTERS
                        || label.isFigure()
                ? List.of(label)
                : TABLES.stream()
                        .map(table -> table.parts(label))
                        .filter(parts -> parts.size() > 1)
                        .findFirst()
                        .orElse(List.of(label));
    }

    private List<Piece> parts(Piece label) {
        List<Piece> parts = new ArrayList<>();
        String letters = Folding.letters(label.text());
        int at = 0;
        int group = groupAt(letters, at);
        int printed = 0;
        while (group > 0) {
            int end = Folding.endOfLetters(label.text(), printed, group);
            parts.add(label.part(printed, end));
            printed = Folding.nextLetter(label.text(), end);
            at += group;
            group = groupAt(letters, at);
        }
        String own = letters.substring(at);
        boolean isColumn = !parts.isEmpty()
                && words.columnExactly(own)
                        .filter(column -> parts.stream().allMatch(part -> mayBeGroupOf(column, part.letters())))
                        .isPresent();
        return isColumn ? withColumn(parts, label, own) : List.of(label);
    }

    /** Whether a group, unless it is a row, has a column: 法人小计 is the sum of one. */
    private boolean mayBeGroupOf(Heading column, String group) {
        return words.columnGroups()
                .named(group)
                .or(() -> Optional.ofNullable(shortGroups.get(group)))
                .filter(of -> !column.groups().contains(of))
                .isEmpty();
    }

    private static List<Piece> withColumn(List<Piece> groups, Piece label, String column) {
        int begin = label.text().length()
                - Folding.lastLetters(label.text(), column.length()).length();
        return Stream.concat(
                        groups.stream(),
                        Stream.of(label.part(begin, label.text().length())))
                .toList();
    }

    /** How many letters the label of a group of columns has that begins somewhere; in table 四 rows stand in the head, too. */
    private int groupAt(String letters, int at) {
        Optional<Integer> group = words.columnGroups().beginning(letters, at).map(Vocabulary.Mention::length);
        Optional<Integer> row = mayHaveRows
                ? words.rows()
                        .beginning(letters, at)
                        .map(Vocabulary.Mention::length)
                        .or(() -> words.rowGroups().beginning(letters, at).map(Vocabulary.Mention::length))
                : Optional.empty();
        return group.or(() -> row).or(() -> shortGroupAt(letters, at)).orElse(0);
    }

    private Optional<Integer> shortGroupAt(String letters, int at) {
        return shortGroups.keySet().stream()
                .filter(group -> letters.startsWith(group, at))
                .map(String::length)
                .max(Comparator.naturalOrder());
    }
}
