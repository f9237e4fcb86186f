package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.WARNING;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column or a row of table 三 that repeats another.
 *
 * <p>Totals are no copies of their only part, nor is what was received a copy of its only outcome: lines outside of all
 * groups are compared with each other alone. Small figures repeat by chance.
 */
final class RepeatedFigures {

    private static final long SMALL = 10;

    /** The rows of each edition, and its columns, each with its cells; totals are none of them. */
    private static final List<List<List<Line>>> LINES = Arrays.stream(Edition.values())
            .map(edition -> List.of(lines(edition, CellPath::row), lines(edition, CellPath::column)))
            .toList();

    static final Rule RULE = Rule.builder("REQ-09")
            .severity(WARNING)
            .basis(Basis.OWN)
            .title("两列或两行数字完全相同", "Two columns or two rows are the same")
            .threshold("least", 3)
            .forEach(RepeatedFigures::pairs)
            .knowing((subject, pair) -> pair.line().cells())
            .judge((subject, pair) -> pair.first().isEmpty()
                    ? Outcome.held()
                    : Outcome.violated(pair.line().cells())
                            .with("first", FormNames.quoted(pair.first().get().heading()))
                            .with("second", FormNames.quoted(pair.line().heading())))
            .fills("first", "second")
            .says("{first}与{second}的数字完全相同，疑为复制", "{first} and {second} have the same figures: copied?")
            .build();

    /** A row or a column. */
    private record Line(Heading heading, List<CellPath> cells) {}

    /** A line, and the line above or left of it that has the same figures, if one has. */
    private record Pair(Line line, Optional<Line> first) {}

    private RepeatedFigures() {}

    private static List<Line> lines(Edition edition, Function<CellPath, Heading> side) {
        Map<Heading, List<CellPath>> lines = new LinkedHashMap<>();
        edition.cells(TableKind.REQUESTS).stream()
                .filter(path -> !side.apply(path).isTotal())
                .forEach(path -> lines.computeIfAbsent(side.apply(path), heading -> new ArrayList<>())
                        .add(path));
        return lines.entrySet().stream()
                .map(entry -> new Line(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    /** The lines that say something of their own. */
    private static List<Pair> pairs(Subject subject) {
        List<Pair> pairs = new ArrayList<>();
        for (List<Line> side : LINES.get(subject.edition().ordinal())) {
            List<Line> telling =
                    side.stream().filter(line -> isTelling(subject, line)).toList();
            for (int i = 0; i < telling.size(); i++) {
                Line line = telling.get(i);
                pairs.add(new Pair(
                        line,
                        telling.subList(0, i).stream()
                                .filter(before -> areSame(subject, before, line))
                                .findFirst()));
            }
        }
        return pairs;
    }

    /** Whether enough of its figures, which are neither 0 nor totals, are there, and one of them is not small. */
    private static boolean isTelling(Subject subject, Line line) {
        int filled = 0;
        boolean hasLarge = false;
        for (CellPath path : line.cells()) {
            long number = path.isTotal() ? 0 : subject.numberOrZero(path);
            filled += number != 0 ? 1 : 0;
            hasLarge |= number >= SMALL;
        }
        return hasLarge && filled >= subject.threshold("least");
    }

    private static boolean areSame(Subject subject, Line a, Line b) {
        if (a.heading().groups().isEmpty() != b.heading().groups().isEmpty()) {
            return false;
        }
        for (int i = 0; i < a.cells().size(); i++) {
            if (!subject.cell(a.cells().get(i)).equals(subject.cell(b.cells().get(i)))) {
                return false;
            }
        }
        return true;
    }
}
