package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.table.Figure;
import io.github.disclosurereport.validation.rule.Instances;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Looks for outcomes, and for columns, of table 三 that have the same figures.
 *
 * <p>Totals are no copies of their only part, nor is what was received a copy of its only outcome: lines outside of all
 * groups are compared with each other alone.
 */
final class RepeatedFigures {

    private RepeatedFigures() {}

    static void check(Subject subject, Instances instances) {
        compare(subject, instances, CellPath::row);
        compare(subject, instances, CellPath::column);
    }

    private static void compare(Subject subject, Instances instances, Function<CellPath, Heading> side) {
        AnnualReport report = subject.report();
        Map<Heading, List<CellPath>> lines = report.edition().cells(TableKind.REQUESTS).stream()
                .collect(Collectors.groupingBy(side, LinkedHashMap::new, Collectors.toList()));
        Map<List<?>, Heading> seen = new HashMap<>();
        lines.forEach((heading, cells) -> {
            if (heading.isTotal()
                    || filled(report, cells) < instances.threshold("least")
                    || instances.cannotJudge(cells)) {
                return;
            }
            List<Long> figures = cells.stream().map(report::figure).toList();
            boolean isInGroup = !heading.groups().isEmpty();
            Heading first = seen.putIfAbsent(List.of(isInGroup, figures), heading);
            if (first == null) {
                instances.passed();
            } else {
                instances
                        .found()
                        .cells(cells)
                        .with("first", name(first, Language.ZH), name(first, Language.EN))
                        .with("second", name(heading, Language.ZH), name(heading, Language.EN))
                        .tell();
            }
        });
    }

    /** How many of the figures say something of their own, as zeros and totals do not. */
    private static long filled(AnnualReport report, List<CellPath> cells) {
        return cells.stream()
                .filter(path -> !path.isTotal())
                .mapToLong(report::figure)
                .filter(figure -> Figure.isNumber(figure) && figure != 0)
                .count();
    }

    private static String name(Heading heading, Language language) {
        return language == Language.ZH ? "“" + heading.name(language) + "”" : "\"" + heading.name(language) + "\"";
    }
}
