package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.serialization.interpretation.words.Letters;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.text.Blanks;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The lines of a section, in which each of the tables is looked for. What is found out about them is found out once. */
final class Passage {

    private final List<Line> lines;
    private final Map<Measure, List<PositionedLine>> positioned = new EnumMap<>(Measure.class);
    private @Nullable Boolean mayHaveFigures;
    private @Nullable List<Measure> measures;
    private @Nullable Letters letters;

    Passage(List<Line> lines) {
        this.lines = lines;
    }

    List<Line> lines() {
        return lines;
    }

    /** Without some of its lines. */
    Passage without(List<Line> others) {
        Set<Line> left = Set.copyOf(others);
        return new Passage(lines.stream().filter(line -> !left.contains(line)).toList());
    }

    /** Whether they have anything that may be a figure. */
    boolean mayHaveFigures() {
        Boolean known = mayHaveFigures;
        if (known == null) {
            known = lines.stream().anyMatch(line -> line.wording().mayHaveFigures());
            mayHaveFigures = known;
        }
        return known;
    }

    /** Their letters and digits. */
    Letters letters() {
        Letters known = letters;
        if (known == null) {
            known = new Letters(lines);
            letters = known;
        }
        return known;
    }

    /** How they may count where their letters stand; none if nothing stands in columns. */
    List<Measure> measures() {
        List<Measure> known = measures;
        if (known == null) {
            known = lines.stream().anyMatch(Passage::mayHaveColumns)
                    ? Arrays.stream(Measure.values())
                            .filter(measure -> measure.mayMeasure(lines))
                            .toList()
                    : List.of();
            measures = known;
        }
        return known;
    }

    /** Whether a line has a tab or several blanks between its words; single blanks part words that have lost their columns. */
    private static boolean mayHaveColumns(Line line) {
        String text = Blanks.strip(line.text());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\t' || (Blanks.isBlank(text.charAt(i)) && Blanks.isBlank(text.charAt(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    /** Their words, each where it stands. */
    List<PositionedLine> positioned(Measure measure) {
        return positioned.computeIfAbsent(
                measure,
                by -> IntStream.range(0, lines.size())
                        .mapToObj(i -> PositionedLine.of(lines.get(i), i, by))
                        .toList());
    }
}
