package io.github.disclosurereport.form;

/** What section 一 mainly reports on, in the order of the notice. */
public enum OverviewAspect {
    /** Proactive disclosure. */
    PROACTIVE_DISCLOSURE("主动公开", "proactive disclosure"),
    /** Disclosure upon request. */
    DISCLOSURE_UPON_REQUEST("依申请公开", "disclosure upon request"),
    /** Government information management. */
    INFORMATION_MANAGEMENT("政府信息管理", "information management"),
    /** Disclosure platform development. */
    PLATFORM_DEVELOPMENT("政府信息公开平台建设", "platform development"),
    /** Oversight and safeguards; for governments also assessment, social appraisal and accountability. */
    OVERSIGHT_AND_SAFEGUARDS("监督保障", "oversight and safeguards");

    private final String chinese;
    private final String english;

    OverviewAspect(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** Its words in a language. */
    public String name(Language language) {
        return language == Language.ZH ? chinese : english;
    }
}
