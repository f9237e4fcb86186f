package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.ERROR;

import io.github.disclosurereport.finding.Target.TextTarget;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.source.Facet;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.Source;
import io.github.disclosurereport.text.Names;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Every row and column of the form is there. */
final class MissingHeadings {

    static final Rule RULE = Rule.builder("STRUCT-07")
            .severity(ERROR)
            .basis(LabelRules.FORM)
            .title("缺少规定的行或列", "An official row or column is missing")
            .needs(Facet.CELLS)
            .forEach(MissingHeadings::lines)
            .judge((subject, line) -> line.isThere() ? Outcome.held() : Met.missing(subject, missing(subject, line)))
            .fills("table", "heading")
            .says("{table}缺少“{heading}”", "{table} lacks \"{heading}\"")
            .build();

    /** The rows and columns of each edition, in print order, each with its cells. */
    private static final List<List<Line>> LINES =
            Arrays.stream(Edition.values()).map(MissingHeadings::lines).toList();

    /** A row or a column. */
    private record Line(TableKind table, Heading heading, List<CellPath> cells, boolean isThere) {}

    private MissingHeadings() {}

    private static List<Line> lines(Edition edition) {
        List<Line> lines = new ArrayList<>();
        for (TableKind table : TableKind.values()) {
            for (Function<CellPath, Heading> side :
                    List.<Function<CellPath, Heading>>of(CellPath::row, CellPath::column)) {
                Set<Heading> headings = new LinkedHashSet<>();
                edition.cells(table).forEach(path -> headings.add(side.apply(path)));
                headings.forEach(heading -> lines.add(new Line(
                        table,
                        heading,
                        edition.cells(table).stream()
                                .filter(path -> side.apply(path) == heading)
                                .toList(),
                        true)));
            }
        }
        return List.copyOf(lines);
    }

    /** A column whose only rows are missing is not missing beside them. */
    private static List<Line> lines(Subject subject) {
        Set<Heading> there = there(subject);
        Set<CellPath> missing = new HashSet<>();
        List<Line> lines = new ArrayList<>();
        for (Line line : LINES.get(subject.edition().ordinal())) {
            if (subject.lacks(line.table())) {
                continue;
            }
            boolean isThere = there.contains(line.heading()) || missing.containsAll(line.cells());
            lines.add(isThere ? line : new Line(line.table(), line.heading(), line.cells(), false));
            if (!isThere) {
                missing.addAll(line.cells());
            }
        }
        return lines;
    }

    /** The rows and columns of which a label or a cell is there, be it as another edition has them. */
    private static Set<Heading> there(Subject subject) {
        Set<Heading> there = new HashSet<>();
        subject.labels().forEach(target -> there.add(target.label().heading()));
        Optional<Source> source = subject.source();
        for (CellPath path : CellPath.all()) {
            if (source.isPresent() && source.get().at(path).isPrinted()) {
                there.add(path.row());
                there.add(path.column());
            }
        }
        return there;
    }

    private static Outcome missing(Subject subject, Line line) {
        return UnreadKeys.at(subject, line.table().key() + "." + line.heading().key())
                .orElseGet(() -> missingUnlessUnlabelled(subject, line));
    }

    /** Figures of its table without a label may be those of the row. */
    private static Outcome missingUnlessUnlabelled(Subject subject, Line line) {
        Bilingual table = FormNames.of(line.table());
        return subject.oddities(Oddity.UnlabelledFigures.class).stream()
                .filter(target -> target.oddity().table() == line.table())
                .findFirst()
                .map(figures -> Outcome.notAssessable(
                        figures,
                        table.chinese() + "有数字没有可识别的行名",
                        table.english() + " has figures without a label that can be recognised"))
                .or(() -> printed(subject, line)
                        .map(row -> Outcome.notAssessable(
                                row,
                                "该行印有数字，但未能读入" + table.chinese(),
                                "it is printed with figures that could not be read into " + table.english())))
                .orElseGet(() -> Outcome.violated(line.cells())
                        .with("table", table)
                        .with("heading", FormNames.of(line.heading())));
    }

    /** A paragraph of the section that is nothing but the label of the row and figures. */
    private static Optional<TextTarget> printed(Subject subject, Line line) {
        String label = Names.letters(line.heading().label(subject.edition()));
        return subject.paragraphs(TextPart.of(line.table().section())).stream()
                .filter(target -> isRow(Names.letters(subject.words(target)), label))
                .findFirst();
    }

    private static boolean isRow(String letters, String label) {
        return letters.length() > label.length()
                && letters.startsWith(label)
                && letters.chars().skip(label.length()).allMatch(Character::isDigit);
    }
}
