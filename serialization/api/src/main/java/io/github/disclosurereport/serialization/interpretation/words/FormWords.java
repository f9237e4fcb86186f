package io.github.disclosurereport.serialization.interpretation.words;

import io.github.disclosurereport.form.Article20Item;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.HeadingGroup;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.stream.Distinct;
import io.github.disclosurereport.text.Names;
import io.github.disclosurereport.text.Numbering;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All words of the form, walked from its declaration. */
public final class FormWords {

    public static final Vocabulary<SectionKind> SECTIONS = new Vocabulary<>(
            List.of(SectionKind.values()),
            section -> withAliases(
                    section,
                    Stream.concat(
                            Arrays.stream(Edition.values()).map(section::label), section.acceptedLabels().stream())));

    public static final Vocabulary<Article20Item> BLOCKS =
            new Vocabulary<>(List.of(Article20Item.values()), block -> Stream.of(block.label()));

    private static final int LETTERS_PER_SLIP = 4;
    private static final String NUMBERS = Numbering.NUMERALS + "0123456789";

    /** More letters than any label has with those of its groups in front, whatever a document adds to it. */
    static final int LONGEST_LABEL = 200;

    /** With so many letters a label can hardly be that of anything else; 总计 and 其他 can. */
    public static final int TELLING_LETTERS = 4;

    private static final List<FormWords> TABLES =
            Arrays.stream(TableKind.values()).map(FormWords::new).toList();

    private final TableKind kind;
    private final Vocabulary<Heading> rows;
    private final Vocabulary<Heading> columns;
    private final Map<String, String> numberings;
    private final Map<String, Heading> shortRows;
    private final Map<String, Heading> shortColumns;
    private final Map<String, HeadingGroup> shortColumnGroups;
    private final Vocabulary<HeadingGroup> rowGroups;
    private final Vocabulary<HeadingGroup> columnGroups;

    private final Set<String> all;
    private final Set<Heading> undivided;
    private final String corner;

    private FormWords(TableKind table) {
        kind = table;
        rows = headings(table.rows());
        columns = headings(table.columns());
        numberings = numberings(table.rows());
        shortRows = shortForms(table.rows());
        shortColumns = shortForms(table.columns());
        shortColumnGroups = shortForms(groupsOf(table.columns()));
        rowGroups = groups(table.rows());
        columnGroups = groups(table.columns());
        all = Stream.of(rows, columns, rowGroups, columnGroups, BLOCKS)
                .flatMap(Vocabulary::words)
                .collect(Collectors.toSet());
        undivided = table.rows().stream().filter(this::hasLabelOfGroup).collect(Collectors.toSet());
        corner = Folding.fold(table.corner());
    }

    private boolean hasLabelOfGroup(Heading row) {
        return Arrays.stream(Edition.values())
                .filter(row::isIn)
                .map(edition -> Folding.fold(row.label(edition)))
                .anyMatch(rowGroups::has);
    }

    private static Vocabulary<Heading> headings(List<Heading> headings) {
        return new Vocabulary<>(
                headings,
                heading -> withAliases(
                        (Enum<?>) heading, Arrays.stream(Edition.values()).map(heading::label)));
    }

    private static Map<String, String> numberings(List<Heading> headings) {
        Map<String, String> numberings = new HashMap<>();
        for (Edition edition : Edition.values()) {
            headings.stream()
                    .map(heading -> heading.label(edition))
                    .forEach(label -> numberings.put(label, Folding.numbering(label)));
        }
        return numberings;
    }

    private static <T> Map<String, T> shortForms(List<T> things) {
        Map<String, T> forms = new HashMap<>();
        things.forEach(
                thing -> Aliases.shortFormsOf((Enum<?>) thing).forEach(form -> forms.put(Folding.fold(form), thing)));
        return forms;
    }

    private static Vocabulary<HeadingGroup> groups(List<Heading> headings) {
        return new Vocabulary<>(groupsOf(headings), group -> withAliases((Enum<?>) group, Stream.of(group.label())));
    }

    static List<HeadingGroup> groupsOf(List<Heading> headings) {
        return headings.stream().map(Heading::groups).flatMap(List::stream).collect(Distinct.toList());
    }

    private static Stream<String> withAliases(Enum<?> constant, Stream<String> labels) {
        return Stream.concat(labels, Aliases.of(constant).stream());
    }

    public static FormWords of(TableKind table) {
        return TABLES.get(table.ordinal());
    }

    public Vocabulary<Heading> rows() {
        return rows;
    }

    public Vocabulary<Heading> columns() {
        return columns;
    }

    /** Whether it is the label of a row and behind it the name of a column. */
    boolean isOfCell(String letters) {
        return columns.endingExactly(letters)
                .map(column -> letters.substring(0, letters.length() - column.length()))
                .filter(row -> row.length() >= TELLING_LETTERS && namesRowExactly(row))
                .isPresent();
    }

    /** Whether folded letters are the label of a row or of a group of rows, letter by letter or in a short form. */
    boolean isOfRow(String letters) {
        return namesRowExactly(letters) || shortRows.containsKey(letters) || rowGroups.has(letters);
    }

    /** All its words and what it prints in the upper left field, folded. */
    Stream<String> all() {
        return Stream.concat(Stream.of(corner), all.stream()).filter(word -> !word.isEmpty());
    }

    /** The column that folded letters name letter by letter, also in a short form. */
    Optional<Heading> columnExactly(String letters) {
        return columns.named(letters).or(() -> Optional.ofNullable(shortColumns.get(letters)));
    }

    /** The number in front of the label of a row; empty if it has none. */
    public String numbering(Heading row, Edition edition) {
        return numberings.getOrDefault(row.label(edition), "");
    }

    /** Whether a text begins with the label of a row, a group of rows, a block or a section. */
    boolean beginsWithRow(String text) {
        String letters = Folding.fold(text);
        return Stream.of(rows, rowGroups, BLOCKS, SECTIONS)
                .anyMatch(vocabulary -> vocabulary.beginning(letters, 0).isPresent());
    }

    /** Whether digits are the number of the row with whose label a text begins. */
    boolean numbersRow(String digits, String text) {
        return rows.beginning(Folding.fold(text), 0)
                .filter(mention -> Arrays.stream(Edition.values())
                        .anyMatch(edition -> numbering(mention.thing(), edition).equals(digits)))
                .isPresent();
    }

    /** Whether folded letters are the label of a row, a column, a group or a block, letter by letter. */
    public boolean has(String letters) {
        return all.contains(letters);
    }

    /** The row that a label names, with a unit or something in Latin letters added: 行政许可（件）. */
    public Optional<Vocabulary.Match<Heading>> row(Piece label) {
        return label.wording().row(this);
    }

    Optional<Vocabulary.Match<Heading>> findRow(Wording label) {
        return named(rows, label, Added.TO_ROW)
                .filter(match -> !isOfOthers(match, label.letters()))
                .or(() -> explained(label))
                .or(() -> shortened(shortRows, label.letters()))
                .or(() -> behindGroups(label.letters()))
                .or(() -> CutLabel.row(kind, label.text()));
    }

    /** Whether a label is near to that of a row, but says that its figures are those of others. */
    public static boolean isOfOthers(Vocabulary.Match<Heading> match, String letters) {
        return match.slips() > 0
                && Arrays.stream(Edition.values())
                        .map(match.thing()::label)
                        .allMatch(label -> OfOthers.areAdded(letters, Folding.fold(label)));
    }

    private static Optional<Vocabulary.Match<Heading>> shortened(Map<String, Heading> forms, String letters) {
        return Optional.ofNullable(forms.get(letters))
                .map(heading -> new Vocabulary.Match<>(heading, 0, letters.length()));
    }

    /** The row whose label or short form stands behind the labels of its groups: （三）不予公开—国家秘密. */
    Optional<Vocabulary.Match<Heading>> behindGroups(String letters) {
        int at = letters.length() <= LONGEST_LABEL ? endOfRowGroups(letters) : 0;
        String own = letters.substring(at);
        return at == 0
                ? Optional.empty()
                : rows.named(own)
                        .map(heading -> new Vocabulary.Match<>(heading, 0, own.length()))
                        .or(() -> shortened(shortRows, own));
    }

    /** Whether a label names a row only if the note behind it says nothing of which part of the row is meant. */
    public boolean isExplained(Piece label) {
        return named(rows, label.wording(), Added.TO_ROW).isEmpty()
                && explained(label.wording()).isPresent();
    }

    private Optional<Vocabulary.Match<Heading>> explained(Wording label) {
        return Added.withoutNote(label).flatMap(text -> exactly(rows, text));
    }

    /** The column that a label names, with something added in brackets or in Latin letters: 自然人（件）. */
    public Optional<Vocabulary.Match<Heading>> column(Piece label) {
        return label.wording().column(this);
    }

    Optional<Vocabulary.Match<Heading>> findColumn(Wording label) {
        return named(columns, label, Added.TO_COLUMN)
                .filter(match -> match.slips() == 0 || !OtherFigures.areNamed(label.letters(), match.thing()))
                .or(() -> shortened(shortColumns, label.letters()))
                .or(() -> columnBehindGroup(label.letters()));
    }

    /** 法人或其他组织—商业企业; its total is that of the group. */
    private Optional<Vocabulary.Match<Heading>> columnBehindGroup(String letters) {
        return columns.endingExactly(letters)
                .filter(match -> !match.thing().isTotal())
                .filter(match -> columnGroups.has(letters.substring(0, letters.length() - match.length())));
    }

    private static Optional<Vocabulary.Match<Heading>> named(
            Vocabulary<Heading> vocabulary, Wording label, Added added) {
        Optional<Vocabulary.Match<Heading>> whole = vocabulary.match(label.letters());
        return whole.isPresent() || label.text().equals(label.letters())
                ? whole
                : added.removedFrom(label).flatMap(text -> exactly(vocabulary, text));
    }

    private static Optional<Vocabulary.Match<Heading>> exactly(Vocabulary<Heading> vocabulary, String label) {
        return vocabulary.match(Folding.fold(label)).filter(match -> match.slips() == 0);
    }

    /** The row of table 四 that folded letters name in its head, perhaps behind its group: 行政诉讼（复议后起诉）. */
    public Optional<Vocabulary.Match<Heading>> forum(String letters) {
        return rows.match(letters).or(() -> behindGroups(letters));
    }

    /** Whether folded letters are the label of a row, letter by letter, perhaps behind those of its groups. */
    public boolean namesRowExactly(String letters) {
        return rows.has(letters) || behindGroups(letters).isPresent();
    }

    /** Whether folded letters are the label of a row, perhaps behind those of its groups: 行政诉讼——复议后起诉. */
    public boolean namesRow(String letters) {
        return rowBehindGroups(letters, rows.ending(letters)).isPresent();
    }

    /** A row named at the end of folded letters, if in front of it stand only labels of its groups. */
    Optional<Vocabulary.Match<Heading>> rowBehindGroups(String letters, Optional<Vocabulary.Match<Heading>> row) {
        return row.filter(match -> areRowGroups(letters.substring(0, Math.max(0, letters.length() - match.length()))));
    }

    /** Whether in some edition the label of a row is that of a group: as in the trial form, where it has no parts. */
    public boolean isUndivided(Heading row) {
        return undivided.contains(row);
    }

    /** Whether the label of a row is that of a group to which another row belongs. */
    public boolean isGroupOf(Heading row, Heading other) {
        return isUndivided(row)
                && other.groups().stream()
                        .map(group -> Folding.fold(group.label()))
                        .anyMatch(group -> rows.named(group).filter(row::equals).isPresent());
    }

    /** Whether some rows are, among others, all that an edition has. */
    public boolean areAllRows(Collection<Heading> rows) {
        return Arrays.stream(Edition.values())
                .anyMatch(edition -> edition.rows(kind).stream().allMatch(rows::contains));
    }

    /** The row that a line names letter by letter, perhaps behind the labels of its groups. */
    public Optional<Heading> rowOfLine(Piece line) {
        return row(line)
                .filter(match -> match.slips() == 0)
                .or(() -> rowBehindGroups(line.letters(), rows.endingExactly(line.letters())))
                .map(Vocabulary.Match::thing);
    }

    public Vocabulary<HeadingGroup> rowGroups() {
        return rowGroups;
    }

    /** Whether folded letters are nothing but the labels of groups of rows, each with its number or without. */
    public boolean areRowGroups(String letters) {
        return endOfRowGroups(letters) == letters.length();
    }

    /** Whether folded letters call a row the sum of a group, perhaps behind the label of the group, and the form has no such row. */
    public boolean isSubtotal(String letters) {
        String groups = SumWords.removed(letters);
        return SumWords.areIn(letters)
                && areRowGroups(groups)
                && rowGroups.match(groups).map(group -> !hasTotal(group)).orElse(!namesRowExactly(letters));
    }

    private boolean hasTotal(Vocabulary.Match<HeadingGroup> group) {
        return kind.rows().stream()
                .anyMatch(row -> row.isTotal() && row.groups().contains(group.thing()));
    }

    /** Where the labels of groups of rows end with which folded letters begin. */
    private int endOfRowGroups(String letters) {
        int at = 0;
        int group = 1;
        while (at < letters.length() && group > 0) {
            group = rowGroups
                    .beginning(letters, at)
                    .map(Vocabulary.Mention::length)
                    .orElse(NUMBERS.indexOf(letters.charAt(at)) >= 0 ? 1 : 0);
            at += group;
        }
        return at;
    }

    public Vocabulary<HeadingGroup> columnGroups() {
        return columnGroups;
    }

    /** The groups of columns by their short forms, folded. */
    Map<String, HeadingGroup> shortColumnGroups() {
        return shortColumnGroups;
    }

    /** Whether a folded text is what the form prints in the upper left field, or nearly. */
    public boolean isCorner(String letters) {
        return !corner.isEmpty()
                && Math.abs(letters.length() - corner.length()) <= corner.length() / LETTERS_PER_SLIP
                && Names.distance(letters, corner) <= corner.length() / LETTERS_PER_SLIP;
    }
}
