package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.form.Language;

/** What kind of organ reports; deadlines and duties differ. */
public enum OrganLevel {
    /** A department of a government at county level or above. */
    DEPARTMENT("政府部门", "department"),
    /** A local government at county level or above. */
    GOVERNMENT("县级以上政府", "government"),
    /** A township or a sub-district. */
    TOWNSHIP("乡镇街道", "township"),
    /** An organization that a law authorizes to manage public affairs. */
    AUTHORIZED_ORGANIZATION("授权组织", "authorized organization"),
    /** A public enterprise or institution. */
    PUBLIC_INSTITUTION("公共企事业单位", "public institution");

    private final String chinese;
    private final String english;

    OrganLevel(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** Its name. */
    public String name(Language language) {
        return language == Language.ZH ? chinese : english;
    }
}
