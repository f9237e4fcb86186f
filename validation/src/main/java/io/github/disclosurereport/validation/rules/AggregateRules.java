package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.ERROR;
import static io.github.disclosurereport.finding.Severity.INFO;
import static io.github.disclosurereport.finding.Severity.WARNING;

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
            .forEach(subject -> Aggregation.isComplete(subject) ? Aggregation.differences(subject) : List.of())
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
            .says(
                    "only",
                    "{cells}：汇总为 {actual}，各下级报告合计 {sum}；汇总各格与{part}相同，其余似未计入",
                    "{cells}: {actual}, but the parts add up to {sum}; the figures are those of {part}, the others seem to be left out")
            .build();

    /** Where some parts are given, no cell is less than they add up to. */
    static final Rule AT_LEAST_SOME_PARTS = Rule.builder("AGG-02")
            .severity(ERROR)
            .basis(Basis.PRACTICE)
            .title("汇总报告各格不少于所给下级报告之和", "No cell of an aggregate is less than the given parts add up to")
            .needs(Context.PARTS)
            .forEach(subject -> Aggregation.isComplete(subject) ? List.of() : Aggregation.differences(subject))
            .judge(AggregateRules::judge)
            .fills("actual", "sum", "part", "cells")
            .says(
                    "{cells}：汇总为 {actual}，少于所给下级报告合计 {sum}",
                    "{cells}: {actual}, less than the given parts, which add up to {sum}")
            .says(
                    "omitted",
                    "{cells}：汇总为 {actual}，少于所给下级报告合计 {sum}；{part}似未计入",
                    "{cells}: {actual}, less than the given parts, which add up to {sum}; {part} seems to be left out")
            .says(
                    "only",
                    "{cells}：汇总为 {actual}，少于所给下级报告合计 {sum}；汇总各格与{part}相同，其余似未计入",
                    "{cells}: {actual}, less than the given parts, which add up to {sum}; the figures are those of {part}, the others seem"
                            + " to be left out")
            .build();

    /** Cases are counted by organ, and one case may have several. */
    static final Rule CASES_ADD_UP = Rule.builder("AGG-06")
            .severity(WARNING)
            .basis(Basis.PRACTICE + "；国办公开办函〔2016〕201号")
            .title("表四与各下级报告之和不同", "Table 四 is not what the parts add up to")
            .needs(Context.PARTS)
            .forEach(Aggregation::differencesOfCases)
            .judge(AggregateRules::judgeCases)
            .fills("actual", "sum")
            .says("{cell}：汇总为 {actual}，多于各下级报告合计 {sum}", "{cell}: {actual}, more than the parts, which add up to {sum}")
            .says(
                    "joint",
                    "{cell}：汇总为 {actual}，少于下级报告合计 {sum}；共同被告、被申请人的案件可能由几家重复统计，请核对",
                    "{cell}: {actual}, less than the parts, which add up to {sum}: a case against several organs may have been counted by"
                            + " each, please check")
            .build();

    static final List<Rule> ALL = List.of(
            PARTS_ADD_UP,
            AT_LEAST_SOME_PARTS,
            PartRules.EXPECTED,
            PartRules.ONCE,
            PartRules.SAME_YEAR,
            CASES_ADD_UP,
            PartTexts.DIFFERENT,
            PartTexts.COVERED,
            PartSums.RULE);

    private AggregateRules() {}

    private static Outcome judge(Subject subject, Aggregation.Difference difference) {
        if (difference.obstacle().isPresent()) {
            return difference.obstacle().get();
        }
        List<CellPath> cells = difference.cells();
        if (cells.isEmpty()) {
            return Outcome.held();
        }
        Optional<Part> part = difference.part();
        List<Target> targets = Stream.<Target>concat(
                        cells.stream().map(CellTarget::of),
                        part.stream().flatMap(of -> cells.stream().map(of::cell)))
                .toList();
        Outcome.Violated violated = Outcome.violated(targets)
                .variant(difference.cause())
                .comparing(cells.stream()
                        .map(path -> Aggregation.relation(subject, path))
                        .toList())
                .with("cells", firstOf(cells));
        return part.isPresent() ? violated.with("part", part.get().name()) : violated;
    }

    private static Outcome judgeCases(Subject subject, Aggregation.Difference difference) {
        Outcome outcome = judge(subject, difference);
        return outcome instanceof Outcome.Violated violated
                        && isLess(subject, difference.cells().get(0))
                ? violated.variant("joint").as(INFO)
                : outcome;
    }

    private static boolean isLess(Subject subject, CellPath path) {
        return !subject.balance(Aggregation.atLeast(path)).holds();
    }

    /** The first cell, whose numbers are told, and how many more there are. */
    private static Bilingual firstOf(List<CellPath> cells) {
        CellPath first = cells.get(0);
        int more = cells.size() - 1;
        return new Bilingual(
                first.name(Language.ZH) + (more > 0 ? "等 " + cells.size() + " 格" : ""),
                first.name(Language.EN) + (more > 0 ? " and " + more + " more" : ""));
    }
}
