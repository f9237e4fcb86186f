package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.WARNING;

import io.github.disclosurereport.finding.Balance;
import io.github.disclosurereport.finding.Comparison;
import io.github.disclosurereport.finding.Target.CellTarget;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Identity;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.table.Cell;
import io.github.disclosurereport.table.CellState;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A part that does not add up itself; unless the aggregate differs by just that, which is told there. */
final class PartSums {

    static final Rule RULE = Rule.builder("AGG-09")
            .severity(WARNING)
            .basis(Basis.forms("表三、表四"))
            .title("下级报告自身勾稽关系不平", "A part does not add up itself")
            .needs(Context.PARTS)
            .forEach(Part::of)
            .judge(PartSums::judge)
            .fills("part", "count", "equation")
            .says(
                    "{part}自身有 {count} 处勾稽关系不平，如{equation}",
                    "{part} does not add up itself in {count} places, such as {equation}")
            .says(
                    "inherited",
                    "{part}自身有 {count} 处勾稽关系不平，如{equation}；汇总报告同处所差相同，即由此而来",
                    "{part} does not add up itself in {count} places, such as {equation}; the aggregate is off by the same there")
            .build();

    private PartSums() {}

    private static Outcome judge(Subject subject, Part part) {
        List<Identity> broken = broken(part.report());
        if (broken.isEmpty() || isToldOfAggregate(subject, part)) {
            return Outcome.held();
        }
        boolean isInherited = broken.stream().anyMatch(identity -> isInherited(subject, identity));
        List<CellTarget> targets = new ArrayList<>(targets(part, broken));
        return Outcome.violated(targets)
                .variant(isInherited ? "inherited" : "")
                .with("part", part.name())
                .with("count", broken.size())
                .with("equation", equation(part, broken.get(0)));
    }

    private static boolean isToldOfAggregate(Subject subject, Part part) {
        return Aggregation.isComplete(subject)
                && Aggregation.differences(subject).stream()
                        .anyMatch(difference -> difference.cause().equals("wrong")
                                && difference.part().filter(part::equals).isPresent());
    }

    private static List<Identity> broken(AnnualReport report) {
        return report.edition().identities().stream()
                .filter(identity -> areKnown(report, identity)
                        && difference(report, identity).signum() != 0)
                .toList();
    }

    /** Whether it has all figures; a blank total is none. */
    private static boolean areKnown(AnnualReport report, Identity identity) {
        return cells(identity).map(report::cell).map(Cell::state).noneMatch(state -> state == CellState.UNKNOWN)
                && identity.left().stream().noneMatch(cell -> report.cell(cell).state() == CellState.BLANK);
    }

    private static Stream<CellPath> cells(Identity identity) {
        return Stream.of(identity.left(), identity.right()).flatMap(List::stream);
    }

    private static BigDecimal difference(AnnualReport report, Identity identity) {
        return sum(report, identity.left()).subtract(sum(report, identity.right()));
    }

    private static BigDecimal sum(AnnualReport report, List<CellPath> cells) {
        return cells.stream()
                .map(cell -> report.cell(cell).value().orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether the aggregate is off by what its parts are off together. */
    private static boolean isInherited(Subject subject, Identity identity) {
        BigDecimal own = difference(subject.report(), identity);
        BigDecimal ofParts = Part.of(subject).stream()
                .map(part -> difference(part.report(), identity))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return areKnown(subject.report(), identity) && own.signum() != 0 && own.compareTo(ofParts) == 0;
    }

    private static List<CellTarget> targets(Part part, List<Identity> broken) {
        return broken.stream().flatMap(PartSums::cells).map(part::cell).toList();
    }

    /** （七）总计·自然人 20 ≠ 31 + 6 + 1. */
    private static Bilingual equation(Part part, Identity identity) {
        String formula =
                new Balance(side(part, identity.left()), Comparison.EQUAL, side(part, identity.right())).formula();
        CellPath total = identity.left().get(0);
        return new Bilingual(total.name(Language.ZH) + " " + formula, total.name(Language.EN) + " " + formula);
    }

    private static Balance.Side side(Part part, List<CellPath> cells) {
        return new Balance.Side(
                cells.stream()
                        .map(cell -> new Balance.Term(1, part.cell(cell), part.figure(cell)))
                        .toList(),
                BigDecimal.ZERO);
    }
}
