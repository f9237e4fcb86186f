package io.github.disclosurereport.serialization.interpretation.grid;

import io.github.disclosurereport.serialization.interpretation.words.AnyTable;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.serialization.interpretation.words.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fields that repeat the name of their column in front of the figure, as pages for small screens do: 自然人 3. The names
 * become a row of the head, above the first row that has them.
 */
final class NamedFigures {

    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_IN_ROW = 5;
    private static final Pattern NAMED = Pattern.compile(
            "([^\\d:：\\n]{2,30}?(?:[（(][^（()）\\d\\n]{1,12}[）)])?)(?:\\s*[\\s:：]\\s*([^A-Za-z\\s][^A-Za-z]{0,20})?)?");

    private NamedFigures() {}

    /**
     * A field in two.
     *
     * @param name the name of its column
     * @param figure what stands behind it; blank if nothing does
     */
    private record Halves(Piece name, Piece figure) {

        boolean hasFigure() {
            return figure.isFigure();
        }
    }

    /** The rows with the names of columns apart from the figures, if several have them in front of all figures. */
    static List<List<Piece>> apart(List<List<Piece>> rows) {
        List<Integer> named = rows.stream()
                .flatMap(row -> begin(row).map(begin -> row.size() - begin).stream())
                .toList();
        if (named.size() < FEWEST_ROWS && named.stream().noneMatch(count -> count >= FEWEST_IN_ROW)) {
            return rows;
        }
        Set<String> heads = new HashSet<>();
        List<List<Piece>> apart = new ArrayList<>();
        for (List<Piece> row : rows) {
            Optional<Integer> begin = begin(row);
            if (begin.isEmpty()) {
                apart.add(row);
                continue;
            }
            List<Piece> head = new ArrayList<>();
            List<Piece> figures = new ArrayList<>(row.subList(0, begin.get()));
            for (Piece field : row.subList(begin.get(), row.size())) {
                Optional<Halves> halves = halves(field);
                halves.ifPresent(of -> head.add(of.name()));
                figures.add(halves.map(Halves::figure).orElse(field));
            }
            if (heads.add(head.stream().map(Piece::letters).toList().toString()) && !areAbove(head, apart)) {
                apart.add(head);
            }
            apart.add(figures);
        }
        return apart;
    }

    /** Whether the row above has the same names over the same columns. */
    private static boolean areAbove(List<Piece> names, List<List<Piece>> above) {
        return !above.isEmpty()
                && names.stream()
                        .allMatch(name -> above.get(above.size() - 1).stream()
                                .anyMatch(head -> head.letters().equals(name.letters())
                                        && head.overlaps(name.from(), name.to())));
    }

    /** Where the named figures of a row begin; empty unless all from there on are such, and none in front. */
    private static Optional<Integer> begin(List<Piece> row) {
        int begin = 0;
        while (begin < row.size()
                && halves(row.get(begin)).filter(Halves::hasFigure).isEmpty()) {
            begin++;
        }
        while (begin > 0 && begin < row.size() && isNameAlone(row, begin - 1)) {
            begin--;
        }
        List<Piece> labels = row.subList(0, begin);
        List<Piece> fields = row.subList(begin, row.size());
        boolean hasLabel = labels.stream().anyMatch(piece -> !piece.isBlank());
        boolean areNamed = !fields.isEmpty()
                && (hasLabel || fields.size() >= FEWEST_IN_ROW)
                && labels.stream().noneMatch(Piece::isFigure)
                && fields.stream()
                        .allMatch(field -> field.isBlank() || halves(field).isPresent());
        return areNamed ? Optional.of(begin) : Optional.empty();
    }

    /** Whether a field is the name of a column whose figure is blank: no label of the row, such as （七）总计. */
    private static boolean isNameAlone(List<Piece> row, int index) {
        String name = row.get(index).letters();
        return halves(row.get(index)).isPresent()
                && row.get(index).wording().numbering().isEmpty()
                && row.subList(index + 1, row.size()).stream()
                        .flatMap(field -> halves(field).stream())
                        .noneMatch(field -> field.name().letters().equals(name));
    }

    private static Optional<Halves> halves(Piece field) {
        String text = field.text();
        Matcher named = NAMED.matcher(text);
        if (field.isBlank()
                || field.isFigure()
                || !named.matches()
                || !AnyTable.isColumn(new Wording(named.group(1)).letters())) {
            return Optional.empty();
        }
        int begin = named.group(2) == null ? text.length() : named.start(2);
        return Optional.of(new Halves(field.part(0, named.end(1)), field.part(begin, text.length())));
    }
}
