package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.WARNING;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.source.PrintedLabel;
import io.github.disclosurereport.validation.rule.Instances;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rows and columns stand as the form has them. Columns begin anew with each block, forum and repeated head. */
final class OrderRule {

    static final Rule RULE = Rule.builder("STRUCT-08")
            .severity(WARNING)
            .basis(LabelRules.FORM)
            .title("行或列未按规定顺序排列", "Rows or columns are not in the official order")
            .checkLayout(OrderRule::check)
            .says("“{label}”不在规定的位置", "\"{label}\" is not in its place")
            .build();

    private OrderRule() {}

    private static void check(Subject subject, Instances instances) {
        for (TableKind table : TableKind.values()) {
            List<CellPath> cells = subject.report().edition().cells(table);
            Map<Heading, List<Heading>> columns = cells.stream()
                    .collect(Collectors.groupingBy(
                            CellPath::row, Collectors.mapping(CellPath::column, Collectors.toList())));
            List<Heading> rows = cells.stream().map(CellPath::row).distinct().toList();
            check(List.of(rows), subject, instances);
            check(columns.values(), subject, instances);
        }
    }

    /** Checks labels against the sequences in which the form prints them. */
    private static void check(Collection<List<Heading>> sequences, Subject subject, Instances instances) {
        List<PrintedLabel> labels = LabelRules.labels(subject).stream()
                .filter(label -> sequences.stream().anyMatch(sequence -> sequence.contains(label.heading())))
                .toList();
        List<Heading> printed = labels.stream().map(PrintedLabel::heading).toList();
        List<List<Heading>> met = sequences.stream()
                .map(sequence -> sequence.stream().filter(printed::contains).toList())
                .filter(sequence -> !sequence.isEmpty())
                .distinct()
                .toList();
        for (int i = 0; i < labels.size(); i++) {
            Optional<Heading> before = i == 0 ? Optional.empty() : Optional.of(printed.get(i - 1));
            if (isInPlace(printed.get(i), before, met)) {
                instances.passed();
            } else {
                LabelRules.label(labels.get(i), instances).tell();
            }
        }
    }

    /** Whether a label goes on with the sequence of the label before it, or begins one where that has ended. */
    private static boolean isInPlace(Heading heading, Optional<Heading> before, List<List<Heading>> sequences) {
        boolean begins = sequences.stream().anyMatch(sequence -> sequence.get(0) == heading);
        boolean mayBegin = before.isEmpty()
                || sequences.stream().anyMatch(sequence -> sequence.get(sequence.size() - 1) == before.get());
        boolean goesOn = before.isPresent()
                && sequences.stream()
                        .filter(sequence -> sequence.contains(before.get()))
                        .anyMatch(sequence -> sequence.indexOf(before.get()) <= sequence.indexOf(heading));
        return (begins && mayBegin) || goesOn;
    }
}
