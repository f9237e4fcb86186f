package io.github.disclosurereport.validation.rule;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the names in braces of a message; what is filled in is never read again, and cut where it is endless. */
final class Template {

    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");

    /** What a terminal would obey is no text. */
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    private static final int LONGEST = 300;

    private Template() {}

    /** The names in braces. */
    static List<String> names(String template) {
        return NAME.matcher(template).results().map(name -> name.group(1)).toList();
    }

    static String fill(String template, Map<String, String> values) {
        return NAME.matcher(template)
                .replaceAll(name -> Matcher.quoteReplacement(cut(values.getOrDefault(name.group(1), name.group()))));
    }

    private static String cut(String printed) {
        String text = CONTROL.matcher(printed).replaceAll(" ");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
