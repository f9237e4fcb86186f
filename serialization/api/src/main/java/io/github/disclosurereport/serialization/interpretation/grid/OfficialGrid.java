package io.github.disclosurereport.serialization.interpretation.grid;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.serialization.interpretation.words.Vocabulary;
import io.github.disclosurereport.table.CellText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A table as the form prints it, letter by letter and in its order: above each figure its column, in front of it its row, and
 * nothing else. Nothing in it was meant otherwise.
 */
final class OfficialGrid {

    private final TableKind kind;
    private final FormWords words;

    /** The cells of the figures so far. */
    private final List<CellPath> cells = new ArrayList<>();

    /** The rows of labels above the figures, the last one first. */
    private final Deque<List<Piece>> head = new ArrayDeque<>();

    private boolean isBelowFigures;

    private OfficialGrid(TableKind kind) {
        this.kind = kind;
        this.words = FormWords.of(kind);
    }

    static boolean is(List<List<Piece>> rows) {
        return Arrays.stream(TableKind.values()).anyMatch(kind -> new OfficialGrid(kind).hasAll(rows));
    }

    private boolean hasAll(List<List<Piece>> rows) {
        return rows.stream().allMatch(this::isOfForm)
                && Arrays.stream(Edition.values())
                        .anyMatch(edition -> edition.cells(kind).equals(cells));
    }

    private boolean isOfForm(List<Piece> row) {
        int labels = 0;
        while (labels < row.size() && isLabel(row, labels)) {
            labels++;
        }
        if (labels < row.size()) {
            isBelowFigures = true;
            Optional<Heading> name = labels == 0
                    ? Optional.empty()
                    : words.rows().named(row.get(labels - 1).letters());
            return row.subList(labels, row.size()).stream().allMatch(field -> isCell(field, name));
        }
        if (isBelowFigures) {
            head.clear();
        }
        isBelowFigures = false;
        head.push(row);
        return true;
    }

    /** Whether a field is a label, and not once more the one to its left. */
    private boolean isLabel(List<Piece> row, int index) {
        Piece piece = row.get(index);
        String letters = piece.letters();
        boolean isOfForm =
                words.has(letters) || words.isCorner(letters) || column(piece).isPresent();
        return isOfForm && (index == 0 || !letters.equals(row.get(index - 1).letters()));
    }

    private Optional<Heading> column(Piece label) {
        return words.column(label).filter(match -> match.slips() == 0).map(Vocabulary.Match::thing);
    }

    /** Whether a field is a cell, of the row of that name, or else of the forum that the head names above its column. */
    private boolean isCell(Piece field, Optional<Heading> name) {
        Optional<CellPath> path = Optional.ofNullable(head.peek())
                .flatMap(labels -> Piece.beginningAt(labels, field.from()))
                .filter(label -> label.to() == field.to())
                .flatMap(this::column)
                .flatMap(column -> name.or(() -> forum(field)).flatMap(row -> kind.cell(row, column)));
        path.ifPresent(cells::add);
        return path.filter(of -> field.isBlank()
                        || CellText.parse(field.text(), of.unit()).cell().isNumber())
                .isPresent();
    }

    private Optional<Heading> forum(Piece field) {
        return head.stream()
                .flatMap(labels -> labels.stream().filter(label -> label.overlaps(field.from(), field.to())))
                .flatMap(label -> words.rows().named(label.letters()).stream())
                .findFirst();
    }
}
