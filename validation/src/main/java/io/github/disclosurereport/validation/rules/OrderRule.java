package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.WARNING;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.source.PrintedLabel;
import io.github.disclosurereport.stream.Distinct;
import io.github.disclosurereport.validation.rule.Instances;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows and columns stand as the form has them. Columns begin anew with each block, forum and repeated head. */
final class OrderRule {

    static final Rule RULE = Rule.builder("STRUCT-08")
            .severity(WARNING)
            .basis(LabelRules.FORM)
            .title("行或列未按规定顺序排列", "Rows or columns are not in the official order")
            .checkLayout(OrderRule::check)
            .says("“{label}”不在规定的位置", "\"{label}\" is not in its place")
            .build();

    /** For each edition the sequences in which it prints the rows of each table, and those of its columns. */
    private static final Map<Edition, List<List<List<Heading>>>> SEQUENCES = new EnumMap<>(Edition.class);

    static {
        for (Edition edition : Edition.values()) {
            SEQUENCES.put(
                    edition,
                    Arrays.stream(TableKind.values())
                            .map(edition::cells)
                            .flatMap(cells -> Stream.of(rows(cells), columns(cells)))
                            .toList());
        }
    }

    private OrderRule() {}

    private static List<List<Heading>> rows(List<CellPath> cells) {
        return List.of(cells.stream().map(CellPath::row).collect(Distinct.toList()));
    }

    private static List<List<Heading>> columns(List<CellPath> cells) {
        return cells.stream()
                .collect(
                        Collectors.groupingBy(CellPath::row, Collectors.mapping(CellPath::column, Collectors.toList())))
                .values()
                .stream()
                .collect(Distinct.toList());
    }

    private static void check(Subject subject, Instances instances) {
        SEQUENCES
                .getOrDefault(subject.report().edition(), List.of())
                .forEach(sequences -> check(sequences, subject, instances));
    }

    /** Checks labels against the sequences in which the form prints them. */
    private static void check(List<List<Heading>> sequences, Subject subject, Instances instances) {
        List<PrintedLabel> labels = subject.labels().stream()
                .filter(label -> sequences.stream().anyMatch(sequence -> sequence.contains(label.heading())))
                .toList();
        List<Heading> printed = labels.stream().map(PrintedLabel::heading).toList();
        List<List<Heading>> met = sequences.stream()
                .map(sequence -> sequence.stream().filter(printed::contains).toList())
                .filter(sequence -> !sequence.isEmpty())
                .collect(Distinct.toList());
        for (int i = 0; i < labels.size(); i++) {
            boolean isInPlace = i == 0 ? begins(printed.get(i), met) : follows(printed.get(i - 1), printed.get(i), met);
            if (isInPlace) {
                instances.passed();
            } else {
                LabelRules.found(labels.get(i), instances).tell();
            }
        }
    }

    private static boolean begins(Heading heading, List<List<Heading>> sequences) {
        return sequences.stream().anyMatch(sequence -> sequence.get(0) == heading);
    }

    private static boolean ends(Heading heading, List<List<Heading>> sequences) {
        return sequences.stream().anyMatch(sequence -> sequence.get(sequence.size() - 1) == heading);
    }

    /** Whether a label goes on with the sequence of the one before it, or begins one where that has ended. */
    private static boolean follows(Heading before, Heading heading, List<List<Heading>> sequences) {
        boolean goesOn = sequences.stream()
                .filter(sequence -> sequence.contains(before))
                .anyMatch(sequence -> sequence.indexOf(before) <= sequence.indexOf(heading));
        return goesOn || (ends(before, sequences) && begins(heading, sequences));
    }
}
