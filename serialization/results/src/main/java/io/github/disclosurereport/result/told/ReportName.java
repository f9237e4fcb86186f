package io.github.disclosurereport.result.told;

import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.report.AnnualReport;
import java.util.OptionalInt;

/** What a report is called: by its organ and its year, or what there is of them. */
public final class ReportName {

    private static final Sentence WITHOUT_ORGAN = new Sentence("未写明机关", "no organ named");
    private static final Sentence ORGAN_AND_YEAR = new Sentence("{0} {1} 年", "{0}, {1}");

    private ReportName() {}

    /** The organ; without one the title, and without that, that there is none. */
    public static String organ(AnnualReport report, Language language) {
        return report.organ().or(report::title).orElse(WITHOUT_ORGAN.in(language));
    }

    /** The organ with its year. */
    public static String of(String organ, OptionalInt year, Language language) {
        return year.isPresent() ? ORGAN_AND_YEAR.in(language, organ, year.getAsInt()) : organ;
    }
}
