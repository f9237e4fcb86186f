package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.WARNING;

import io.github.disclosurereport.finding.Target.LabelTarget;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.source.Facet;
import io.github.disclosurereport.source.Place.TextPlace;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rows and columns stand as the form has them. Columns begin anew with each block, forum and repeated head. */
final class OrderRule {

    static final Rule RULE = Rule.builder("STRUCT-08")
            .severity(WARNING)
            .basis(LabelRules.FORM)
            .title("行或列未按规定顺序排列", "Rows or columns are not in the official order")
            .needs(Facet.LAYOUT)
            .forEach(OrderRule::steps)
            .judge((subject, step) -> step.isInPlace() ? Outcome.held() : Outcome.violated(step.label()))
            .says("“{label}”不在规定的位置", "\"{label}\" is not in its place")
            .build();

    /** For each edition the sides of its tables: the sequences in which rows, or columns, are printed. */
    private static final List<List<Side>> SIDES =
            Arrays.stream(Edition.values()).map(OrderRule::sides).toList();

    /** Sequences of one side, which have their headings to themselves. */
    private record Side(List<List<Heading>> sequences, Set<Heading> headings) {
        Side(List<List<Heading>> sequences) {
            this(sequences, headings(sequences));
        }

        private static Set<Heading> headings(List<List<Heading>> sequences) {
            Set<Heading> headings = new HashSet<>();
            sequences.forEach(headings::addAll);
            return headings;
        }
    }

    /** A label, and whether it may follow the one before it. */
    private record Step(LabelTarget label, boolean isInPlace) {}

    private OrderRule() {}

    private static List<Side> sides(Edition edition) {
        List<Side> sides = new ArrayList<>();
        for (TableKind table : TableKind.values()) {
            Map<Heading, List<Heading>> columnsByRow = new LinkedHashMap<>();
            for (CellPath path : edition.cells(table)) {
                columnsByRow
                        .computeIfAbsent(path.row(), row -> new ArrayList<>())
                        .add(path.column());
            }
            sides.add(new Side(List.of(List.copyOf(columnsByRow.keySet()))));
            sides.add(new Side(List.copyOf(new LinkedHashSet<>(columnsByRow.values()))));
        }
        return sides;
    }

    private static List<Step> steps(Subject subject) {
        List<Step> steps = new ArrayList<>();
        for (Side side : SIDES.get(subject.edition().ordinal())) {
            List<LabelTarget> labels = new ArrayList<>(subject.labels().stream()
                    .filter(target -> side.headings().contains(target.label().heading()))
                    .toList());
            sortLines(labels);
            steps.addAll(steps(labels, side));
        }
        return steps;
    }

    /** Labels of one line of a text stand as they are printed there, in whichever order they were told. */
    private static void sortLines(List<LabelTarget> labels) {
        int begin = 0;
        while (begin < labels.size()) {
            int end = begin + 1;
            while (end < labels.size() && areInOneLine(labels.get(begin), labels.get(end))) {
                end++;
            }
            labels.subList(begin, end).sort(Comparator.comparingInt(OrderRule::column));
            begin = end;
        }
    }

    private static boolean areInOneLine(LabelTarget one, LabelTarget other) {
        return one.label().place().orElse(null) instanceof TextPlace place
                && other.label().place().orElse(null) instanceof TextPlace next
                && place.line() == next.line();
    }

    private static int column(LabelTarget target) {
        return target.label().place().orElse(null) instanceof TextPlace place ? place.column() : 0;
    }

    /** Compares labels with the sequences, less what is not printed. */
    private static List<Step> steps(List<LabelTarget> labels, Side side) {
        Set<Heading> printed = new HashSet<>();
        labels.forEach(target -> printed.add(target.label().heading()));
        List<List<Heading>> met = side.sequences().stream()
                .map(sequence -> sequence.stream().filter(printed::contains).toList())
                .filter(sequence -> !sequence.isEmpty())
                .toList();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Heading heading = labels.get(i).label().heading();
            boolean isInPlace = i == 0
                    ? begins(heading, met)
                    : follows(labels.get(i - 1).label().heading(), heading, met);
            steps.add(new Step(labels.get(i), isInPlace));
        }
        return steps;
    }

    private static boolean begins(Heading heading, List<List<Heading>> sequences) {
        return sequences.stream().anyMatch(sequence -> sequence.get(0) == heading);
    }

    private static boolean ends(Heading heading, List<List<Heading>> sequences) {
        return sequences.stream().anyMatch(sequence -> sequence.get(sequence.size() - 1) == heading);
    }

    /** Whether a label goes on with the sequence of the one before it, or begins one where that has ended. */
    private static boolean follows(Heading before, Heading heading, List<List<Heading>> sequences) {
        for (List<Heading> sequence : sequences) {
            int position = sequence.indexOf(before);
            if (position >= 0 && position <= sequence.indexOf(heading)) {
                return true;
            }
        }
        return ends(before, sequences) && begins(heading, sequences);
    }
}
