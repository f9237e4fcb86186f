package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.ERROR;
import static io.github.disclosurereport.finding.Severity.WARNING;

import io.github.disclosurereport.finding.Target.DocumentTarget;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.table.CellState;
import io.github.disclosurereport.text.OrganNames;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.List;
import java.util.Optional;

/** Whether the parts are those that belong to an aggregate: all expected ones, each once, of its year and edition. */
final class PartRules {

    static final Rule EXPECTED = Rule.builder("AGG-03")
            .severity(WARNING)
            .basis(Basis.article("四十九"))
            .title("应报机关的下级报告缺失", "The report of an organ that has to report is missing")
            .needs(Context.PARTS, Context.EXPECTED_PARTS)
            .forEach(PartRules::expected)
            .judge(PartRules::judgeExpected)
            .fills("organ")
            .says("下级报告中没有{organ}的报告", "among the parts there is no report of {organ}")
            .build();

    static final Rule ONCE = Rule.builder("AGG-04")
            .severity(WARNING)
            .basis(Basis.OWN)
            .title("同一机关在下级报告中出现两次", "An organ is twice among the parts")
            .needs(Context.PARTS)
            .forEach(Part::of)
            .judge(PartRules::judgeRepeated)
            .fills("part", "first")
            .says("{part}与{first}为同一机关", "{part} and {first} are of the same organ")
            .says(
                    "tables",
                    "{part}与{first}的各表数字完全相同，疑为重复",
                    "{part} and {first} have the same figures in all tables: the same report?")
            .build();

    static final Rule SAME_YEAR = Rule.builder("AGG-05")
            .severity(ERROR)
            .basis(Basis.FORMS)
            .title("下级报告的年度或格式与汇总不同", "A part is of another year or edition")
            .needs(Context.PARTS)
            .forEach(Part::of)
            .judge(PartRules::judgeYear)
            .fills("part", "year", "own")
            .says("{part}为 {year} 年度报告，汇总报告为 {own} 年度", "{part} is of {year}, the aggregate of {own}")
            .says("edition", "{part}与汇总报告的格式版本不同", "{part} is in another edition of the form than the aggregate")
            .build();

    private PartRules() {}

    /** The organs that have to report, but for the one that sums up. */
    private static List<String> expected(Subject subject) {
        Optional<String> own = subject.report().organ();
        return subject.get(Context.EXPECTED_PARTS).stream()
                .filter(organ -> own.isEmpty() || !OrganNames.areSame(organ, own.get()))
                .toList();
    }

    private static Outcome judgeExpected(Subject subject, String organ) {
        List<Part> parts = Part.of(subject);
        boolean isThere = parts.stream()
                .flatMap(part -> part.report().organ().stream())
                .anyMatch(name -> OrganNames.areSame(name, organ));
        if (isThere) {
            return Outcome.held();
        }
        Optional<Part> nameless =
                parts.stream().filter(part -> part.report().organ().isEmpty()).findFirst();
        return nameless.isPresent()
                ? Outcome.notAssessable(
                        nameless.get().document(),
                        nameless.get().name().chinese() + "未写明机关",
                        nameless.get().name().english() + " names no organ")
                : Outcome.violated(DocumentTarget.of("parts." + organ)).with("organ", organ);
    }

    private static Outcome judgeRepeated(Subject subject, Part part) {
        List<Part> before = Part.of(subject).subList(0, part.number() - 1);
        Optional<Part> sameOrgan = firstOfSameOrgan(subject, part);
        Optional<Part> first = sameOrgan.or(() ->
                before.stream().filter(other -> haveSameTables(other, part)).findFirst());
        return first.isPresent()
                ? Outcome.violated(List.of(part.document(), first.get().document()))
                        .variant(sameOrgan.isPresent() ? "" : "tables")
                        .with("part", part.name())
                        .with("first", first.get().name())
                : Outcome.held();
    }

    /** The part in front of another that is of the same organ and year. */
    static Optional<Part> firstOfSameOrgan(Subject subject, Part part) {
        return Part.of(subject).stream()
                .limit(part.number() - 1L)
                .filter(other -> other.isOfOrganOf(part) && !other.isOfOtherYear(part.report()))
                .findFirst();
    }

    private static boolean haveSameTables(Part one, Part other) {
        if (one.report().edition() != other.report().edition()) {
            return false;
        }
        Evidence evidence = new Evidence();
        for (CellPath path : one.report().edition().cells()) {
            boolean isKnown = one.report().cell(path).state() != CellState.UNKNOWN;
            if (!isKnown || one.figure(path).compareTo(other.figure(path)) != 0) {
                return false;
            }
            evidence.add(path, one.figure(path));
        }
        return evidence.isEnough(Evidence.LEAST);
    }

    private static Outcome judgeYear(Subject subject, Part part) {
        if (part.isOfOtherYear(subject.report())) {
            return Outcome.violated(part.document())
                    .with("part", part.name())
                    .with("year", part.report().reportYear().orElseThrow())
                    .with("own", subject.report().reportYear().orElseThrow());
        }
        return part.report().edition() == subject.edition()
                ? Outcome.held()
                : Outcome.violated(part.document()).variant("edition").with("part", part.name());
    }
}
