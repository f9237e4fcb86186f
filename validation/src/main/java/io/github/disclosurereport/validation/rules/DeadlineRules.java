package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.ERROR;
import static io.github.disclosurereport.finding.Severity.INFO;
import static io.github.disclosurereport.finding.Severity.WARNING;

import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.finding.Target.DocumentTarget;
import io.github.disclosurereport.report.FrontMatterKey;
import io.github.disclosurereport.source.Facet;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.OrganLevel;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.RuleBuilder;
import io.github.disclosurereport.validation.rule.Subject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** When a report is published. */
final class DeadlineRules {

    private static final Set<OrganLevel> DEPARTMENTS =
            EnumSet.of(OrganLevel.DEPARTMENT, OrganLevel.AUTHORIZED_ORGANIZATION);
    private static final Set<OrganLevel> GOVERNMENTS = EnumSet.of(OrganLevel.GOVERNMENT);
    private static final int JANUARY = 1;
    private static final int MARCH = 3;
    private static final int LAST_DAY = 31;
    private static final int HUNDRED = 100;

    /** The days by which a report may be late. */
    private static final String GRACE = "graceDays";

    private static final String DEADLINE = "deadline";

    private static final Rule DEPARTMENT = byLaw(
            "PUB-01",
            DEPARTMENTS,
            JANUARY,
            "四十九",
            "部门的报告应在次年1月31日前发布",
            "A department publishes by 31 January of the next year");

    private static final Rule GOVERNMENT = byLaw(
            "PUB-02",
            GOVERNMENTS,
            MARCH,
            "四十九",
            "政府的报告应在次年3月31日前发布",
            "A government publishes by 31 March of the next year");

    private static final Rule LOCAL = dated(
                    "PUB-03", WARNING, Basis.PRACTICE, "报告应在本地规定的日期前发布", "A report is published by the day set locally")
            .day(DEADLINE)
            .forEach(subject -> subject.threshold(DEADLINE) > 0 ? years(subject) : List.<Integer>of())
            .judge((subject, year) -> judged(subject, day -> {
                int inYear = (day.getYear() - year - 1) * HUNDRED * HUNDRED
                        + HUNDRED * day.getMonthValue()
                        + day.getDayOfMonth();
                return inYear > subject.threshold(DEADLINE);
            }))
            .fills("published")
            .says("{published} 发布，晚于本地规定的日期", "published on {published}, later than the day set locally")
            .build();

    private static final Rule TOO_EARLY = dated(
                    "PUB-04", ERROR, Basis.forms("统计期限"), "报告年度尚未结束即发布", "Published before the report year had ended")
            .forEach(DeadlineRules::years)
            .judge((subject, year) -> judged(subject, day -> day.getYear() <= year))
            .fills("published")
            .says("{published} 发布，早于报告年度结束之日", "published on {published}, before the report year had ended")
            .build();

    private static final Rule UNDATED = Rule.builder("PUB-05")
            .severity(INFO)
            .basis(Basis.OWN)
            .title("未见发布日期", "There is no day of publication")
            .needs(Facet.LAYOUT, Facet.FRONT_MATTER)
            .forEach(subject -> List.of(subject))
            .judge((subject, all) -> published(subject).isPresent()
                    ? Outcome.held()
                    : Met.missing(subject, Outcome.violated(DocumentTarget.of(FrontMatterKey.PUBLISHED.key()))))
            .says("未见发布日期，不能判断是否按时发布", "there is no day of publication, so that nobody can tell whether it was in time")
            .build();

    /** Before the rule on contradictory years. */
    static final List<Rule> ALL = List.of(DEPARTMENT, GOVERNMENT, LOCAL, TOO_EARLY, UNDATED);

    private DeadlineRules() {}

    private interface Late {
        boolean is(LocalDate published);
    }

    private static RuleBuilder dated(String id, Severity severity, String basis, String title, String englishTitle) {
        return Rule.builder(id).severity(severity).basis(basis).title(title, englishTitle);
    }

    private static Rule byLaw(
            String id, Set<OrganLevel> levels, int month, String article, String title, String english) {
        return dated(id, ERROR, Basis.article(article), title, english)
                .needs(Context.ORGAN_LEVEL)
                .threshold(GRACE, 0)
                .forEach(subject ->
                        levels.contains(subject.get(Context.ORGAN_LEVEL)) ? years(subject) : List.<Integer>of())
                .judge((subject, year) -> judged(
                        subject,
                        day -> day.isAfter(
                                LocalDate.of(year + 1, month, LAST_DAY).plusDays(subject.threshold(GRACE)))))
                .fills("published")
                .says(
                        "{published} 发布，晚于 " + month + " 月 31 日",
                        "published on {published}, later than 31 " + (month == JANUARY ? "January" : "March"))
                .build();
    }

    /** The report year as the one thing to be judged; none if it is not stated. */
    private static List<Integer> years(Subject subject) {
        return subject.report().reportYear().stream().boxed().toList();
    }

    /** The day that the caller gives counts before what the document says. */
    private static Optional<LocalDate> published(Subject subject) {
        return subject.find(Context.PUBLISHED).or(() -> subject.report().published());
    }

    /** Of which year a report is that contradicts itself nobody can tell. */
    private static Outcome judged(Subject subject, Late late) {
        return ReportYearRules.contradiction(subject).orElseGet(() -> judgedInYear(subject, late));
    }

    private static Outcome judgedInYear(Subject subject, Late late) {
        Optional<LocalDate> day = published(subject);
        if (day.isEmpty()) {
            return Outcome.notGiven(Context.PUBLISHED);
        }
        return late.is(day.get())
                ? Outcome.violated(DocumentTarget.of(FrontMatterKey.PUBLISHED.key()))
                        .with("published", day.get().toString())
                : Outcome.held();
    }
}
