package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.Extent;
import io.github.disclosurereport.serialization.interpretation.words.Folding;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Numbers that count the rows of a table in running text, in front of its labels or behind its figures. They count them only
 * where a word of the head says so: without one, a figure behind the others is that of a column that nobody knows.
 */
final class RowNumbers {

    private static final Set<String> HEADS = Set.of("行次", "序号", "行号", "编号");
    private static final int FEWEST = 5;

    /** Each may count all rows below it, so that many of them would be looked at for each other. */
    private static final int MOST_HEADS = 20;

    /** What stands between blanks in a line. */
    private record Spot(int line, Extent word) {}

    private final List<Line> lines;

    private RowNumbers(List<Line> lines) {
        this.lines = lines;
    }

    /** The text of table 三 with blanks in place of the numbers and of the word above them. */
    static Passage removed(TableKind table, Passage text) {
        if (table != TableKind.REQUESTS) {
            return text;
        }
        List<Line> lines = text.lines();
        return IntStream.range(0, lines.size())
                .filter(i -> mayHaveHead(lines.get(i)))
                .limit(MOST_HEADS)
                .mapToObj(i -> new RowNumbers(lines).withoutNumbers(i))
                .filter(without -> !without.isEmpty())
                .findFirst()
                .map(Passage::new)
                .orElse(text);
    }

    private static boolean mayHaveHead(Line line) {
        return HEADS.stream().anyMatch(line.text()::contains);
    }

    /** The lines without the numbers below a line; none if it has no word for them, or if they do not count on. */
    private List<Line> withoutNumbers(int headLine) {
        List<Spot> spots = new ArrayList<>(lines.get(headLine).words().stream()
                .map(word -> new Spot(headLine, word))
                .filter(spot -> HEADS.contains(Folding.letters(text(spot))))
                .toList());
        List<Spot> inFront = numbers(firstFigures(headLine));
        List<Spot> numbers = inFront.size() < FEWEST ? numbers(lastFigures(headLine)) : inFront;
        if (spots.isEmpty() || numbers.size() < FEWEST) {
            return List.of();
        }
        spots.addAll(numbers);
        Map<Integer, StringBuilder> texts = new HashMap<>();
        for (Spot spot : spots) {
            StringBuilder text = texts.computeIfAbsent(
                    spot.line(), line -> new StringBuilder(lines.get(line).text()));
            for (int i = spot.word().from(); i < spot.word().to(); i++) {
                text.setCharAt(i, ' ');
            }
        }
        return IntStream.range(0, lines.size())
                .mapToObj(i -> texts.containsKey(i)
                        ? lines.get(i).withLetters(texts.get(i).toString())
                        : lines.get(i))
                .toList();
    }

    /** The figures that count: from one that is 1 on, as far as each is one more than that above. */
    private List<Spot> numbers(List<Spot> figures) {
        List<Spot> numbers = new ArrayList<>();
        for (Spot figure : figures) {
            boolean goesOn = text(figure).equals(Integer.toString(numbers.size() + 1));
            if (!goesOn && !numbers.isEmpty()) {
                return numbers;
            }
            if (goesOn) {
                numbers.add(figure);
            }
        }
        return numbers;
    }

    /** The figures below a line in front of all words of theirs. */
    private List<Spot> firstFigures(int headLine) {
        return IntStream.range(headLine, lines.size())
                .filter(line -> lines.get(line).words().size() > 1)
                .mapToObj(line -> new Spot(line, lines.get(line).words().get(0)))
                .filter(spot -> isFigure(spot)
                        && !isFigure(new Spot(
                                spot.line(), lines.get(spot.line()).words().get(1))))
                .toList();
    }

    /** The figures below a line that have none behind them. */
    private List<Spot> lastFigures(int headLine) {
        List<Spot> spots = IntStream.range(headLine, lines.size())
                .boxed()
                .flatMap(line -> lines.get(line).words().stream().map(word -> new Spot(line, word)))
                .toList();
        return IntStream.range(0, spots.size())
                .filter(i -> isFigure(spots.get(i)) && (i + 1 == spots.size() || !isFigure(spots.get(i + 1))))
                .mapToObj(spots::get)
                .toList();
    }

    private boolean isFigure(Spot spot) {
        return lines.get(spot.line())
                .wording(spot.word().from(), spot.word().to())
                .isRunningFigure();
    }

    private String text(Spot spot) {
        return lines.get(spot.line())
                .text()
                .substring(spot.word().from(), spot.word().to());
    }
}
