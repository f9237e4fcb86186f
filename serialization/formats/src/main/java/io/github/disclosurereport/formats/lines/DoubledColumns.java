package io.github.disclosurereport.formats.lines;

import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.text.Han;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** 总总计计 above 114488: columns in bold type that was drawn twice, beside others that were not. */
final class DoubledColumns {

    /** A line with fewer names is no head. */
    private static final int FEWEST_NAMES = 3;

    /** Fewer rows may look doubled by chance. */
    private static final int FEWEST_ROWS = 3;

    private final List<PlacedText> lines;
    private final List<List<PlacedText>> words;

    DoubledColumns(List<PlacedText> lines) {
        this.lines = lines;
        this.words = lines.stream()
                .map(line -> DoubledLetters.words(line).stream()
                        .filter(word -> !Blanks.isBlank(word.text()))
                        .toList())
                .toList();
    }

    /** The lines with their letters once, below a head in which some names are doubled if all figures below these are, one of them 00. */
    List<PlacedText> once() {
        List<PlacedText> once = new ArrayList<>(lines);
        for (int head = 0; head < lines.size(); head++) {
            if (isHead(head)) {
                int end = endOfRows(head);
                Set<Integer> doubled = doubledFromEnd(head);
                if (areRows(head, end)
                        && rows(head, end).allMatch(row -> areDoubled(row, doubled))
                        && rows(head, end).anyMatch(row -> hasZeroTwice(row, doubled))) {
                    once.set(head, once(head, doubled));
                    rows(head, end).forEach(row -> once.set(row, once(row, doubled)));
                }
            }
        }
        return once;
    }

    /** Whether names stand in a line, some of which are doubled, and some not. */
    private boolean isHead(int line) {
        int doubled = doubledFromEnd(line).size();
        return areNames(line) && doubled > 0 && doubled < words.get(line).size();
    }

    private boolean areNames(int line) {
        return words.get(line).size() >= FEWEST_NAMES
                && words.get(line).stream().allMatch(word -> word.text().chars().anyMatch(Han::isHan));
    }

    /** Where in a line words are doubled, counted from its end. */
    private Set<Integer> doubledFromEnd(int line) {
        List<PlacedText> names = words.get(line);
        return IntStream.range(0, names.size())
                .filter(i -> DoubledLetters.isDoubledWord(names.get(i)))
                .mapToObj(i -> names.size() - i)
                .collect(Collectors.toUnmodifiableSet());
    }

    private int endOfRows(int head) {
        int end = head + 1;
        while (end < lines.size() && !areNames(end)) {
            end++;
        }
        return end;
    }

    /** Whether there are rows, and no other line that may be one. */
    private boolean areRows(int head, int end) {
        long like = IntStream.range(head + 1, end).filter(this::mayBeRow).count();
        return like >= FEWEST_ROWS && like == rows(head, end).count();
    }

    private boolean mayBeRow(int line) {
        return words.get(line).stream()
                        .filter(DoubledColumns::isFigure)
                        .limit(2)
                        .count()
                == 2;
    }

    /** The lines between a head and another that end with as many figures as it has names. */
    private IntStream rows(int head, int end) {
        int count = words.get(head).size();
        return IntStream.range(head + 1, end).filter(row -> endsWithFigures(words.get(row), count));
    }

    private static boolean endsWithFigures(List<PlacedText> row, int count) {
        return row.size() >= count
                && row.subList(row.size() - count, row.size()).stream().allMatch(DoubledColumns::isFigure);
    }

    private static boolean isFigure(PlacedText word) {
        return word.text().chars().anyMatch(Character::isDigit)
                && word.text().chars().noneMatch(Han::isHan);
    }

    private boolean hasZeroTwice(int row, Set<Integer> fromEnd) {
        List<PlacedText> figures = words.get(row);
        return fromEnd.stream()
                .anyMatch(i -> figures.get(figures.size() - i).text().equals(DoubledLetters.ZERO_TWICE));
    }

    private boolean areDoubled(int row, Set<Integer> fromEnd) {
        List<PlacedText> figures = words.get(row);
        return fromEnd.stream()
                .allMatch(i ->
                        DoubledLetters.isDoubled(figures.get(figures.size() - i).text()));
    }

    private PlacedText once(int line, Set<Integer> fromEnd) {
        List<PlacedText> parts = new ArrayList<>(DoubledLetters.words(lines.get(line)));
        int left = words.get(line).size();
        for (int i = 0; i < parts.size(); i++) {
            PlacedText part = parts.get(i);
            if (!Blanks.isBlank(part.text())) {
                if (fromEnd.contains(left)) {
                    parts.set(i, PlacedText.joined(DoubledLetters.letters(part).toList()));
                }
                left--;
            }
        }
        return PlacedText.joined(parts);
    }
}
