package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.form.Language;

/** What an organ may do by law, as far as tables ask for it. */
public enum OrganPower {
    /** To make rules (规章). */
    RULE_MAKING("规章制定", "rule-making"),
    /** To decide on administrative licenses. */
    LICENSING("行政许可", "licensing"),
    /** To impose administrative penalties. */
    PENALTIES("行政处罚", "penalties"),
    /** To take measures of administrative compulsion. */
    COMPULSION("行政强制", "compulsion");

    private final String chinese;
    private final String english;

    OrganPower(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** Its name. */
    public String name(Language language) {
        return language == Language.ZH ? chinese : english;
    }
}
