package io.github.disclosurereport.serialization.interpretation.grid;

import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.Folding;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One field that names a cell by its row and its column: （一）予以公开（自然人）, 三、本年度办理结果-（七）总计-总计. */
final class RowAndColumn {

    /** What parts the name of the column from the label of the row, and may close behind it. */
    private static final String MARKS = " \u3000-－–—_/／|｜·.:：,，、>（(【[）)】]";

    private RowAndColumn() {}

    /** The label of the row and the name of the column; the field alone if it is no such. */
    static List<Piece> apart(Piece field) {
        return field.isBlank() || field.isFigure()
                ? List.of(field)
                : Arrays.stream(TableKind.values())
                        .flatMap(table -> apart(FormWords.of(table), field).stream())
                        .findFirst()
                        .orElse(List.of(field));
    }

    private static Optional<List<Piece>> apart(FormWords form, Piece field) {
        String letters = Folding.letters(field.text());
        return form.columns()
                .endingExactly(letters)
                .filter(column -> column.length() < letters.length())
                .map(column ->
                        Folding.lastLetters(field.text(), column.length()).length())
                .map(length -> parted(field, field.text().length() - length))
                .filter(parts -> form.rowOfLine(parts.get(0)).isPresent());
    }

    private static List<Piece> parted(Piece field, int column) {
        String text = field.text();
        int end = column;
        while (end > 0 && MARKS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int last = text.length();
        while (last > column && MARKS.indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return List.of(field.part(0, end), field.part(column, last));
    }
}
