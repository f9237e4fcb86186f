package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.INFO;

import io.github.disclosurereport.finding.Target.TextTarget;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.source.Facet;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Subject;
import io.github.disclosurereport.validation.text.WordSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** What became of the problems that last year's report named. */
final class NamedProblems {

    private static final TextPart PROBLEMS = TextPart.of(SectionKind.PROBLEMS);

    /** A section that says nothing is another matter. */
    private static final int SHORTEST = 20;

    /** What problems are about, each in all its words. */
    private static final List<WordSet> TOPICS = ListedWords.each("PROBLEM");

    /** What refers to last year itself. */
    private static final WordSet LAST_YEAR = ListedWords.of("LAST_YEAR");

    static final Rule RULE = Rule.builder("YEAR-10")
            .severity(INFO)
            .basis(Basis.PRACTICE)
            .title("未提及上年所列问题的改进情况", "Nothing is said of the problems that last year's report named")
            .needs(Facet.PROSE)
            .needs(Context.PREVIOUS)
            .forEach(NamedProblems::sections)
            .judge(NamedProblems::judge)
            .fills("topics")
            .says(
                    "第五部分未提及上年报告所列问题（{topics}）的改进情况",
                    "section 五 says nothing of the problems that last year's report named ({topics})")
            .build();

    private NamedProblems() {}

    /** The section, if last year's names a problem. */
    private static List<TextTarget> sections(Subject subject) {
        List<TextTarget> paragraphs = subject.paragraphs(PROBLEMS);
        boolean isThere = text(subject.report()).length() >= SHORTEST;
        return isThere && !topics(previous(subject)).isEmpty() ? paragraphs.subList(0, 1) : List.of();
    }

    private static String text(AnnualReport report) {
        return String.join("", report.paragraphs(PROBLEMS));
    }

    private static String previous(Subject subject) {
        return text(subject.get(Context.PREVIOUS).report());
    }

    private static List<WordSet> topics(String text) {
        return TOPICS.stream().filter(topic -> topic.isIn(text)).toList();
    }

    private static Outcome judge(Subject subject, TextTarget section) {
        String text = text(subject.report());
        List<WordSet> topics = topics(previous(subject));
        boolean refersToThem = LAST_YEAR.isIn(text)
                || yearBefore(subject).isIn(text)
                || topics.stream().anyMatch(topic -> topic.isIn(text));
        return refersToThem
                ? Outcome.held()
                : Outcome.violated(section).with("topics", Bilingual.same(words(previous(subject), topics)));
    }

    private static WordSet yearBefore(Subject subject) {
        OptionalInt year = subject.report().reportYear();
        return new WordSet(year.isPresent() ? List.of((year.getAsInt() - 1) + "年") : List.of());
    }

    private static String words(String text, List<WordSet> topics) {
        return topics.stream()
                .map(topic -> topic.words().stream()
                        .filter(text::contains)
                        .findFirst()
                        .orElseThrow())
                .collect(Collectors.joining("、"));
    }
}
