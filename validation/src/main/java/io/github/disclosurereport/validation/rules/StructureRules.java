package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.ERROR;
import static io.github.disclosurereport.finding.Severity.WARNING;

import io.github.disclosurereport.finding.Target;
import io.github.disclosurereport.finding.Target.DocumentTarget;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.report.Section;
import io.github.disclosurereport.source.Facet;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Subject;
import io.github.disclosurereport.validation.text.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which sections and tables a report has, and whether they say anything. */
final class StructureRules {

    private static final String LAW = Basis.article("五十");
    private static final WordSet NOTHING = ListedWords.of("NOTHING");
    private static final int SHORTEST = 10;

    /** Six sections, all of them. */
    static final Rule SECTION_MISSING = Rule.builder("STRUCT-01")
            .severity(ERROR)
            .basis(LAW)
            .title("缺少六个部分之一", "One of the six sections is missing")
            .needs(Facet.PROSE)
            .forEach(subject -> subject.report().sections())
            .judge((subject, section) -> section.isMissing() || lacksHeading(subject, section.kind())
                    ? Met.missing(subject, missing(subject, section.kind()))
                    : Outcome.held())
            .fills("section")
            .says("缺少“{section}”", "\"{section}\" is missing")
            .build();

    /** A heading without the table that belongs under it. */
    static final Rule TABLE_MISSING = Rule.builder("STRUCT-06")
            .severity(ERROR)
            .basis(Basis.forms("表二至表四"))
            .title("缺少表二、表三或表四", "Table 二, 三 or 四 is missing")
            .forEach(Subject::tables)
            .judge((subject, table) -> subject.lacks(table)
                    ? UnreadKeys.at(subject, table.key())
                            .orElseGet(() -> Met.missing(
                                    subject,
                                    Outcome.violated(lacking(subject, table.section(), table.key() + ".table"))
                                            .with("section", FormNames.heading(table.section(), subject.edition()))))
                    : Outcome.held())
            .fills("section")
            .says("“{section}”下没有可识别的表格", "there is no table that can be recognised under \"{section}\"")
            .build();

    /** Sections that say nothing. */
    static final Rule SECTION_EMPTY = Rule.builder("STRUCT-16")
            .severity(ERROR)
            .basis(LAW)
            .title("总体情况或问题与改进没有内容", "The overview, or problems and improvements, say nothing")
            .needs(Facet.PROSE)
            .forEach(subject -> Stream.<Section>of(
                            subject.report().overview(), subject.report().problems())
                    .filter(section -> !section.isMissing())
                    .toList())
            .judge((subject, section) -> {
                boolean isOverview = section.kind() == SectionKind.OVERVIEW;
                return saysNothing(section)
                        ? Met.missing(subject, missing(subject, section.kind()).as(isOverview ? ERROR : WARNING))
                        : Outcome.held();
            })
            .fills("section")
            .says("“{section}”没有实质内容", "\"{section}\" says nothing")
            .build();

    static final List<Rule> ALL = Stream.of(
                    List.of(SECTION_MISSING),
                    HeadingRules.ORDER_AND_WORDING,
                    List.of(TABLE_MISSING),
                    LabelRules.ALL,
                    List.of(TopicRules.ASPECTS, TopicRules.OF_GOVERNMENTS, SECTION_EMPTY),
                    List.of(TopicRules.PROBLEMS, TopicRules.TOO_LONG, LabelRules.FEE_UNIT),
                    HeadingRules.NUMERALS_AND_LEVELS)
            .flatMap(List::stream)
            .toList();

    private StructureRules() {}

    /** Whether a section has no content worth the name. */
    static boolean saysNothing(Section section) {
        List<String> paragraphs = section.text().paragraphs();
        if (paragraphs.size() >= SHORTEST
                || paragraphs.stream().anyMatch(paragraph -> paragraph.length() >= SHORTEST)) {
            return false;
        }
        String text = section.text().text();
        boolean isShort = section.kind() != SectionKind.OVERVIEW && text.length() < SHORTEST;
        return text.isEmpty() || NOTHING.words().contains(text) || isShort;
    }

    private static Outcome.Violated missing(Subject subject, SectionKind section) {
        return Outcome.violated(lacking(subject, section, section.key()))
                .with("section", FormNames.heading(section, subject.edition()));
    }

    /** The heading of a section, if it is printed, and what is lacking under it. */
    static List<Target> lacking(Subject subject, SectionKind section, String part) {
        return Stream.<Target>concat(
                        subject.headings().stream()
                                .filter(target -> target.heading().section().equals(Optional.of(section)))
                                .limit(1),
                        Stream.of(DocumentTarget.of(part)))
                .toList();
    }

    /** A table may be there without the heading above it. */
    private static boolean lacksHeading(Subject subject, SectionKind section) {
        return subject.source()
                .filter(source -> source.shows(Facet.LAYOUT))
                .map(source -> source.headings(section))
                .filter(List::isEmpty)
                .isPresent();
    }
}
