package io.github.disclosurereport.form;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/** What a figure of the form counts. */
public enum Unit {
    /** Pieces: documents, decisions, requests, cases. Whole numbers. */
    ITEM("件", "items", "0", Map.of("件", 0, "条", 0, "份", 0, "次", 0, "宗", 0, "笔", 0, "项", 0, "个", 0)),
    /** Ten thousand yuan. Decimal amounts, kept to six places. */
    TEN_THOUSAND_YUAN("万元", "ten thousand yuan", "0.005", Map.of("亿元", 4, "万元", 0, "元", -4));

    private final String chinese;
    private final String english;
    private final BigDecimal tolerance;
    private final Map<String, Integer> powersOfTen;

    Unit(String chinese, String english, String tolerance, Map<String, Integer> powersOfTen) {
        this.chinese = chinese;
        this.english = english;
        this.tolerance = new BigDecimal(tolerance);
        this.powersOfTen = powersOfTen;
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
    public Set<String> printed() {
        return powersOfTen.keySet();
    }

    /**
     * How many tens one printed word is of the unit itself: 4 of 亿元, -4 of 元.
     *
     * @throws IllegalArgumentException if it is none of its words
     */
    public int powerOfTen(String printed) {
        Integer power = powersOfTen.get(printed);
        if (power == null) {
            throw new IllegalArgumentException(
                    "\"" + printed + "\" is no word for " + this + ": its words are " + printed());
        }
        return power;
    }
}
