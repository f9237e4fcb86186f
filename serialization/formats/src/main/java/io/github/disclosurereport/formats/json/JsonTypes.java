package io.github.disclosurereport.formats.json;

import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.Edition;
import java.util.Arrays;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;

/** What belongs to the keys of a report, and what stands there instead. */
final class JsonTypes {

    static final Bilingual OBJECT = new Bilingual("对象", "an object");
    static final Bilingual TEXT = new Bilingual("带引号的文字", "a text in quotes");
    static final Bilingual TEXTS = new Bilingual("文字的数组", "an array of texts");
    static final Bilingual YEAR = new Bilingual("不带引号的年份", "a year without quotes");
    static final Bilingual DATE = new Bilingual("日期，如 \"2026-01-15\"", "a date such as \"2026-01-15\"");
    static final Bilingual CELL = new Bilingual("数字、文字或 null", "a number, a text or null");
    static final Bilingual EDITION = Bilingual.same(Arrays.stream(Edition.values())
            .map(edition -> '"' + edition.name() + '"')
            .collect(Collectors.joining(" / ")));

    private static final int LONGEST = 30;

    private JsonTypes() {}

    /** What the parser stands on. */
    static Bilingual found(JsonParser json) {
        return switch (json.currentToken()) {
            case START_OBJECT -> OBJECT;
            case START_ARRAY -> new Bilingual("数组", "an array");
            case VALUE_STRING -> Bilingual.same('"' + shortened(json.getString()) + '"');
            default -> Bilingual.same(shortened(json.getString()));
        };
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
