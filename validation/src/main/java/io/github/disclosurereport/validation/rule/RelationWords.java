package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.HeadingGroup;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.Names;
import io.github.disclosurereport.table.Figure;
import io.github.disclosurereport.text.Blanks;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a broken relation is put into words: 自然人：（七）总计为 20，… 38 = 31 + 6 + 1. */
final class RelationWords {

    /** What it fills in. */
    static final List<String> NAMES = List.of("cell", "row", "column", "actual", "leftSum", "expected", "sum", "terms");

    private static final Pattern EXPLANATION = Pattern.compile("(?<=.)（[^（）]*）$");

    private final CompiledRelation compiled;
    private final Figures figures;
    private final Edition edition;

    RelationWords(CompiledRelation compiled, Figures figures, Edition edition) {
        this.compiled = compiled;
        this.figures = figures;
        this.edition = edition;
    }

    void tell(FindingDraft draft) {
        Relation relation = compiled.relation();
        List<CellPath> cells = compiled.cells();
        CellPath first = cells.get(0);
        BigDecimal actual = Figure.toDecimal(compiled.left(figures.numbers()), first.unit());
        BigDecimal expected = Figure.toDecimal(compiled.right(figures.numbers()), first.unit());
        draft.cells(cells)
                .numbers(List.of(expected), List.of(actual))
                .formula(numbers(relation.left()) + " " + relation.comparison().broken() + " "
                        + numbers(relation.right()))
                .with("cell", name(first, cells, Language.ZH), name(first, cells, Language.EN))
                .with("column", label(first.column(), Language.ZH), label(first.column(), Language.EN))
                .with("row", label(first.row(), Language.ZH), label(first.row(), Language.EN))
                .with("terms", numbers(relation.right()))
                .with("sum", sum(expected, numbers(relation.right())))
                .with("leftSum", sum(actual, numbers(relation.left())))
                .tell();
    }

    /** A number and what it is made of: 38 = 31 + 6 + 1, but 2 where that is all there is. */
    private static String sum(BigDecimal number, String terms) {
        String value = number.toPlainString();
        return terms.equals(value) ? value : value + " = " + terms;
    }

    /** The numbers of a side: 31 + 6 + 1, without zeros unless there is nothing else. */
    private String numbers(Sum side) {
        String terms = side.terms().stream()
                .filter(term -> figures.number(term.cell()) != 0)
                .map(this::number)
                .collect(Collectors.joining(" "));
        String all = side.constant() == 0
                ? terms
                : terms + (side.constant() < 0 ? " - " : " + ") + Math.abs(side.constant());
        String stripped = Blanks.strip(all);
        if (stripped.isEmpty()) {
            return "0";
        }
        return Sum.withoutLeadingPlus(stripped);
    }

    private String number(Sum.Term term) {
        long factor = Math.abs(term.coefficient());
        long figure = figures.number(term.cell());
        return (term.coefficient() < 0 == figure < 0 ? "+ " : "- ")
                + (factor == 1 ? "" : factor + " × ")
                + Figure.toString(Math.abs(figure), term.cell().unit());
    }

    /** A cell by what tells it from the others of its relation, after what it shares with them. */
    private String name(CellPath path, List<CellPath> cells, Language language) {
        boolean shareColumn = cells.stream().allMatch(cell -> cell.column() == path.column());
        boolean shareRow = cells.stream().allMatch(cell -> cell.row() == path.row());
        String separator = language == Language.ZH ? "：" : ": ";
        if (shareColumn == shareRow) {
            return path.name(language);
        }
        return shareColumn
                ? label(path.column(), language) + separator + label(path.row(), language)
                : label(path.row(), language) + separator + label(path.column(), language);
    }

    /** A label with its numbering and qualifying group, without its explanation in brackets. */
    private String label(Heading heading, Language language) {
        if (language == Language.EN) {
            return heading.name(language);
        }
        return Stream.concat(
                        heading.groups().stream()
                                .filter(HeadingGroup::isQualifying)
                                .map(HeadingGroup::label),
                        Stream.of(EXPLANATION.matcher(heading.label(edition)).replaceFirst("")))
                .collect(Collectors.joining(Names.SEPARATOR));
    }
}
