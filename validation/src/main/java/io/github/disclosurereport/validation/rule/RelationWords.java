package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.finding.Balance;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.HeadingGroup;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.text.Names;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a broken relation is put into words: 自然人：（七）总计为 20，… 38 = 31 + 6 + 1. */
final class RelationWords {

    /** What it fills in. */
    static final List<String> NAMES = List.of("cell", "row", "column", "actual", "leftSum", "expected", "sum", "terms");

    private static final Pattern EXPLANATION = Pattern.compile("(?<=.)（[^（）]*）$");

    private final Balance balance;
    private final List<CellPath> cells;
    private final Edition edition;

    RelationWords(Balance balance, Edition edition) {
        this.balance = balance;
        this.cells = Stream.of(balance.left(), balance.right())
                .flatMap(side -> side.targets().stream())
                .map(target -> target.cell())
                .toList();
        this.edition = edition;
    }

    Map<String, Bilingual> slots() {
        CellPath first = cells.get(0);
        Map<String, Bilingual> slots = new HashMap<>();
        slots.put("cell", Bilingual.of(language -> name(first, language)));
        slots.put("column", Bilingual.of(language -> label(first.column(), language)));
        slots.put("row", Bilingual.of(language -> label(first.row(), language)));
        put("actual", balance.left().sum().toPlainString(), slots);
        put("expected", balance.right().sum().toPlainString(), slots);
        put("terms", balance.right().formula(), slots);
        put("sum", sum(balance.right()), slots);
        put("leftSum", sum(balance.left()), slots);
        return slots;
    }

    private static void put(String name, String text, Map<String, Bilingual> slots) {
        slots.put(name, Bilingual.same(text));
    }

    /** A number and what it is made of: 38 = 31 + 6 + 1, but 2 where that is all there is. */
    private static String sum(Balance.Side side) {
        String value = side.sum().toPlainString();
        String terms = side.formula();
        return terms.equals(value) ? value : value + " = " + terms;
    }

    /** A cell by what tells it from the others of its relation, after what it shares with them. */
    private String name(CellPath path, Language language) {
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
