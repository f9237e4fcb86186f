package io.github.disclosurereport.form;

import java.math.BigDecimal;
import java.util.List;

/** What a figure of the form counts. */
public enum Unit {
    /** Pieces: documents, decisions, requests, cases. Whole numbers. */
    ITEM("件", "items", "0", "件", "条", "份", "次", "宗", "笔", "项", "个"),
    /** Ten thousand yuan. Decimal amounts, kept to six places. */
    TEN_THOUSAND_YUAN("万元", "ten thousand yuan", "0.005", "亿元", "万元", "元");

    private final String chinese;
    private final String english;
    private final BigDecimal tolerance;
    private final List<String> printed;

    Unit(String chinese, String english, String tolerance, String... printed) {
        this.chinese = chinese;
        this.english = english;
        this.tolerance = new BigDecimal(tolerance);
        this.printed = List.of(printed);
    }

    /** The unit's word. */
    public String name(Language language) {
        return language == Language.ZH ? chinese : english;
    }

    /** By how much sums may differ and be the same: amounts are printed in hundredths of 万元, rounded. */
    public BigDecimal tolerance() {
        return tolerance;
    }

    /** The words that stand behind its figures in print: 件, 条, 份 and such, or 亿元, 万元, 元. */
    public List<String> printed() {
        return printed;
    }
}
