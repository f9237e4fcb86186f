package io.github.disclosurereport.form;

/** The languages in which the library speaks to people. */
public enum Language {
    /** Chinese, the language of the form and the default. */
    ZH,
    /** English. */
    EN
}
