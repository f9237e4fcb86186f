package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.INFO;
import static io.github.disclosurereport.finding.Severity.WARNING;

import io.github.disclosurereport.finding.ReportRole;
import io.github.disclosurereport.finding.Target.TextTarget;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.source.Facet;
import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.text.Han;
import io.github.disclosurereport.text.Names;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Subject;
import io.github.disclosurereport.validation.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a report names its own organ, beside its title: the report's name in the preface, who compiled it, the signature. */
final class OrganNameRule {

    private static final String REPORT_ENDS = "年度报告》";
    private static final String COMPILED_BY = "由";
    private static final String COMPILED = "编制";
    private static final WordSet ENDS = ListedWords.of("ORGAN_END");
    private static final int FIRST = 8;
    private static final int LONGEST = 25;
    private static final int SHORTEST = 4;
    private static final int LONG_ENOUGH_FOR_A_SLIP = 6;

    static final Rule RULE = Rule.builder("PUB-09")
            .version(2)
            .severity(WARNING)
            .basis(Basis.PRACTICE)
            .title("文中的机关名称与标题不一致", "The organ is named otherwise than in the title")
            .needs(Facet.PROSE, Facet.FRONT_MATTER)
            .forEach(subject -> subject.report().organ().isPresent()
                    ? Occurrences.orNone(names(subject))
                    : List.<Optional<TextTarget>>of())
            .judge((subject, name) -> name.map(words -> judge(subject, words)).orElseGet(Outcome::held))
            .fills("organ")
            .says("文中机关名称为“{words}”，标题为“{organ}”", "the organ is called \"{words}\" here, and \"{organ}\" in the title")
            .says("slip", "机关名称“{words}”疑有错字，标题为“{organ}”", "\"{words}\" may be mistyped, the title has \"{organ}\"")
            .build();

    private OrganNameRule() {}

    private static Outcome judge(Subject subject, TextTarget words) {
        String organ = subject.report().organ().orElse("");
        String official = plain(organ);
        String name = plain(subject.words(words));
        if (isIn(name, official) || isIn(official, name)) {
            return Outcome.held();
        }
        Outcome.Violated violated = Outcome.violated(words).with("organ", organ);
        boolean isSlip = name.length() == official.length()
                && name.length() >= LONG_ENOUGH_FOR_A_SLIP
                && Names.distance(name, official) == 1;
        return isSlip ? violated.variant("slip").as(INFO) : violated;
    }

    private static String plain(String name) {
        return Blanks.without(name).replace("人民", "");
    }

    /** Whether a name is a shorter form of another: its letters stand there in the same order. */
    private static boolean isIn(String shorter, String longer) {
        int at = 0;
        for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
            at += longer.charAt(i) == shorter.charAt(at) ? 1 : 0;
        }
        return at == shorter.length();
    }

    private static List<TextTarget> names(Subject subject) {
        List<TextTarget> names = new ArrayList<>();
        boolean isGovernment = plain(subject.report().organ().orElse("")).endsWith("政府");
        for (TextPart part : List.of(TextPart.PREFACE, TextPart.of(SectionKind.OVERVIEW))) {
            List<String> paragraphs = subject.report().paragraphs(part);
            for (int i = 0; i < Math.min(FIRST, paragraphs.size()); i++) {
                int number = i;
                ofReport(paragraphs.get(i)).ifPresent(range -> names.add(in(part, number, range)));
                if (!isGovernment) {
                    ofCompiler(paragraphs.get(i)).ifPresent(range -> names.add(in(part, number, range)));
                }
            }
        }
        LeftOverNames.of(subject).stream()
                .filter(name -> names.stream().noneMatch(name::equals))
                .forEach(names::add);
        signature(subject).ifPresent(names::add);
        return names;
    }

    private static TextTarget in(TextPart part, int paragraph, Range range) {
        return new TextTarget(ReportRole.THIS, part, paragraph, range.from(), range.to());
    }

    private record Range(int from, int to) {}

    /** 《某局2024年政府信息公开工作年度报告》: what stands in front of the year. */
    private static Optional<Range> ofReport(String text) {
        int end = text.indexOf(REPORT_ENDS);
        int begin = end < 0 ? -1 : text.lastIndexOf('《', end) + 1;
        int to = begin;
        while (begin > 0 && to < end && Han.isHan(text.charAt(to))) {
            to++;
        }
        return begin > 0 ? named(text, begin, to) : Optional.empty();
    }

    /** 由某局编制. */
    private static Optional<Range> ofCompiler(String text) {
        int end = text.indexOf(COMPILED);
        int begin = end < 0 ? -1 : text.lastIndexOf(COMPILED_BY, end) + 1;
        return begin > 0 ? named(text, begin, end) : Optional.empty();
    }

    /** The last paragraph but one, if the last is a date. */
    private static Optional<TextTarget> signature(Subject subject) {
        TextPart part = TextPart.of(SectionKind.OTHER_MATTERS);
        List<String> paragraphs = subject.report().paragraphs(part);
        int last = paragraphs.size() - 1;
        if (last < 1 || !isDate(paragraphs.get(last))) {
            return Optional.empty();
        }
        String text = paragraphs.get(last - 1);
        return named(text, 0, text.length()).map(range -> in(part, last - 1, range));
    }

    private static boolean isDate(String text) {
        String date = Blanks.without(text);
        return date.endsWith("日") && date.contains("年") && date.length() <= "2024年12月31日".length();
    }

    /** Whether a place stands in front: 青岭市…, but not 市…. */
    private static boolean namesPlace(String text, int from, int to) {
        return PlaceNames.areIn(text, from + 1, to - 1);
    }

    private static Optional<Range> named(String text, int from, int to) {
        int length = to - from;
        if (length < SHORTEST || length > LONGEST || !ENDS.end(text, from, to)) {
            return Optional.empty();
        }
        boolean isOwnWord = text.charAt(from) == '我' || text.charAt(from) == '本' || !namesPlace(text, from, to);
        for (int i = from; i < to; i++) {
            if (!Han.isHan(text.charAt(i))) {
                return Optional.empty();
            }
        }
        return isOwnWord ? Optional.empty() : Optional.of(new Range(from, to));
    }
}
