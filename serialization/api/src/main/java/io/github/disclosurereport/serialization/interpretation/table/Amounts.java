package io.github.disclosurereport.serialization.interpretation.table;

import io.github.disclosurereport.figure.UnitWords;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.serialization.interpretation.words.Folding;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.source.Doubt;
import io.github.disclosurereport.source.SourceCell;
import io.github.disclosurereport.table.CellText;
import io.github.disclosurereport.table.PrintedState;
import io.github.disclosurereport.table.Remark;
import io.github.disclosurereport.text.Han;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figures of a table in the units of the form: the head, the label of the row, or a line around the table may give amounts
 * another unit than 万元.
 *
 * @param unitLine what a line of the section says of the units of its table
 * @param bracketed what it says of figures in brackets
 */
public record Amounts(Optional<String> unitLine, BracketedYear bracketed) {

    private static final String BETWEEN_UNITS = "[\\s、，,/／和及]*+";

    /** No table has more; and without an end, nothing but units would exhaust the stack. */
    private static final String UNITS = "(?:" + BETWEEN_UNITS + "(?:" + UnitWords.ALTERNATIVES + ")){0,20}";

    /** Also in units that the form does not know: 十万元, 美元. */
    private static final String MONEY = "[十百千万亿]*[美欧日港澳]?元";

    /** A line or a bracket that has nothing but units; or a note that says the unit of amounts. */
    private static final Pattern UNIT = Pattern.compile("(?:^|[\\s（(，,])[" + Han.RANGES + "]{0,4}?单\\s*位\\s*[:：]"
            + UNITS + BETWEEN_UNITS + MONEY + UNITS + BETWEEN_UNITS
            + "(?:[)）]|$)|(?:收费|(?<![没款资金益失损产])金额)[^。；]{0,8}(?:单位(?:均?为|是|[:：])?"
            + MONEY + "|[以按]" + MONEY + "(?:[为作]单位|计|统计|填))");

    private static final Pattern YUAN = Pattern.compile(MONEY);

    /** The amounts of a table that stands among some lines, of which one may say the units: 单位：元. */
    public static Amounts in(List<Line> lines) {
        return new Amounts(
                lines.stream()
                        .filter(line -> line.text().indexOf('元') >= 0)
                        .map(line -> UNIT.matcher(line.text()))
                        .filter(Matcher::find)
                        .map(Matcher::group)
                        .findFirst(),
                BracketedYear.in(lines));
    }

    /** They in the report of a year. */
    Amounts of(OptionalInt reportYear) {
        return new Amounts(unitLine, bracketed.of(reportYear));
    }

    /** The figure of a field, whatever is said around it. */
    static SourceCell plain(Piece field, Unit unit) {
        return new SourceCell(CellText.parse(field.text(), unit), field.place());
    }

    SourceCell of(Placed placed, Unit unit, TableRow row) {
        SourceCell plain = bracketed.own(placed.field(), unit).orElseGet(() -> plain(placed.field(), unit));
        boolean hasOwn = plain.text().remarks().contains(Remark.UNIT);
        if (unit != Unit.TEN_THOUSAND_YUAN || plain.state() != PrintedState.NUMBER || hasOwn) {
            return plain;
        }
        Set<String> beside = Stream.of(placed.column().map(HeadColumn::label), row.label())
                .flatMap(Optional::stream)
                .flatMap(label -> yuan(label.text()))
                .collect(Collectors.toSet());
        Set<String> around =
                beside.isEmpty() ? unitLine.stream().flatMap(Amounts::yuan).collect(Collectors.toSet()) : beside;
        if (around.size() > 1 || !unit.printed().containsAll(around)) {
            return SourceCell.ambiguous(plain.printed(), Doubt.UNIT_CONTRADICTED, plain.place());
        }
        return around.stream().findFirst().map(yuan -> converted(plain, yuan)).orElse(plain);
    }

    private static SourceCell converted(SourceCell plain, String yuan) {
        Unit unit = Unit.TEN_THOUSAND_YUAN;
        BigDecimal number = plain.text().cell().value().orElseThrow().movePointRight(unit.powerOfTen(yuan));
        CellText converted = CellText.of(plain.printed(), number, unit);
        boolean isNumber = converted.state() == PrintedState.NUMBER;
        Set<Remark> remarks = isNumber ? EnumSet.of(Remark.UNIT_AROUND) : EnumSet.noneOf(Remark.class);
        remarks.addAll(isNumber ? plain.text().remarks() : List.of());
        remarks.addAll(converted.remarks());
        return new SourceCell(
                new CellText(plain.printed(), converted.state(), converted.cell(), List.copyOf(remarks)),
                plain.place());
    }

    /** The words for money in a text. */
    private static Stream<String> yuan(String text) {
        Matcher yuan = YUAN.matcher(Folding.letters(text));
        List<String> words = new ArrayList<>();
        while (yuan.find()) {
            words.add(yuan.group());
        }
        return words.stream();
    }
}
