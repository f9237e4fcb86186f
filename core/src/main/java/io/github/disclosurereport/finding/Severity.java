package io.github.disclosurereport.finding;

import io.github.disclosurereport.form.Language;

/** How grave a finding is, the gravest first. */
public enum Severity {
    /** Contradicts the law, the official form or arithmetic. */
    ERROR("错误", "error"),
    /** A reviewer would ask. */
    WARNING("提醒", "warning"),
    /** Worth knowing. */
    INFO("提示", "info");

    private final String chinese;
    private final String english;

    Severity(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The word for it. */
    public String name(Language language) {
        return language == Language.ZH ? chinese : english;
    }

    /** The milder of two. */
    public Severity orMilder(Severity other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Whether it is milder than another. */
    public boolean isMilderThan(Severity other) {
        return compareTo(other) > 0;
    }
}
