package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.ERROR;
import static io.github.disclosurereport.finding.Severity.INFO;
import static io.github.disclosurereport.finding.Severity.WARNING;

import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.finding.Target.HeadingTarget;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.OverviewAspect;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.source.Facet;
import io.github.disclosurereport.source.PrintedHeading;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.RuleBuilder;
import io.github.disclosurereport.validation.rule.Subject;
import io.github.disclosurereport.validation.wording.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The headings of the top level: order, wording, numbering. */
final class HeadingRules {

    private static final String FORM = Basis.forms("报告格式");
    private static final int SECTIONS = SectionKind.values().length;
    private static final int FEWEST_SHIFTED = 4;

    /** One after the other. */
    private static final Rule ORDER = layout(
                    "STRUCT-02", ERROR, "各部分未按规定顺序排列", "The sections are not in the official order")
            .forEach(subject -> steps(known(subject)))
            .judge((subject, step) -> section(step.heading()).compareTo(section(step.before())) < 0
                    ? Outcome.violated(step.heading())
                    : Outcome.held())
            .says("“{heading}”不在规定的位置", "\"{heading}\" is not in its place")
            .build();

    /** In the words of the form. */
    private static final Rule WORDING = layout(
                    "STRUCT-03", WARNING, "标题与规定用语不同", "A heading differs from the official wording")
            .forEach(HeadingRules::known)
            .judge(HeadingRules::judgeWording)
            .fills("official")
            .says("标题“{heading}”应为“{official}”", "the heading \"{heading}\" should read \"{official}\"")
            .build();

    /** Once only. */
    private static final Rule REPEATED = layout("STRUCT-04", ERROR, "同一部分出现两次", "A section stands twice")
            .forEach(HeadingRules::firstOrNot)
            .judge((subject, met) -> met.isFirst() ? Outcome.held() : Outcome.violated(met.heading()))
            .says("“{heading}”重复出现", "\"{heading}\" stands twice")
            .build();

    /** No section beside the six, and every numeral in its place. What shifts or restarts those behind it is told once. */
    private static final Rule EXTRA = layout(
                    "STRUCT-05", WARNING, "多出的部分，或序号与部分不符", "An extra section, or a wrong numeral before a known one")
            .version(2)
            .forEach(HeadingRules::placed)
            .judge((subject, placed) -> {
                if (isExtra(placed.step())) {
                    return Outcome.violated(placed.step().heading());
                }
                return hasWrongNumeral(placed.step().heading()) && !placed.isExplained()
                        ? Outcome.violated(placed.step().heading()).variant("numeral")
                        : Outcome.held();
            })
            .says("“{heading}”：规定之外的部分", "\"{heading}\": an extra section")
            .says("numeral", "“{heading}”：序号不符", "\"{heading}\": a wrong numeral")
            .build();

    /** 一、 a second time, or everything one too early. */
    private static final Rule RESTARTED = layout(
                    "STRUCT-20", WARNING, "一级序号重新开始，或整体错位", "The numbering of the top level restarts, or is shifted")
            .version(2)
            .forEach(subject -> subject.headings().isEmpty() ? List.<Subject>of() : List.of(subject))
            .judge((subject, all) -> {
                Optional<HeadingTarget> restart = restart(subject);
                if (restart.isPresent()) {
                    return Outcome.violated(restart.get());
                }
                return isShifted(subject)
                        ? Outcome.violated(known(subject).get(0)).variant("shifted")
                        : Outcome.held();
            })
            .says("一级序号从“{heading}”起重新开始", "the numbering restarts from \"{heading}\"")
            .says("shifted", "一级序号从“{heading}”起整体错位", "the numbering is shifted from \"{heading}\"")
            .build();

    /** What belongs under section 一 beside it. */
    private static final Rule ASPECT_AS_SECTION = layout(
                    "STRUCT-21", WARNING, "总体情况的内容被列为一级标题", "Aspects of section 一 stand as sections of their own")
            .forEach(Subject::headings)
            .judge((subject, target) -> isAspect(target.heading()) ? Outcome.violated(target) : Outcome.held())
            .says("“{heading}”应在“总体情况”之内", "\"{heading}\" belongs under the overview")
            .build();

    static final List<Rule> ORDER_AND_WORDING = List.of(ORDER, WORDING, REPEATED, EXTRA);
    static final List<Rule> NUMERALS_AND_LEVELS = List.of(RESTARTED, ASPECT_AS_SECTION);

    private HeadingRules() {}

    private static RuleBuilder layout(String id, Severity severity, String title, String englishTitle) {
        return Rule.builder(id)
                .severity(severity)
                .basis(FORM)
                .title(title, englishTitle)
                .needs(Facet.LAYOUT);
    }

    /** A heading and the one before it. */
    private record Step(HeadingTarget before, HeadingTarget heading) {}

    /** A heading behind another, and whether what other rules tell explains its numeral. */
    private record Placed(Step step, boolean isExplained) {}

    /** A heading, and whether it is the first of its section. */
    private record Met(HeadingTarget heading, boolean isFirst) {}

    private static List<HeadingTarget> known(Subject subject) {
        return subject.headings().stream()
                .filter(target -> target.heading().section().isPresent())
                .toList();
    }

    private static List<Step> steps(List<HeadingTarget> headings) {
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i < headings.size(); i++) {
            steps.add(new Step(headings.get(i - 1), headings.get(i)));
        }
        return steps;
    }

    /** All headings; the first has itself before it. */
    private static List<Placed> placed(Subject subject) {
        boolean isShifted = isShifted(subject);
        Optional<HeadingTarget> restart = restart(subject);
        boolean isExplained = false;
        List<Placed> placed = new ArrayList<>();
        List<HeadingTarget> headings = subject.headings();
        for (int i = 0; i < headings.size(); i++) {
            HeadingTarget before = headings.get(Math.max(0, i - 1));
            HeadingTarget heading = headings.get(i);
            boolean isCause = restart.equals(Optional.of(heading)) || isAspect(heading.heading());
            isExplained = isCause || (isExplained && numeral(heading) == numeral(before) + 1);
            placed.add(new Placed(new Step(before, heading), isShifted || isExplained));
        }
        return placed;
    }

    /** Where the numbering begins a second time; of aspects that do so STRUCT-21 tells. */
    private static Optional<HeadingTarget> restart(Subject subject) {
        return subject.headings().stream()
                .filter(target -> numeral(target) == 1)
                .skip(1)
                .filter(target -> !isAspect(target.heading()))
                .findFirst();
    }

    private static List<Met> firstOrNot(Subject subject) {
        Set<SectionKind> sections = EnumSet.noneOf(SectionKind.class);
        return known(subject).stream()
                .map(target -> new Met(target, sections.add(section(target))))
                .toList();
    }

    private static SectionKind section(HeadingTarget target) {
        return target.heading().section().orElseThrow();
    }

    /** The numeral that a heading begins with; 0 if it has none. */
    private static int numeral(HeadingTarget target) {
        return target.heading().numeral().orElse(0);
    }

    private static Outcome judgeWording(Subject subject, HeadingTarget target) {
        Edition edition = subject.edition();
        SectionKind section = section(target);
        String words = target.heading().words();
        if (words.equals(section.label(edition))) {
            return Outcome.held();
        }
        boolean isOfOther = Arrays.stream(Edition.values()).anyMatch(other -> words.equals(section.label(other)));
        return Outcome.violated(target)
                .with("official", section.heading(edition))
                .as(
                        isOfOther
                                        || section.acceptedLabels().contains(words)
                                        || isInTraditionalLetters(words, section.label(edition))
                                ? INFO
                                : WARNING);
    }

    /** The same words as they are written elsewhere; that both scripts are mixed QUAL-13 tells. */
    private static boolean isInTraditionalLetters(String words, String official) {
        return words.length() == official.length()
                && IntStream.range(0, words.length())
                        .allMatch(i -> words.charAt(i) == official.charAt(i) || Wording.isTraditional(words.charAt(i)));
    }

    /** A seventh section, or one that goes on with the numerals of the six and is none of them. */
    private static boolean isExtra(Step step) {
        int numeral = numeral(step.heading());
        Optional<SectionKind> before = step.before().heading().section();
        boolean goesOn = before.isPresent() && numeral > 1 && numeral == numeral(step.before()) + 1;
        return step.heading().heading().section().isEmpty()
                && !isAspect(step.heading().heading())
                && (numeral > SECTIONS || goesOn);
    }

    private static boolean hasWrongNumeral(HeadingTarget target) {
        int numeral = numeral(target);
        return target.heading().section().isPresent()
                && numeral > 0
                && numeral != section(target).ordinal() + 1;
    }

    /** Whether most sections have the numeral of the one before them. */
    private static boolean isShifted(Subject subject) {
        return known(subject).stream()
                        .filter(target -> numeral(target) == section(target).ordinal())
                        .count()
                >= FEWEST_SHIFTED;
    }

    /** Whether a section stands there twice. */
    static boolean isRepeated(Subject subject, SectionKind section) {
        return known(subject).stream()
                        .filter(target -> section(target) == section)
                        .count()
                > 1;
    }

    private static boolean isAspect(PrintedHeading heading) {
        return heading.section().isEmpty()
                && Arrays.stream(OverviewAspect.values())
                        .anyMatch(aspect -> heading.words().startsWith(aspect.name(Language.ZH)));
    }
}
