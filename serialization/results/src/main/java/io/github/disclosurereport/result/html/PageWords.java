package io.github.disclosurereport.result.html;

import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.result.told.Sentence;
import org.jspecify.annotations.Nullable;

/** What the page says around reports and findings. */
enum PageWords {
    TITLE("政府信息公开工作年度报告核对结果", "Annual reports on government information disclosure: results"),
    TITLE_OF_MANY("{0} 份报告的核对结果", "Results of {0} reports"),
    TITLE_OF_ONE("{0}：核对结果", "{0}: results"),
    INDEX("目录", "Index"),
    BACK("返回目录", "back to the index"),
    NUMBER("序号", "no."),
    ORGAN("机关", "organ"),
    YEAR("年度", "year"),
    ERRORS("错误", "errors"),
    WARNINGS("提醒", "warnings"),
    UNJUDGED("无法判断", "not assessable"),
    STATE("状态", "state"),
    TOTAL("合计 {0} 份", "{0} in all"),
    SORT("按“{0}”排序", "sort by {0}"),
    CLEAN("未发现错误", "no error found"),
    WITH_WARNINGS("有提醒", "with warnings"),
    NOT_JUDGED("未能全部判断", "not all assessable"),
    WITH_ERRORS("有错误", "with errors"),
    INCOMPLETE("检查不完整", "incomplete"),
    UNUSABLE("无法使用", "unusable"),
    NOT_RECEIVED("未收到报告", "no report"),
    HOW_MANY("{0} {1} 份", "{0}: {1}"),
    HELD("{0} 项核对相符", "{0} checks hold"),
    FAILED("{0} 未能执行：{1}", "{0} did not run: {1}"),
    FINDINGS("发现的问题", "Findings"),
    NOTHING("没有发现问题。", "Nothing was found."),
    FINDING("发现 {0}", "finding {0}"),
    PART("属于发现 {0}", "part of finding {0}"),
    GO("到报告中看发现 {0}", "see finding {0} in the report"),
    SETTLES("改后可消除", "settles"),
    BASIS("依据：{0}", "Basis: {0}"),
    UNKNOWN_CELLS("不详的单元格", "Unknown cells"),
    UNKNOWN_REASON("不详，原因 {0}", "unknown for reason {0}"),
    NO_FIELD("报告中没有这一格", "the report has no field for it"),
    NO_NUMBER("填写的不是数字", "what stands there is no number"),
    CELLS("{0} 格：{1}", "cells ({0}): {1}"),
    AND_MORE("{0} 等", "{0} and others"),
    AND("、", "; "),
    NOT_ASSESSABLE("无法判断的规则", "Rules that could not judge"),
    BESIDE("因上年或下级报告无法判断", "Not assessable because of other reports"),
    OBSTACLES("{0}（{1} 项）：{2}", "{0} ({1}): {2}"),
    NOT_GIVEN("未检查：没有给出所需材料（{0} 条规则）", "Not checked, because something is not given ({0} rules)"),
    NOT_APPLICABLE("不适用于本报告（{0} 条规则）", "Not applicable to this report ({0} rules)"),
    SUPPRESSED("已核实保留（{0} 处）", "Let stand ({0})"),
    LET_STAND("{0}——{1}", "{0} – {1}"),
    UNTIL("有效期至 {0}", "until {0}"),
    MISSING("报告中没有这一部分。", "The report does not have this section."),
    NO_TABLE("报告中没有读到这张表。", "No table could be read here."),
    UNEQUAL_MARK("与各项之和不符，≠ 后为应有之数", "does not add up; behind ≠ what it should be"),
    PROPOSED_MARK("建议改为箭头后的数", "proposed figure behind the arrow"),
    WRONG_MARK("有错误涉及该格", "an error is about it"),
    PART_MARK("参与核算的数", "takes part in a sum"),
    UNKNOWN_MARK("不详，字母为原因", "unknown, the letter is the reason");

    private final Sentence sentence;

    PageWords(String chinese, String english) {
        this.sentence = new Sentence(chinese, english);
    }

    /** With its blanks filled in. */
    String in(Language language, @Nullable Object... arguments) {
        return sentence.in(language, arguments);
    }
}
