package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.form.Edition;

/** Where the rules come from: the law, the notices that prescribe the form, and what has proved useful. */
final class Basis {

    /** Both notices, each with its report years. */
    static final String FORMS = "国办公开办函〔2019〕60号（2019、2020年度），〔2021〕30号（2021年度起）";

    /** What reviewers look for, although no text prescribes it. */
    static final String PRACTICE = "填报实务";

    /** What this library has set. */
    static final String OWN = "本库设定";

    private Basis() {}

    /** A part of both forms. */
    static String forms(String part) {
        return FORMS + "，" + part;
    }

    /** A part of the form of 2021. */
    static String form(String part) {
        return Edition.REVISED_2021.basis() + "，" + part;
    }

    /** A part of the trial form. */
    static String trialForm(String part) {
        return Edition.TRIAL_2019.basis() + "，" + part;
    }

    /** An article of the Regulations. */
    static String article(String number) {
        return "《政府信息公开条例》第" + number + "条";
    }

    /** What a basis says, with a threshold that this library has set. */
    static String withOwnThreshold(String basis) {
        return basis + "；阈值为" + OWN;
    }
}
