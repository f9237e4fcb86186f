package io.github.disclosurereport.validation.rule;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the names in braces of a message; what is filled in is never read again. */
final class Template {

    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");

    private Template() {}

    static String fill(String template, Map<String, String> values) {
        return NAME.matcher(template)
                .replaceAll(name -> Matcher.quoteReplacement(values.getOrDefault(name.group(1), name.group())));
    }
}
