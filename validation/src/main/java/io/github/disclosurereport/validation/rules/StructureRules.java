package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.ERROR;
import static io.github.disclosurereport.finding.Severity.WARNING;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.Narrative;
import io.github.disclosurereport.report.Section;
import io.github.disclosurereport.source.Source;
import io.github.disclosurereport.table.Figure;
import io.github.disclosurereport.table.PrintedState;
import io.github.disclosurereport.validation.rule.FindingDraft;
import io.github.disclosurereport.validation.rule.Instances;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which sections and tables a report has, and whether they say anything. */
final class StructureRules {

    private static final String LAW = Basis.article("五十");
    private static final Set<String> NOTHING = Set.of("无", "无。", "暂无", "暂无。", "无内容", "/", "—", "略", "略。");
    private static final int SHORTEST = 10;

    /** Six sections, all of them. */
    static final Rule SECTION_MISSING = Rule.builder("STRUCT-01")
            .severity(ERROR)
            .basis(LAW)
            .title("缺少六个部分之一", "One of the six sections is missing")
            .check((subject, instances) -> subject.report().sections().forEach(section -> {
                if (section.isMissing() || lacksHeading(subject, section.kind())) {
                    name(section.kind(), subject, instances).tell();
                } else {
                    instances.passed();
                }
            }))
            .says("缺少“{heading}”", "\"{heading}\" is missing")
            .build();

    /** A heading without the table that belongs under it. */
    static final Rule TABLE_MISSING = Rule.builder("STRUCT-06")
            .severity(ERROR)
            .basis(Basis.forms("表二至表四"))
            .title("缺少表二、表三或表四", "Table 二, 三 or 四 is missing")
            .check((subject, instances) -> {
                for (TableKind table : TableKind.values()) {
                    if (isTableMissing(subject, table)) {
                        name(table.section(), subject, instances).tell();
                    } else {
                        instances.passed();
                    }
                }
            })
            .says("“{heading}”下没有可识别的表格", "there is no table that can be recognised under \"{heading}\"")
            .build();

    /** Sections that say nothing. */
    static final Rule SECTION_EMPTY = Rule.builder("STRUCT-16")
            .severity(ERROR)
            .basis(LAW)
            .title("总体情况或问题与改进没有内容", "The overview, or problems and improvements, say nothing")
            .check((subject, instances) -> {
                checkText(subject, instances, SectionKind.OVERVIEW);
                checkText(subject, instances, SectionKind.PROBLEMS);
            })
            .says("“{heading}”没有实质内容", "\"{heading}\" says nothing")
            .build();

    static final List<Rule> ALL = Stream.of(
                    List.of(SECTION_MISSING),
                    HeadingRules.ORDER_AND_WORDING,
                    List.of(TABLE_MISSING),
                    LabelRules.ALL,
                    List.of(SECTION_EMPTY),
                    List.of(LabelRules.FEE_UNIT),
                    HeadingRules.NUMERALS_AND_LEVELS)
            .flatMap(List::stream)
            .toList();

    private StructureRules() {}

    private static FindingDraft name(SectionKind section, Subject subject, Instances instances) {
        return instances
                .found()
                .with(
                        "heading",
                        section.heading(subject.report().edition()),
                        section.numeral() + " " + section.name(Language.EN));
    }

    /** A table may be there without the heading above it. */
    private static boolean lacksHeading(Subject subject, SectionKind section) {
        return subject.source()
                .filter(Source::hasLayout)
                .filter(source -> source.headings().stream()
                        .noneMatch(heading -> heading.section().equals(Optional.of(section))))
                .isPresent();
    }

    /** Without a source a table of unknown cells counts as missing; with one, a table that was met does not. */
    static boolean isTableMissing(Subject subject, TableKind table) {
        List<CellPath> cells = subject.report().edition().cells(table);
        return subject.source().isPresent()
                ? cells.stream().allMatch(path -> subject.printed(path).state() == PrintedState.MISSING)
                : cells.stream().allMatch(path -> subject.report().figure(path) == Figure.UNKNOWN);
    }

    private static void checkText(Subject subject, Instances instances, SectionKind kind) {
        Section section = subject.report().sections().get(kind.ordinal());
        Narrative text = section.text();
        boolean isNothing = text.isEmpty() || NOTHING.contains(text.text());
        boolean isShort = kind == SectionKind.PROBLEMS && text.text().length() < SHORTEST;
        if (section.isMissing() || (!isNothing && !isShort)) {
            instances.passed();
        } else {
            name(kind, subject, instances)
                    .as(kind == SectionKind.OVERVIEW ? ERROR : WARNING)
                    .tell();
        }
    }
}
