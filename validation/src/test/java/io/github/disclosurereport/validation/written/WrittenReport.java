package io.github.disclosurereport.validation.written;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.AnnualReportBuilder;
import io.github.disclosurereport.report.Narrative;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.OrganLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A report of a consistent, well-written organ, true by construction, and what a caller knows beside it.
 *
 * @param report the report
 * @param context level of the organ, day of publication and last year's figures
 */
public record WrittenReport(AnnualReport report, Context context) {

    private static final int FIRST_YEAR = 2019;
    private static final int YEARS = 7;
    private static final int JANUARY = 31;
    private static final int QUARTER = 90;

    /** The report of a seed. */
    public static WrittenReport of(long seed) {
        Random random = new Random(seed);
        WritingOrgan organ = WritingOrgan.any(random);
        int year = FIRST_YEAR + random.nextInt(YEARS);
        Optional<AnnualReport> previous = Edition.of(year - 1)
                .filter(edition -> random.nextInt(3) > 0)
                .map(edition -> Tables.of(organ, year - 1, Optional.empty(), random));
        AnnualReport tables = Tables.of(organ, year, previous, random);
        Writing writing = new Writing(organ, year, Facts.of(tables, previous, year, random), random);
        return new WrittenReport(
                written(tables, title(organ.name(), year, random), writing, organ, random),
                context(organ.level(), year, previous, random));
    }

    private static AnnualReport written(
            AnnualReport tables, String title, Writing writing, WritingOrgan organ, Random random) {
        Writer writer = new Writer(writing, organ.level() == OrganLevel.GOVERNMENT, random);
        Layout layout = Layout.any(random);
        AnnualReportBuilder builder = tables.toBuilder().title(title);
        if (random.nextInt(4) > 0) {
            builder.preface(Narrative.of(layout.lay(writer.preface(), random)));
        }
        for (SectionKind section : SectionKind.values()) {
            List<String> paragraphs = writer.section(section);
            if (!paragraphs.isEmpty()) {
                builder.text(section, Narrative.of(layout.lay(paragraphs, random)));
            }
        }
        return builder.build();
    }

    private static String title(String organ, int year, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> year + "年" + organ + "政府信息公开工作年度报告";
            case 1 -> organ + year + "年度政府信息公开工作年度报告";
            default -> organ + year + "年政府信息公开工作年度报告";
        };
    }

    private static Context context(OrganLevel level, int year, Optional<AnnualReport> previous, Random random) {
        LocalDate published = LocalDate.of(year + 1, 1, 1)
                .plusDays(random.nextInt(level == OrganLevel.GOVERNMENT ? QUARTER : JANUARY));
        Context context = Context.of().organLevel(level).published(published);
        return previous.map(context::previous).orElse(context);
    }
}
