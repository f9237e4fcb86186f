package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.ERROR;
import static io.github.disclosurereport.validation.rule.Sum.cell;

import io.github.disclosurereport.finding.CellTarget;
import io.github.disclosurereport.finding.ReportRole;
import io.github.disclosurereport.finding.Target;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Scope;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An aggregate against its parts. */
final class AggregateRules {

    /** Where all parts are given, each cell is what they add up to; one wrong part is told once. */
    static final Rule PARTS_ADD_UP = Rule.builder("AGG-01")
            .severity(ERROR)
            .basis(Basis.PRACTICE)
            .title("汇总报告各格等于各下级报告之和", "Each cell of an aggregate is what its parts add up to")
            .needs(Context.PARTS)
            .forEach(subject -> Aggregation.of(subject).differences())
            .judge(AggregateRules::judge)
            .fills("actual", "sum", "part", "count")
            .says("{cell}：汇总为 {actual}，各下级报告合计 {sum}", "{cell}: {actual}, but the parts add up to {sum}")
            .says(
                    "wrong",
                    "{cell}等 {count} 格：汇总为 {actual}，各下级报告合计 {sum}；差额出自{part}，其自身勾稽关系不平",
                    "{cell} and so on, {count} cells: {actual}, but the parts add up to {sum}; the difference comes from {part}, which does not add up itself")
            .says(
                    "omitted",
                    "{cell}等 {count} 格：汇总为 {actual}，各下级报告合计 {sum}；{part}似未计入",
                    "{cell} and so on, {count} cells: {actual}, but the parts add up to {sum}; {part} seems to be left out")
            .says(
                    "twice",
                    "{cell}等 {count} 格：汇总为 {actual}，各下级报告合计 {sum}；{part}似重复计入",
                    "{cell} and so on, {count} cells: {actual}, but the parts add up to {sum}; {part} seems to be counted twice")
            .build();

    static final List<Rule> ALL = List.of(PARTS_ADD_UP);

    private AggregateRules() {}

    private static Outcome judge(Subject subject, Aggregation.Difference difference) {
        if (difference.obstacle().isPresent()) {
            return unknown(difference.obstacle().get());
        }
        if (difference.cells().isEmpty()) {
            return Outcome.held();
        }
        CellPath first = difference.cells().get(0);
        List<Target> targets = Stream.<Target>concat(
                        difference.cells().stream().map(CellTarget::of),
                        difference.part().stream()
                                .flatMap(part -> difference.cells().stream()
                                        .map(path -> new CellTarget(ReportRole.part(part), path))))
                .toList();
        Outcome.Violated violated = Outcome.violated(targets)
                .variant(difference.cause())
                .with("count", difference.cells().size())
                .comparing(difference.cells().stream()
                        .map(path -> cell(path).equalTo(cell(path).in(Scope.PARTS)))
                        .toList())
                .with("cell", new Bilingual(first.name(Language.ZH), first.name(Language.EN)));
        Optional<Integer> part = difference.part();
        return part.isPresent() ? violated.with("part", name(subject, part.get())) : violated;
    }

    private static Outcome unknown(CellTarget obstacle) {
        Bilingual report = obstacle.report().words();
        CellPath path = obstacle.cell();
        return Outcome.notAssessable(
                obstacle,
                report.chinese() + path.name(Language.ZH) + "不详",
                report.english() + ": " + path.name(Language.EN) + " is unknown");
    }

    private static Bilingual name(Subject subject, int part) {
        Bilingual number = ReportRole.part(part).words();
        Optional<String> organ =
                subject.get(Context.PARTS).reports().get(part - 1).report().organ();
        return organ.map(name ->
                        new Bilingual(number.chinese() + "（" + name + "）", number.english() + " (" + name + ")"))
                .orElse(number);
    }
}
