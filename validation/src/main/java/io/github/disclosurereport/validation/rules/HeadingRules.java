package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.ERROR;
import static io.github.disclosurereport.finding.Severity.INFO;
import static io.github.disclosurereport.finding.Severity.WARNING;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.OverviewAspect;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.source.PrintedHeading;
import io.github.disclosurereport.source.Source;
import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.validation.rule.FindingDraft;
import io.github.disclosurereport.validation.rule.Instances;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headings of the top level: order, wording, numbering. */
final class HeadingRules {

    private static final String FORM = Basis.forms("报告格式");
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final Pattern NUMERAL = Pattern.compile("^\\s*(十(?=[一二三四五六七八九]))?([一二三四五六七八九十])\\s*[、.．,，]");
    private static final Pattern NUMBERING =
            Pattern.compile("^(?:第?[一二三四五六七八九十]+(?:[、.．,，:：]|部分[、.．:：]?)?|\\d+[.．、]|[（(][一二三四五六七八九十\\d]+[）)])");
    private static final int SECTIONS = SectionKind.values().length;
    private static final int FEWEST_SHIFTED = 4;

    /** Wordings that are common enough to be a remark only. */
    private static final Set<String> ACCEPTED =
            Set.of("政府信息公开行政复议行政诉讼情况", "存在的主要问题及改进举措", "存在的主要问题及整改措施", "存在的主要问题及改进措施", "存在问题及改进情况");

    /** One after the other. */
    private static final Rule ORDER = Rule.builder("STRUCT-02")
            .severity(ERROR)
            .basis(FORM)
            .title("各部分未按规定顺序排列", "The sections are not in the official order")
            .checkLayout((subject, instances) -> {
                List<PrintedHeading> known = known(subject);
                for (int i = 1; i < known.size(); i++) {
                    if (section(known.get(i)).compareTo(section(known.get(i - 1))) < 0) {
                        heading(known.get(i), instances).tell();
                    } else {
                        instances.passed();
                    }
                }
            })
            .says("“{heading}”不在规定的位置", "\"{heading}\" is not in its place")
            .build();

    /** In the words of the form. */
    private static final Rule WORDING = Rule.builder("STRUCT-03")
            .severity(WARNING)
            .basis(FORM)
            .title("标题与规定用语不同", "A heading differs from the official wording")
            .checkLayout((subject, instances) -> known(subject).forEach(printed -> {
                String words = words(printed);
                Edition edition = subject.report().edition();
                if (words.equals(plain(section(printed).label(edition)))) {
                    instances.passed();
                    return;
                }
                boolean isOfOther = Arrays.stream(Edition.values())
                        .anyMatch(other -> words.equals(plain(section(printed).label(other))));
                heading(printed, instances)
                        .with("official", section(printed).heading(edition))
                        .as(isOfOther || ACCEPTED.contains(words) ? INFO : WARNING)
                        .tell();
            }))
            .says("标题“{heading}”应为“{official}”", "the heading \"{heading}\" should read \"{official}\"")
            .build();

    /** Once only. */
    private static final Rule REPEATED = Rule.builder("STRUCT-04")
            .severity(ERROR)
            .basis(FORM)
            .title("同一部分出现两次", "A section stands twice")
            .checkLayout((subject, instances) -> {
                List<SectionKind> sections =
                        known(subject).stream().map(HeadingRules::section).toList();
                for (int i = 0; i < sections.size(); i++) {
                    if (sections.indexOf(sections.get(i)) < i) {
                        heading(known(subject).get(i), instances).tell();
                    } else {
                        instances.passed();
                    }
                }
            })
            .says("“{heading}”重复出现", "\"{heading}\" stands twice")
            .build();

    /** No seventh section, and every numeral in its place. */
    private static final Rule EXTRA = Rule.builder("STRUCT-05")
            .severity(WARNING)
            .basis(FORM)
            .title("多出的部分，或序号与部分不符", "An extra section, or a wrong numeral before a known one")
            .checkLayout((subject, instances) -> headings(subject).forEach(printed -> {
                int numeral = numeral(printed);
                boolean isExtra = printed.section().isEmpty() && numeral > SECTIONS;
                boolean isWrong = printed.section().isPresent()
                        && numeral > 0
                        && numeral != section(printed).ordinal() + 1;
                if (isExtra || isWrong) {
                    heading(printed, instances)
                            .with(
                                    "what",
                                    isExtra ? "规定之外的部分" : "序号不符",
                                    isExtra ? "an extra section" : "a wrong numeral")
                            .tell();
                } else {
                    instances.passed();
                }
            }))
            .says("“{heading}”：{what}", "\"{heading}\": {what}")
            .build();

    /** 一、 a second time, or everything one too early. */
    private static final Rule RESTARTED = Rule.builder("STRUCT-20")
            .severity(WARNING)
            .basis(FORM)
            .title("一级序号重新开始，或整体错位", "The numbering of the top level restarts, or is shifted")
            .checkLayout((subject, instances) -> {
                List<PrintedHeading> first = headings(subject).stream()
                        .filter(printed -> numeral(printed) == 1)
                        .toList();
                long shifted = known(subject).stream()
                        .filter(printed -> numeral(printed) == section(printed).ordinal())
                        .count();
                if (first.size() > 1) {
                    heading(first.get(1), instances).tell();
                } else if (shifted >= FEWEST_SHIFTED) {
                    heading(known(subject).get(0), instances).tell();
                } else {
                    instances.passed();
                }
            })
            .says("一级序号从“{heading}”起重新开始或错位", "the numbering restarts, or is shifted, from \"{heading}\"")
            .build();

    /** What belongs under section 一 beside it. */
    private static final Rule ASPECT_AS_SECTION = Rule.builder("STRUCT-21")
            .severity(WARNING)
            .basis(FORM)
            .title("总体情况的内容被列为一级标题", "Aspects of section 一 stand as sections of their own")
            .checkLayout((subject, instances) -> headings(subject).forEach(printed -> {
                boolean isAspect = printed.section().isEmpty()
                        && Arrays.stream(OverviewAspect.values())
                                .anyMatch(aspect -> words(printed).startsWith(aspect.name(Language.ZH)));
                if (isAspect) {
                    heading(printed, instances).tell();
                } else {
                    instances.passed();
                }
            }))
            .says("“{heading}”应在“总体情况”之内", "\"{heading}\" belongs under the overview")
            .build();

    static final List<Rule> ORDER_AND_WORDING = List.of(ORDER, WORDING, REPEATED, EXTRA);
    static final List<Rule> NUMERALS_AND_LEVELS = List.of(RESTARTED, ASPECT_AS_SECTION);

    private HeadingRules() {}

    private static List<PrintedHeading> headings(Subject subject) {
        return subject.source().map(Source::headings).orElse(List.of());
    }

    private static List<PrintedHeading> known(Subject subject) {
        return headings(subject).stream()
                .filter(printed -> printed.section().isPresent())
                .toList();
    }

    private static SectionKind section(PrintedHeading printed) {
        return printed.section().orElseThrow();
    }

    private static FindingDraft heading(PrintedHeading printed, Instances instances) {
        return instances.found().at(printed.place()).with("heading", Blanks.strip(printed.text()));
    }

    /** The numeral that a heading begins with; 0 if it has none. */
    private static int numeral(PrintedHeading printed) {
        Matcher matcher = NUMERAL.matcher(printed.text());
        if (!matcher.find()) {
            return 0;
        }
        int tens = matcher.group(1) == null ? 0 : NUMERALS.length();
        return tens + NUMERALS.indexOf(matcher.group(2)) + 1;
    }

    private static String words(PrintedHeading printed) {
        return plain(NUMBERING.matcher(Blanks.strip(printed.text())).replaceFirst(""));
    }

    private static String plain(String text) {
        return LabelRules.compact(text).replaceFirst("[。：:]$", "");
    }
}
