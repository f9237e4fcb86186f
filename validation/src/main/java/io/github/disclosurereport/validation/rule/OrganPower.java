package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.ProactiveRow;

/** What an organ may do by law, as far as tables ask for it. */
public enum OrganPower {
    /** To make rules (规章). */
    RULE_MAKING("规章制定", "rule-making"),
    /** To decide on administrative licenses. */
    LICENSING(ProactiveRow.ADMINISTRATIVE_LICENSES, "licensing"),
    /** To impose administrative penalties. */
    PENALTIES(ProactiveRow.ADMINISTRATIVE_PENALTIES, "penalties"),
    /** To take measures of administrative compulsion. */
    COMPULSION(ProactiveRow.ADMINISTRATIVE_COMPULSION, "compulsion");

    private final String chinese;
    private final String english;

    OrganPower(ProactiveRow decided, String english) {
        this(decided.label(Edition.latest()), english);
    }

    OrganPower(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** Its name. */
    public String name(Language language) {
        return language == Language.ZH ? chinese : english;
    }
}
