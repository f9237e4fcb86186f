package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.INFO;
import static io.github.disclosurereport.finding.Severity.WARNING;

import io.github.disclosurereport.finding.ReportRole;
import io.github.disclosurereport.finding.Target.TextTarget;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.source.Facet;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Subject;
import io.github.disclosurereport.validation.similarity.Shingles;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A text that is, but for its numbers, the text of another report. */
final class CopiedText {

    /** What an organ writes of its own: 总体情况, and 存在的主要问题及改进情况. */
    static final List<TextPart> NARRATIVE =
            List.of(TextPart.of(SectionKind.OVERVIEW), TextPart.of(SectionKind.PROBLEMS));

    private static final List<TextPart> PROBLEMS = List.of(TextPart.of(SectionKind.PROBLEMS));

    /** From here on texts are copies, in percent. */
    static final long SAME = 90;

    /** Shorter texts may be the same, in letters. */
    static final long LONG_ENOUGH = 100;

    static final Rule NARRATIVE_AS_LAST_YEAR = Rule.builder("YEAR-08")
            .severity(WARNING)
            .basis(Basis.FORMS + "，内容雷同；" + Basis.PRACTICE)
            .title("总体情况和存在问题的文字与上年雷同", "Overview and problems read as they did last year")
            .needs(Facet.PROSE)
            .needs(Context.PREVIOUS)
            .threshold("similar", 75)
            .threshold("same", SAME)
            .threshold("least", LONG_ENOUGH)
            .forEach(subject -> pairs(subject, NARRATIVE))
            .judge((subject, pair) -> {
                int percent = pair.similarity();
                if (percent < subject.threshold("similar")) {
                    return Outcome.held();
                }
                Outcome.Violated violated = pair.violated(NARRATIVE);
                return percent < subject.threshold("same") ? violated.as(INFO) : violated;
            })
            .fills("percent")
            .says(
                    "第一、五部分文字与上年报告的相似度为 {percent}%（数字和年份不计）",
                    "sections 一 and 五 are to {percent}% the same as last year's, numbers and years aside")
            .build();

    static final Rule PROBLEMS_AS_LAST_YEAR = Rule.builder("YEAR-09")
            .severity(WARNING)
            .basis(Basis.PRACTICE)
            .title("存在的问题照搬上年，总体情况另有内容", "The problems are those of last year word by word, unlike the overview")
            .needs(Facet.PROSE)
            .needs(Context.PREVIOUS)
            .threshold("same", 95)
            .threshold("whole", SAME)
            .threshold("least", 50)
            .forEach(subject -> pairs(subject, PROBLEMS))
            .judge((subject, pair) -> pair.similarity() >= subject.threshold("same")
                            && Pair.of(subject, NARRATIVE).similarity() < subject.threshold("whole")
                    ? pair.violated(PROBLEMS)
                    : Outcome.held())
            .fills("percent")
            .says(
                    "第五部分文字与上年报告的相似度为 {percent}%（数字和年份不计），疑为照搬",
                    "section 五 is to {percent}% the same as last year's, numbers and years aside: copied?")
            .build();

    private CopiedText() {}

    private static List<Pair> pairs(Subject subject, List<TextPart> parts) {
        Pair pair = Pair.of(subject, parts);
        return pair.isLongEnough(subject.threshold("least")) ? List.of(pair) : List.of();
    }

    /** The letters of some parts of a report's text. */
    static List<String> paragraphs(AnnualReport report, List<TextPart> parts) {
        return parts.stream().flatMap(part -> report.paragraphs(part).stream()).toList();
    }

    /** The paragraphs of a report that stand in another text, too; the first one if that is only true of them all together. */
    static List<TextTarget> copied(ReportRole role, AnnualReport report, List<TextPart> parts, Shingles original) {
        List<TextTarget> all = new ArrayList<>();
        List<TextTarget> copied = new ArrayList<>();
        for (TextPart part : parts) {
            List<String> paragraphs = report.paragraphs(part);
            IntStream.range(0, paragraphs.size()).forEach(i -> {
                TextTarget paragraph =
                        new TextTarget(role, part, i, 0, paragraphs.get(i).length());
                all.add(paragraph);
                if (Shingles.of(paragraphs.get(i)).within(original) >= SAME) {
                    copied.add(paragraph);
                }
            });
        }
        return copied.isEmpty() ? all.subList(0, 1) : copied;
    }

    /** The same parts of this report's text and of last year's. */
    private record Pair(AnnualReport report, Shingles now, Shingles before) {

        static Pair of(Subject subject, List<TextPart> parts) {
            AnnualReport previous = subject.get(Context.PREVIOUS).report();
            return new Pair(
                    subject.report(),
                    Shingles.of(paragraphs(subject.report(), parts)),
                    Shingles.of(paragraphs(previous, parts)));
        }

        boolean isLongEnough(long least) {
            return Math.min(now.size(), before.size()) >= least;
        }

        int similarity() {
            return now.similarity(before);
        }

        Outcome.Violated violated(List<TextPart> parts) {
            return Outcome.violated(copied(ReportRole.THIS, report, parts, before))
                    .with("percent", similarity());
        }
    }
}
