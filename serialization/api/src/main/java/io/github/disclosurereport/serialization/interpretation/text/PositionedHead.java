package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.HeadingGroup;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.table.HeadColumn;
import io.github.disclosurereport.serialization.interpretation.words.Extent;
import io.github.disclosurereport.serialization.interpretation.words.Folding;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.serialization.interpretation.words.YearColumn;
import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A head whose words stand over the columns that they name, in one line or torn into pieces below each other. Immutable.
 *
 * <p>The pieces over one column, read from top to bottom, make up a whole label of the form, and no piece is left over.
 */
final class PositionedHead {

    /** Words parted by fewer blanks may have been pushed together, and say nothing of where their columns are. */
    private static final int FEWEST_BLANKS = 2;

    /** How far, twice, two centres may lie apart that are meant as one: a letter cannot stand on half a place. */
    private static final int SAME_CENTRE = 2;

    private static final int MOST_PIECES_BESIDE = 4;
    private static final int MOST_STACKS = 100;

    /** A column; without a heading one of another year. */
    private record Column(Optional<HeadColumn.RowLabel> forum, Optional<Heading> heading, List<PositionedWord> words) {

        Extent extent() {
            return PositionedWord.extent(words);
        }

        HeadColumn at(int index) {
            Piece label = new Piece(PositionedWord.printed(words), index, index + 1);
            return new HeadColumn(index, index + 1, forum, heading, Optional.empty(), label);
        }
    }

    private final List<Column> columns;
    private final boolean arePushedTogether;

    private PositionedHead(List<Column> columns, boolean arePushedTogether) {
        this.columns = columns;
        this.arePushedTogether = arePushedTogether;
    }

    /** The head that some words are; empty unless they name all columns of a table, or of a block, each once. */
    static Optional<PositionedHead> of(TableKind kind, List<PositionedWord> words) {
        Lines lines = new Lines(kind, HeadPieces.withoutCorner(words));
        return lines.columns().map(columns -> new PositionedHead(columns, lines.arePushedTogether(columns)));
    }

    /** The columns from left to right. */
    List<HeadColumn> columns() {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> columns.get(i).at(i))
                .toList();
    }

    /** Whether a column stands where the labels of some rows begin: a line end has broken the head, and positions tell nothing. */
    boolean isOverLabels(List<PositionedRow> rows) {
        int begin = rows.stream()
                .flatMap(row -> row.label().stream())
                .mapToInt(label -> PositionedWord.extent(label.words()).from())
                .min()
                .orElse(-1);
        return columns.stream().anyMatch(column -> column.extent().from() <= begin);
    }

    /** Where the columns stand; empty if the words only tell their order. */
    Optional<ColumnPositions> positions() {
        return arePushedTogether
                ? Optional.empty()
                : ColumnPositions.ofHeads(columns.stream().map(Column::extent).toList());
    }

    /**
     * Whether a line may be one of a head: it has nothing but labels of columns and of groups of them, and pieces of these,
     * but for a word above the labels of the rows.
     */
    static boolean mayHave(TableKind kind, PositionedLine line) {
        return !line.hasFigures()
                && !line.words().isEmpty()
                && (HeadPieces.of(kind).areAll(HeadPieces.withoutCorner(line.words()))
                        || CountedHead.isWider(kind, placed(line)));
    }

    static List<PlacedText> placed(PositionedLine line) {
        return line.words().stream().map(PositionedWord::placed).toList();
    }

    /** The words of a head, sorted into those over one column and those over several. */
    private static final class Lines {

        private final TableKind kind;
        private final FormWords form;
        private final List<PositionedWord> words;
        private final List<PositionedWord> leaves;
        private final List<PositionedWord> forums;
        private final int reportYear;

        Lines(TableKind kind, List<PositionedWord> words) {
            this.kind = kind;
            this.words = words;
            this.form = FormWords.of(kind);
            HeadPieces pieces = HeadPieces.of(kind);
            this.forums = words.stream()
                    .filter(word -> kind == TableKind.CASES && form.rows().has(Folding.fold(word.text())))
                    .toList();
            this.leaves = words.stream().filter(word -> pieces.isOfColumn(word)).toList();
            this.reportYear = leaves.stream()
                    .flatMap(word -> YearColumn.of(form, word.text()).stream())
                    .mapToInt(YearColumn::year)
                    .max()
                    .orElse(0);
        }

        /** Whether some column may stand elsewhere than its words do. */
        boolean arePushedTogether(List<Column> columns) {
            return IntStream.range(0, columns.size()).anyMatch(i -> !isInPlace(columns, i) && !isBetween(columns, i));
        }

        /** Whether no word of a column was pushed, or a word above or below that was not has its centre. */
        private boolean isInPlace(List<Column> columns, int index) {
            List<PositionedWord> own = columns.get(index).words();
            List<PositionedWord> free =
                    own.stream().filter(word -> !mayBePushed(word)).toList();
            return free.size() == own.size()
                    || (!free.isEmpty()
                            && own.stream()
                                    .allMatch(word -> areNear(
                                            word.extent().doubleCentre(),
                                            free.get(0).extent().doubleCentre())));
        }

        private boolean mayBePushed(PositionedWord word) {
            return word.gap() < FEWEST_BLANKS && leaves.stream().anyMatch(other -> other.isLeftOf(word));
        }

        /** Whether a column stands in the middle between two that are in their place. */
        private boolean isBetween(List<Column> columns, int index) {
            return index > 0
                    && index + 1 < columns.size()
                    && isInPlace(columns, index - 1)
                    && isInPlace(columns, index + 1)
                    && areNear(
                            2 * columns.get(index).extent().doubleCentre(),
                            columns.get(index - 1).extent().doubleCentre()
                                    + columns.get(index + 1).extent().doubleCentre());
        }

        private static boolean areNear(int doubleCentre, int other) {
            return Math.abs(doubleCentre - other) <= SAME_CENTRE;
        }

        /** Whether all words are parted by equally many blanks: a program has joined them, whatever stood over what. */
        private boolean areJoined() {
            Set<Integer> gaps = words.stream()
                    .filter(word -> words.stream().anyMatch(other -> other.isLeftOf(word)))
                    .map(PositionedWord::gap)
                    .collect(Collectors.toSet());
            return kind != TableKind.PROACTIVE && gaps.size() <= 1;
        }

        /** Whether each label over several columns stands over its own, and not in front of them or behind. */
        private boolean areGroupsOverTheirOwn(List<Column> columns) {
            return words.stream()
                    .allMatch(word -> form.columnGroups()
                            .match(Folding.fold(word.text()))
                            .filter(group -> !extentOf(group.thing(), columns).overlaps(word.extent()))
                            .isEmpty());
        }

        private static Extent extentOf(HeadingGroup group, List<Column> columns) {
            return PositionedWord.extent(columns.stream()
                    .filter(column -> column.heading()
                            .filter(heading -> heading.groups().contains(group))
                            .isPresent())
                    .flatMap(column -> column.words().stream())
                    .toList());
        }

        Optional<List<Column>> columns() {
            HeadPieces pieces = HeadPieces.of(kind);
            if (!pieces.areAll(words) || areJoined()) {
                return Optional.empty();
            }
            List<List<Column>> found = new ArrayList<>();
            List<List<PositionedWord>> stacks = stacks();
            if (stacks.size() <= MOST_STACKS) {
                goOn(stacks, 0, new ArrayList<>(), found);
            }
            return found.size() == 1
                    ? withForums(found.get(0)).filter(this::areWhole).filter(this::areGroupsOverTheirOwn)
                    : Optional.empty();
        }

        /** The words that stand below each other, from left to right. */
        private List<List<PositionedWord>> stacks() {
            List<List<PositionedWord>> stacks = new ArrayList<>();
            Extent last = new Extent(0, 0);
            for (PositionedWord word : leaves.stream()
                    .sorted(Comparator.comparingInt(each -> each.extent().from()))
                    .toList()) {
                if (stacks.isEmpty() || !last.overlaps(word.extent())) {
                    stacks.add(new ArrayList<>());
                    last = word.extent();
                }
                stacks.get(stacks.size() - 1).add(word);
                last = last.plus(word.extent());
            }
            return stacks;
        }

        /** Tries what columns the stacks can be; blanks may have parted the letters of one: 总 计. */
        private void goOn(List<List<PositionedWord>> stacks, int next, List<Column> columns, List<List<Column>> found) {
            if (next == stacks.size() && !columns.isEmpty()) {
                found.add(List.copyOf(columns));
            }
            List<PositionedWord> words = new ArrayList<>();
            for (int i = next; i < Math.min(stacks.size(), next + MOST_PIECES_BESIDE); i++) {
                words.addAll(stacks.get(i));
                int behind = i + 1;
                List<PositionedWord> all = List.copyOf(words);
                columnOf(all).ifPresent(column -> {
                    columns.add(column);
                    goOn(stacks, behind, columns, found);
                    columns.remove(columns.size() - 1);
                });
            }
        }

        /** The column that some words name: one of the form, or that of another year than the report's; empty if none. */
        private Optional<Column> columnOf(List<PositionedWord> words) {
            PlacedText label = PositionedWord.printed(words);
            Optional<YearColumn> ofYear = YearColumn.of(form, label.text());
            Optional<Heading> heading = HeadPieces.of(kind)
                    .column(label)
                    .or(() -> ofYear.filter(column -> column.mayBeOwn() && column.year() == reportYear)
                            .map(YearColumn::heading));
            return heading.isPresent() || ofYear.isPresent()
                    ? Optional.of(new Column(Optional.empty(), heading, words))
                    : Optional.empty();
        }

        /** Each with the forum above it; as they are if the table has none in its head. */
        private Optional<List<Column>> withForums(List<Column> columns) {
            int results = kind.columns().size();
            if (kind != TableKind.CASES) {
                return Optional.of(columns);
            }
            if (columns.size() != results * kind.rows().size()
                    || forums.size() != kind.rows().size()) {
                return Optional.empty();
            }
            List<PositionedWord> ordered = forums.stream()
                    .sorted(Comparator.comparingInt(word -> word.extent().doubleCentre()))
                    .toList();
            List<Column> named = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                PositionedWord forum = ordered.get(i / results);
                Column column = columns.get(i);
                named.add(new Column(forum(forum), column.heading(), column.words()));
            }
            boolean standOver = IntStream.range(0, ordered.size())
                    .allMatch(i -> PositionedWord.extent(named.subList(i * results, (i + 1) * results).stream()
                                    .flatMap(column -> column.words().stream())
                                    .toList())
                            .overlaps(ordered.get(i).extent()));
            return standOver ? Optional.of(named) : Optional.empty();
        }

        private Optional<HeadColumn.RowLabel> forum(PositionedWord word) {
            Piece label = Piece.label(word.placed());
            return form.row(label).map(match -> new HeadColumn.RowLabel(match.thing(), label));
        }

        /** Whether no column stands there twice, and none of a table that is a rectangle is missing. */
        private boolean areWhole(List<Column> columns) {
            Set<List<Object>> cells = new HashSet<>();
            List<Column> ofForm = columns.stream()
                    .filter(column -> column.heading().isPresent())
                    .toList();
            ofForm.forEach(
                    column -> cells.add(List.of(column.forum().map(HeadColumn.RowLabel::row), column.heading())));
            int all = kind.columns().size()
                    * (kind == TableKind.CASES ? kind.rows().size() : 1);
            return cells.size() == ofForm.size() && (kind == TableKind.PROACTIVE || ofForm.size() == all);
        }
    }
}
