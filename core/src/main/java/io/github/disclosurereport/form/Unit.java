package io.github.disclosurereport.form;

/** What a figure of the form counts. */
public enum Unit {
    /** Pieces: documents, decisions, requests, cases. Whole numbers. */
    ITEM("件", "items"),
    /** Ten thousand yuan. Decimal amounts, kept to six places. */
    TEN_THOUSAND_YUAN("万元", "ten thousand yuan");

    private final String chinese;
    private final String english;

    Unit(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The unit's word. */
    public String name(Language language) {
        return language == Language.ZH ? chinese : english;
    }
}
