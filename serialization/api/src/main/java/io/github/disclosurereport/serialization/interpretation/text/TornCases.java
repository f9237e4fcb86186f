package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.figure.Positions;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Identity;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.serialization.interpretation.table.RunningHead;
import io.github.disclosurereport.serialization.interpretation.table.TableRow;
import io.github.disclosurereport.serialization.interpretation.table.TornHead;
import io.github.disclosurereport.serialization.interpretation.words.Folding;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.serialization.interpretation.words.Word;
import io.github.disclosurereport.serialization.interpretation.words.Words;
import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.table.Cell;
import io.github.disclosurereport.table.CellText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Table 四 in running text whose head is torn, letter from letter, as text layers of PDFs have it.
 *
 * <p>One line has as many figures as the table has cells, the totals of the forums add up, and above it stand only letters
 * of the head, or nothing at all: the figures are in the official order.
 */
final class TornCases {

    private static final int MOST_HEAD_LINES = 40;
    private static final int CELLS = Edition.latest().cells(TableKind.CASES).size();
    private static final Set<Integer> LETTERS_OF_HEAD = lettersOfHead();

    private TornCases() {}

    private static Set<Integer> lettersOfHead() {
        return Stream.of(TableKind.CASES.rows().stream(), TableKind.CASES.columns().stream())
                .flatMap(headings -> headings)
                .flatMap(heading -> Stream.concat(
                        Stream.of(heading.label(Edition.latest())),
                        heading.groups().stream().map(group -> group.label())))
                .flatMapToInt(String::codePoints)
                .boxed()
                .collect(Collectors.toSet());
    }

    /** Finds it in the text of its section. */
    static Optional<TextTable> find(TableKind kind, Passage text) {
        List<Line> lines = text.lines();
        for (int i = 0; kind == TableKind.CASES && i < lines.size(); i++) {
            if (lines.get(i).text().length() < CELLS) {
                continue;
            }
            List<Piece> figures = figures(lines.get(i));
            int begin = i;
            while (begin > 0 && i - begin < MOST_HEAD_LINES && isOfHead(lines.get(begin - 1))) {
                begin--;
            }
            if ((begin < i || i == 0) && isOfficial(lines.subList(begin, i), figures)) {
                TableRow row = new TableRow(
                        Optional.empty(), figures, List.of(), TableRow.WordOrder.UNKNOWN, TableRow.Spacing.RUNNING);
                return Optional.of(TextTable.between(
                        lines.subList(0, begin), List.of(row), Optional.empty(), lines.subList(i + 1, lines.size())));
            }
        }
        return Optional.empty();
    }

    /** The figures of a line that has nothing else. */
    private static List<Piece> figures(Line line) {
        List<Word> words = Words.of(line);
        if (!words.stream().allMatch(Word::isFigure)) {
            return List.of();
        }
        List<Piece> figures = new ArrayList<>();
        words.forEach(word -> figures.add(Piece.of(word, figures.size())));
        return figures;
    }

    private static boolean isOfHead(Line line) {
        String letters = TornHead.alike(Folding.letters(line.text()));
        return !letters.isEmpty() && letters.codePoints().allMatch(LETTERS_OF_HEAD::contains);
    }

    /** Where the words make up the official head, a published mistake may be in one sum; else all have to hold. */
    private static boolean isOfficial(List<Line> head, List<Piece> figures) {
        if (figures.size() != CELLS) {
            return false;
        }
        List<String> letters =
                head.stream().map(line -> Folding.letters(line.text())).toList();
        long broken = identities().filter(identity -> !holds(identity, figures)).count();
        return new TornHead(TableKind.CASES, letters).isOfficial()
                ? broken == 0 || (broken == 1 && isConfirmed(figures))
                : broken == 0 && !saysOtherOrder(head);
    }

    /** Whether enough words of the head are whole, and stand in another order. */
    private static boolean saysOtherOrder(List<Line> head) {
        PlacedText words = PlacedText.joined(head.stream().map(Line::placed).toList());
        return new RunningHead(TableKind.CASES, words).isHead()
                || head.stream().anyMatch(line -> new RunningHead(TableKind.CASES, line.placed()).isHead());
    }

    private static Stream<Identity> identities() {
        return Edition.latest().identities().stream()
                .filter(identity -> identity.left().get(0).table() == TableKind.CASES);
    }

    private static boolean holds(Identity identity, List<Piece> figures) {
        return sum(identity.left(), figures) == sum(identity.right(), figures);
    }

    /** Whether a sum holds that is not 0. */
    private static boolean isConfirmed(List<Piece> figures) {
        return identities().anyMatch(identity -> holds(identity, figures) && sum(identity.left(), figures) != 0);
    }

    private static long sum(List<CellPath> paths, List<Piece> figures) {
        return paths.stream()
                .mapToLong(path -> count(figures.get(Positions.inTable(Edition.latest(), path))))
                .sum();
    }

    private static long count(Piece figure) {
        Cell cell = CellText.parse(figure.text(), Unit.ITEM).cell();
        return cell.isNumber() ? cell.count().orElse(0) : Integer.MAX_VALUE;
    }
}
