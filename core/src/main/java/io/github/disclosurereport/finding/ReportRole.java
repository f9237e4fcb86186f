package io.github.disclosurereport.finding;

import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.source.Place;

/**
 * Which of the reports of a check something is in.
 *
 * @param part the number of a part, from 1; 0 for this report, -1 for last year's
 */
public record ReportRole(int part) {

    /** The report that is checked. */
    public static final ReportRole THIS = new ReportRole(0);

    /** The report of the year before. */
    public static final ReportRole PREVIOUS = new ReportRole(-1);

    /** Checks the number. */
    public ReportRole {
        if (part < -1) {
            throw new IllegalArgumentException("No report has the number " + part + ": parts count from 1");
        }
    }

    /** A part of an aggregate, from 1. */
    public static ReportRole part(int number) {
        return new ReportRole(number);
    }

    /** Its words: 本报告, 上年报告, 第2个下级报告. */
    public Bilingual words() {
        if (part == 0) {
            return new Bilingual("本报告", "this report");
        }
        return part < 0
                ? new Bilingual("上年报告", "last year's report")
                : new Bilingual("第" + part + "个下级报告", "part " + part);
    }

    /** A place in it, in words: of another than the report that is checked with the words for that: 第2个下级报告，第3行. */
    public String describe(Place place, Language language) {
        String where = place.describe(language);
        return equals(THIS) ? where : words().in(language) + (language == Language.ZH ? "，" : ", ") + where;
    }

    /** Its key: {@code this}, {@code previous}, {@code part2}. */
    public String key() {
        return part == 0 ? "this" : part < 0 ? "previous" : "part" + part;
    }
}
