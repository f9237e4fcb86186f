package io.github.disclosurereport.validation.rule;

import java.util.ArrayList;
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
        List<String> names = new ArrayList<>();
        Matcher name = NAME.matcher(template);
        while (name.find()) {
            names.add(name.group(1));
        }
        return List.copyOf(names);
    }

    static String fill(String template, Map<String, String> values) {
        StringBuilder filled = new StringBuilder();
        Matcher name = NAME.matcher(template);
        int from = 0;
        while (name.find()) {
            filled.append(template, from, name.start()).append(cut(values.getOrDefault(name.group(1), name.group())));
            from = name.end();
        }
        return filled.append(template, from, template.length()).toString();
    }

    private static String cut(String printed) {
        String text = CONTROL.matcher(printed).replaceAll(" ");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
