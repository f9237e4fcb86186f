package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.INFO;
import static io.github.disclosurereport.finding.Severity.WARNING;

import io.github.disclosurereport.finding.Target;
import io.github.disclosurereport.finding.Target.DocumentTarget;
import io.github.disclosurereport.finding.Target.TextTarget;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.source.Facet;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Subject;
import io.github.disclosurereport.validation.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Publication and identity. */
final class PublicationRules {

    private static final String OFFICIAL = "政府信息公开工作年度报告";
    private static final WordSet NAME = ListedWords.of("REPORT_NAME");

    /** Where a title lacks the report's name, nothing tells its organ but the last letter of that. */
    private static final Pattern ORGAN = Pattern.compile(
            "[^0-9０-９〇○零一二三四五六七八九]{2,30}[局委部府厅院会处署办室站中心镇乡街道市县区省]" + "(?:关于|[0-9０-９]{4}|[〇○零一二三四五六七八九]{4})");

    private static final Pattern YEAR = Pattern.compile("\\d{4}|[０-９]{4}|[〇○零一二三四五六七八九]{4}");

    /** Organ, year, and the report's name. */
    static final Rule TITLE = Rule.builder("PUB-10")
            .version(2)
            .severity(WARNING)
            .basis(Basis.forms("标题"))
            .title("标题应有机关名称、年度和“" + OFFICIAL + "”字样", "The title has the organ, the year and the report's name")
            .needs(Facet.FRONT_MATTER)
            .forEach(subject -> List.of(subject.report()))
            .judge(PublicationRules::judge)
            .fills("lacks")
            .says("标题“{words}”缺少{lacks}", "the title \"{words}\" lacks {lacks}")
            .says("missing", "标题缺失", "there is no title")
            .says(
                    "reworded",
                    "标题“{words}”与“" + OFFICIAL + "”措辞不同",
                    "the title \"{words}\" words the report's name otherwise")
            .build();

    /** A table that nothing is read of where there are pictures. */
    private static final Rule PICTURES = Rule.builder("PUB-07")
            .severity(WARNING)
            .basis(Basis.PRACTICE)
            .title("表格不应以图片发布", "Tables are no pictures")
            .needs(Facet.LAYOUT)
            .forEach(Subject::tables)
            .judge((subject, table) -> {
                List<Target.OddityTarget<Oddity.Pictures>> pictures = subject.oddities(Oddity.Pictures.class);
                return pictures.isEmpty() || !subject.lacks(table)
                        ? Outcome.held()
                        : Met.missing(
                                subject,
                                Outcome.violated(pictures.get(0))
                                        .with("table", FormNames.of(table))
                                        .with("count", pictures.get(0).oddity().count()));
            })
            .fills("table", "count")
            .says(
                    "{table}未能识别，而文中有 {count} 幅图片：表格疑以图片发布，机器不能读取",
                    "{table} cannot be recognised, and there are pictures ({count}): it may be one of them, which machines cannot read")
            .build();

    static final List<Rule> ALL = Stream.of(
                    DeadlineRules.ALL,
                    List.of(ReportYearRules.CONTRADICTORY, PICTURES, ReportYearRules.PERIOD, OrganNameRule.RULE, TITLE),
                    BasisRules.ALL)
            .flatMap(List::stream)
            .toList();

    private PublicationRules() {}

    private static Outcome judge(Subject subject, AnnualReport report) {
        List<TextTarget> title = subject.paragraphs(TextPart.TITLE);
        if (title.isEmpty()) {
            return Met.missing(
                    subject,
                    Outcome.violated(DocumentTarget.of(TextPart.TITLE.key())).variant("missing"));
        }
        String printed = Blanks.without(subject.words(title.get(0)));
        List<Bilingual> lacks = lacks(report, printed);
        if (!lacks.isEmpty()) {
            return Outcome.violated(title.get(0)).with("lacks", Bilingual.listed(lacks));
        }
        return printed.contains(OFFICIAL)
                ? Outcome.held()
                : Outcome.violated(title.get(0)).as(INFO).variant("reworded");
    }

    private static List<Bilingual> lacks(AnnualReport report, String title) {
        List<Bilingual> lacks = new ArrayList<>();
        boolean hasOrgan = report.organ()
                .map(organ -> title.contains(Blanks.without(organ)))
                .orElseGet(() -> ORGAN.matcher(title).lookingAt());
        if (!hasOrgan) {
            lacks.add(new Bilingual("机关名称", "the organ"));
        }
        if (!YEAR.matcher(title).find()) {
            lacks.add(new Bilingual("年度", "the year"));
        }
        if (!title.contains(OFFICIAL) && !NAME.isIn(title)) {
            lacks.add(new Bilingual("“" + OFFICIAL + "”字样", "the report's name"));
        }
        return lacks;
    }
}
