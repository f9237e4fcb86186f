package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.INFO;
import static io.github.disclosurereport.finding.Severity.WARNING;

import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.validation.rule.Instances;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Publication and identity. */
final class PublicationRules {

    private static final String OFFICIAL = "政府信息公开工作年度报告";
    private static final Pattern VARIANT = Pattern.compile("信息公开(?:工作)?(?:的)?(?:年度)?(?:工作)?(?:年度)?(?:报告|年报)");

    /** Organ, year, and the report's name. */
    static final Rule TITLE = Rule.builder("PUB-10")
            .severity(WARNING)
            .basis(Basis.forms("标题"))
            .title("标题应有机关名称、年度和“" + OFFICIAL + "”字样", "The title has the organ, the year and the report's name")
            .check(PublicationRules::check)
            .says("标题{title}{lacks}", "the title {title}{lacks}")
            .build();

    static final List<Rule> ALL = List.of(TITLE);

    private PublicationRules() {}

    private static void check(Subject subject, Instances instances) {
        AnnualReport report = subject.report();
        if (report.title().isEmpty()) {
            instances
                    .found()
                    .with("title", "")
                    .with("lacks", "缺失", "is missing")
                    .tell();
            return;
        }
        String printed = report.title().get();
        String title = LabelRules.compact(printed);
        List<String> lacks = new ArrayList<>();
        List<String> lacksEnglish = new ArrayList<>();
        if (report.organ().isEmpty()
                || !title.contains(LabelRules.compact(report.organ().get()))) {
            lacks.add("机关名称");
            lacksEnglish.add("the organ");
        }
        if (!title.matches(".*(?:\\p{Nd}{4}|[〇○零一二三四五六七八九]{4}).*")) {
            lacks.add("年度");
            lacksEnglish.add("the year");
        }
        boolean isVariant = VARIANT.matcher(title).find();
        if (!title.contains(OFFICIAL) && !isVariant) {
            lacks.add("“" + OFFICIAL + "”字样");
            lacksEnglish.add("the report's name");
        }
        if (!lacks.isEmpty()) {
            instances
                    .found()
                    .with("title", "“" + printed + "”", "\"" + printed + "\" ")
                    .with("lacks", "缺少" + String.join("、", lacks), "lacks " + String.join(", ", lacksEnglish))
                    .tell();
        } else if (!title.contains(OFFICIAL)) {
            instances
                    .found()
                    .as(INFO)
                    .with("title", "“" + printed + "”", "\"" + printed + "\" ")
                    .with("lacks", "与“" + OFFICIAL + "”措辞不同", "words the report's name otherwise")
                    .tell();
        } else {
            instances.passed();
        }
    }
}
