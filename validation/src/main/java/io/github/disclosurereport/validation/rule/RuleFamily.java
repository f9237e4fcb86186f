package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.form.Bilingual;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The families of the standard rules, in the order in which they run; a rule's family is the first part of its id. */
public final class RuleFamily {

    /** What the reader met. */
    public static final String READ = "READ";

    /** The text in cells. */
    public static final String CELL = "CELL";

    /** Sections, tables, labels. */
    public static final String STRUCT = "STRUCT";

    /** Table 二. */
    public static final String PRO = "PRO";

    /** Table 三. */
    public static final String REQ = "REQ";

    /** Table 四. */
    public static final String CASE = "CASE";

    /** The text against the tables. */
    public static final String TEXT = "TEXT";

    /** Against last year's report. */
    public static final String YEAR = "YEAR";

    /** Aggregates against their parts. */
    public static final String AGG = "AGG";

    /** Publication and identity. */
    public static final String PUB = "PUB";

    /** Wording, copying, privacy. */
    public static final String QUAL = "QUAL";

    private static final Map<String, Bilingual> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put(READ, new Bilingual("读取情况", "what the reader met"));
        WORDS.put(CELL, new Bilingual("单元格", "cells"));
        WORDS.put(STRUCT, new Bilingual("结构", "structure"));
        WORDS.put(PRO, new Bilingual("表二", "proactive disclosure"));
        WORDS.put(REQ, new Bilingual("表三", "requests"));
        WORDS.put(CASE, new Bilingual("表四", "cases"));
        WORDS.put(TEXT, new Bilingual("文字与表格", "text against tables"));
        WORDS.put(YEAR, new Bilingual("跨年", "against last year"));
        WORDS.put(AGG, new Bilingual("汇总", "aggregates"));
        WORDS.put(PUB, new Bilingual("发布", "publication"));
        WORDS.put(QUAL, new Bilingual("文字质量", "wording"));
    }

    private RuleFamily() {}

    /** The family of a rule's id. */
    public static String of(String id) {
        return id.substring(0, Math.max(0, id.indexOf('-')));
    }

    /** The families of the standard rules; no rule of others has one of them. */
    public static List<String> standard() {
        return List.copyOf(WORDS.keySet());
    }

    /** The words for a family of the standard rules; empty for any other. */
    public static Optional<Bilingual> words(String family) {
        return Optional.ofNullable(WORDS.get(family));
    }
}
