package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.INFO;
import static io.github.disclosurereport.finding.Severity.WARNING;

import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.OverviewAspect;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.report.Section;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.OrganLevel;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Subject;
import io.github.disclosurereport.validation.wording.Topic;
import java.util.ArrayList;
import java.util.List;

/** What sections 一 and 五 speak of. Sections that say nothing are told by another rule. */
final class TopicRules {

    private static final String LETTERS = "letters";
    private static final int OF_LAW = 3;

    /** Each of the five aspects in some words. */
    static final Rule ASPECTS = Occurrences.rule(
                    "STRUCT-14",
                    WARNING,
                    Basis.form("一、总体情况"),
                    "总体情况未涵盖五个方面",
                    "The overview lacks one of its five aspects")
            .forEach(subject -> subject.edition() == Edition.REVISED_2021
                    ? saying(subject, SectionKind.OVERVIEW)
                    : List.<Section>of())
            .judge((subject, section) -> judge(subject, section, lackingAspects(subject), WARNING))
            .fills("lacks")
            .says("总体情况未提及{lacks}", "the overview does not speak of {lacks}")
            .build();

    /** What the law asks of governments beside. */
    static final Rule OF_GOVERNMENTS = Occurrences.rule(
                    "STRUCT-15",
                    WARNING,
                    Basis.article("五十") + "第一款第（四）项",
                    "政府的报告应有工作考核、社会评议和责任追究结果情况",
                    "A government reports on assessment, social appraisal and accountability")
            .needs(Context.ORGAN_LEVEL)
            .forEach(subject -> subject.get(Context.ORGAN_LEVEL) == OrganLevel.GOVERNMENT
                    ? saying(subject, SectionKind.OVERVIEW)
                    : List.<Section>of())
            .judge((subject, section) -> {
                List<Bilingual> lacking = lackingOfGovernments(subject);
                return judge(subject, section, lacking, lacking.size() == OF_LAW ? WARNING : INFO);
            })
            .fills("lacks")
            .says("未提及{lacks}", "nothing is said on {lacks}")
            .build();

    /** Problems, and what is done about them. */
    static final Rule PROBLEMS = Occurrences.rule(
                    "STRUCT-17",
                    INFO,
                    Basis.forms("五、存在的主要问题及改进情况"),
                    "只有问题没有改进，或只有改进没有问题",
                    "Problems without improvements, or improvements without problems")
            .forEach(subject -> saying(subject, SectionKind.PROBLEMS))
            .judge((subject, section) -> judge(subject, section, lackingOfProblems(subject), INFO))
            .fills("lacks")
            .says("存在的主要问题及改进情况未提及{lacks}", "section 五 does not speak of {lacks}")
            .build();

    /** As a profile sets it. */
    static final Rule TOO_LONG = Occurrences.rule(
                    "STRUCT-18", INFO, Basis.PRACTICE, "总体情况篇幅过长", "The overview is longer than it should be")
            .threshold(LETTERS, 0)
            .forEach(subject ->
                    subject.threshold(LETTERS) > 0 ? saying(subject, SectionKind.OVERVIEW) : List.<Section>of())
            .judge((subject, section) -> section.text().text().length() > subject.threshold(LETTERS)
                    ? Outcome.violated(StructureRules.lacking(
                                    subject, section.kind(), section.kind().key()))
                            .with("letters", section.text().text().length())
                            .with("most", subject.threshold(LETTERS))
                    : Outcome.held())
            .fills("letters", "most")
            .says("总体情况共 {letters} 字，超过 {most} 字", "the overview has {letters} letters, more than {most}")
            .build();

    private TopicRules() {}

    /** A section, if it says something. */
    private static List<Section> saying(Subject subject, SectionKind kind) {
        return subject.report().sections().stream()
                .filter(section ->
                        section.kind() == kind && !section.isMissing() && !StructureRules.saysNothing(section))
                .toList();
    }

    private static Outcome judge(Subject subject, Section section, List<Bilingual> lacking, Severity severity) {
        return lacking.isEmpty()
                ? Outcome.held()
                : Met.missing(
                        subject,
                        Outcome.violated(StructureRules.lacking(
                                        subject, section.kind(), section.kind().key()))
                                .with("lacks", Bilingual.listed(lacking))
                                .as(severity));
    }

    private static List<Bilingual> lackingAspects(Subject subject) {
        List<Bilingual> lacking = new ArrayList<>();
        for (OverviewAspect aspect : OverviewAspect.values()) {
            if (!Occurrences.wording(subject).says(SectionKind.OVERVIEW, topic(aspect))) {
                lacking.add(Bilingual.of(aspect::name));
            }
        }
        return lacking;
    }

    private static Topic topic(OverviewAspect aspect) {
        return switch (aspect) {
            case PROACTIVE_DISCLOSURE -> Topic.PROACTIVE_DISCLOSURE;
            case DISCLOSURE_UPON_REQUEST -> Topic.DISCLOSURE_UPON_REQUEST;
            case INFORMATION_MANAGEMENT -> Topic.INFORMATION_MANAGEMENT;
            case PLATFORM_DEVELOPMENT -> Topic.PLATFORM_DEVELOPMENT;
            case OVERSIGHT_AND_SAFEGUARDS -> Topic.OVERSIGHT_AND_SAFEGUARDS;
        };
    }

    private static List<Bilingual> lackingOfGovernments(Subject subject) {
        List<Bilingual> lacking = new ArrayList<>();
        lackingAnywhere(subject, Topic.ASSESSMENT, "工作考核", "work assessment", lacking);
        lackingAnywhere(subject, Topic.APPRAISAL, "社会评议", "social appraisal", lacking);
        lackingAnywhere(subject, Topic.ACCOUNTABILITY, "责任追究", "accountability", lacking);
        return lacking;
    }

    private static void lackingAnywhere(
            Subject subject, Topic topic, String chinese, String english, List<Bilingual> lacking) {
        if (!Occurrences.wording(subject).says(topic)) {
            lacking.add(new Bilingual(chinese, english));
        }
    }

    private static List<Bilingual> lackingOfProblems(Subject subject) {
        List<Bilingual> lacking = new ArrayList<>();
        if (!Occurrences.wording(subject).says(SectionKind.PROBLEMS, Topic.PROBLEM)) {
            lacking.add(new Bilingual("存在的问题", "any problem"));
        }
        if (!Occurrences.wording(subject).says(SectionKind.PROBLEMS, Topic.IMPROVEMENT)) {
            lacking.add(new Bilingual("改进情况", "any improvement"));
        }
        return lacking;
    }
}
