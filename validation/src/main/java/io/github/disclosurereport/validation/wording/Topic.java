package io.github.disclosurereport.validation.wording;

/** What a section may speak of. */
public enum Topic {
    /** 主动公开. */
    PROACTIVE_DISCLOSURE,
    /** 依申请公开. */
    DISCLOSURE_UPON_REQUEST,
    /** 政府信息管理. */
    INFORMATION_MANAGEMENT,
    /** 政府信息公开平台建设. */
    PLATFORM_DEVELOPMENT,
    /** 监督保障. */
    OVERSIGHT_AND_SAFEGUARDS,
    /** 工作考核. */
    ASSESSMENT,
    /** 社会评议. */
    APPRAISAL,
    /** 责任追究. */
    ACCOUNTABILITY,
    /** What is not as it should be. */
    PROBLEM,
    /** What is done about it. */
    IMPROVEMENT
}
