package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.table.Figure;
import io.github.disclosurereport.validation.rule.Instances;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.List;
import java.util.function.Function;

/** Looks for rows, and for columns, of table 三 that have the same figures. Totals are no copies of their only part. */
final class RepeatedFigures {

    private RepeatedFigures() {}

    static void check(Subject subject, Instances instances) {
        compare(subject, instances, CellPath::row);
        compare(subject, instances, CellPath::column);
    }

    private static void compare(Subject subject, Instances instances, Function<CellPath, Heading> side) {
        List<CellPath> cells = subject.report().edition().cells(TableKind.REQUESTS);
        List<Heading> headings = cells.stream()
                .map(side)
                .distinct()
                .filter(heading -> !heading.isTotal())
                .toList();
        for (int i = 0; i < headings.size(); i++) {
            for (int j = i + 1; j < headings.size(); j++) {
                compare(
                        subject,
                        instances,
                        of(headings.get(i), cells, side),
                        of(headings.get(j), cells, side),
                        List.of(headings.get(i), headings.get(j)));
            }
        }
    }

    private static List<CellPath> of(Heading heading, List<CellPath> cells, Function<CellPath, Heading> side) {
        return cells.stream().filter(path -> side.apply(path) == heading).toList();
    }

    private static void compare(
            Subject subject, Instances instances, List<CellPath> first, List<CellPath> second, List<Heading> names) {
        List<Long> figures =
                first.stream().map(path -> subject.report().figure(path)).toList();
        boolean isSame = figures.equals(
                second.stream().map(path -> subject.report().figure(path)).toList());
        long filled = figures.stream()
                .filter(figure -> Figure.isNumber(figure) && figure != 0)
                .count();
        if (isSame && filled >= instances.threshold("least")) {
            instances
                    .found()
                    .cells(second)
                    .with("first", name(names.get(0), Language.ZH), name(names.get(0), Language.EN))
                    .with("second", name(names.get(1), Language.ZH), name(names.get(1), Language.EN))
                    .tell();
        } else {
            instances.passed();
        }
    }

    private static String name(Heading heading, Language language) {
        return language == Language.ZH ? "“" + heading.name(language) + "”" : "\"" + heading.name(language) + "\"";
    }
}
