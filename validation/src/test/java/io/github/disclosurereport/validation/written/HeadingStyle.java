package io.github.disclosurereport.validation.written;

import java.util.List;
import java.util.Random;

/** How the aspects of section 一 are headed. */
enum HeadingStyle {
    OWN_LINE("（%s）%s情况", true),
    OWN_LINE_SHORT("（%s）%s", true),
    RUN_IN("（%s）%s。", false),
    RUN_IN_SITUATION("（%s）%s情况。", false),
    RUN_IN_RESPECT("（%s）%s方面。", false),
    COLON("(%s)%s情况：", false),
    PLAIN("%2$s方面，", false);

    private static final String NUMERALS = "一二三四五";

    private final String form;
    private final boolean isOwnLine;

    HeadingStyle(String form, boolean isOwnLine) {
        this.form = form;
        this.isOwnLine = isOwnLine;
    }

    static HeadingStyle any(Random random) {
        return values()[random.nextInt(values().length)];
    }

    List<String> paragraphs(int number, String name, String text) {
        String heading = form.formatted(NUMERALS.charAt(number), name);
        return isOwnLine ? List.of(heading, text) : List.of(heading + text);
    }
}
