package io.github.disclosurereport.result.text;

import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.result.told.ReportName;
import io.github.disclosurereport.result.told.Sentence;
import org.jspecify.annotations.Nullable;

/** What the text of results says around findings. */
enum Phrase {
    CLEAN("{0}：{1}，未发现问题", "{0}: {1}, nothing found"),
    FILE("{0}：{1}", "{0}: {1}"),
    NOT_ASSESSABLE("无法判断 {0}（{1} 项）：{2}", "not assessable {0} ({1}): {2}"),
    AND("、", ", "),
    FAILED("检查不完整 {0}：{1}", "incomplete {0}: {1}"),
    NOT_GIVEN("未检查 {0}：{1}", "not checked {0}: {1}"),
    SUPPRESSED("核实保留 {0}：{1}（{2}）", "suppressed {0}: {1} ({2})"),
    REPORT("{0}：{1}，{2}", "{0}: {1}, {2}"),
    INCOMPLETE("，检查不完整", ", incomplete"),
    UNUSABLE("{0}：{1}", "{0}: {1}"),
    TOTAL("共 {0} 份：没有问题 {1}，有问题 {2}，无法使用 {3}；{4}", "{0} in all: clean {1}, not clean {2}, unusable {3}; {4}"),
    BLANK("空", "blank"),
    UNKNOWN("不详", "unknown");

    private static final int LONGEST_NAME = 60;

    private final Sentence sentence;

    Phrase(String chinese, String english) {
        this.sentence = new Sentence(chinese, english);
    }

    /** With its blanks filled in. */
    String in(Language language, @Nullable Object... arguments) {
        return sentence.in(language, arguments);
    }

    /** The organ of a report and its year, or what there is of them. */
    static String name(AnnualReport report, Language language) {
        String organ = Columns.cut(ReportName.organ(report, language), LONGEST_NAME);
        return ReportName.of(organ, report.reportYear(), language);
    }
}
