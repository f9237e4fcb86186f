package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.form.Language;

/** The families of rules, in the order in which they run; a rule's family is the first part of its id. */
public enum RuleFamily {
    /** What the reader met. */
    READ("读取情况", "what the reader met"),
    /** The text in cells. */
    CELL("单元格", "cells"),
    /** Sections, tables, labels. */
    STRUCT("结构", "structure"),
    /** Table 二. */
    PRO("表二", "proactive disclosure"),
    /** Table 三. */
    REQ("表三", "requests"),
    /** Table 四. */
    CASE("表四", "cases"),
    /** The text against the tables. */
    TEXT("文字与表格", "text against tables"),
    /** Against last year's report. */
    YEAR("跨年", "against last year"),
    /** Aggregates against their parts. */
    AGG("汇总", "aggregates"),
    /** Publication and identity. */
    PUB("发布", "publication"),
    /** Wording, copying, privacy. */
    QUAL("文字质量", "wording"),
    /** Rules of others. */
    OTHER("其他", "other rules");

    private final String chinese;
    private final String english;

    RuleFamily(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The family of a rule's id. */
    public static RuleFamily of(String id) {
        String prefix = id.substring(0, Math.max(0, id.indexOf('-')));
        for (RuleFamily family : values()) {
            if (family.name().equals(prefix)) {
                return family;
            }
        }
        return OTHER;
    }

    /** Its words. */
    public String name(Language language) {
        return language == Language.ZH ? chinese : english;
    }
}
