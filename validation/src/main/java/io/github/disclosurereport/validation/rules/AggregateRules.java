package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.ERROR;

import io.github.disclosurereport.finding.ReportRole;
import io.github.disclosurereport.finding.Target;
import io.github.disclosurereport.finding.Target.CellTarget;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
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
            .needs(Context.PARTS, Context.PARTS_COMPLETE)
            .forEach(Aggregation::differences)
            .judge(AggregateRules::judge)
            .fills("actual", "sum", "part", "cells")
            .says("{cell}：汇总为 {actual}，各下级报告合计 {sum}", "{cell}: {actual}, but the parts add up to {sum}")
            .says(
                    "wrong",
                    "{cells}：汇总为 {actual}，各下级报告合计 {sum}；差额出自{part}，其自身勾稽关系不平",
                    "{cells}: {actual}, but the parts add up to {sum}; the difference comes from {part}, which does not add up itself")
            .says(
                    "omitted",
                    "{cells}：汇总为 {actual}，各下级报告合计 {sum}；{part}似未计入",
                    "{cells}: {actual}, but the parts add up to {sum}; {part} seems to be left out")
            .says(
                    "twice",
                    "{cells}：汇总为 {actual}，各下级报告合计 {sum}；{part}似重复计入",
                    "{cells}: {actual}, but the parts add up to {sum}; {part} seems to be counted twice")
            .build();

    static final List<Rule> ALL = List.of(PARTS_ADD_UP);

    private AggregateRules() {}

    private static Outcome judge(Subject subject, Aggregation.Difference difference) {
        if (difference.obstacle().isPresent()) {
            return Outcome.notAssessable(difference.obstacle().get());
        }
        List<CellPath> cells = difference.cells();
        if (cells.isEmpty()) {
            return Outcome.held();
        }
        List<Target> targets = Stream.<Target>concat(
                        cells.stream().map(CellTarget::of),
                        difference.part().stream()
                                .flatMap(part ->
                                        cells.stream().map(path -> new CellTarget(ReportRole.part(part), path))))
                .toList();
        Outcome.Violated violated = Outcome.violated(targets)
                .variant(difference.cause())
                .comparing(cells.stream().map(Aggregation::relation).toList())
                .with("cells", firstOf(cells));
        Optional<Integer> part = difference.part();
        return part.isPresent() ? violated.with("part", name(subject, part.get())) : violated;
    }

    /** The first cell, whose numbers are told, and how many more there are. */
    private static Bilingual firstOf(List<CellPath> cells) {
        CellPath first = cells.get(0);
        int more = cells.size() - 1;
        return new Bilingual(
                first.name(Language.ZH) + (more > 0 ? "等 " + cells.size() + " 格" : ""),
                first.name(Language.EN) + (more > 0 ? " and " + more + " more" : ""));
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
