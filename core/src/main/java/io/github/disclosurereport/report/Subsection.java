package io.github.disclosurereport.report;

import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.text.Numbering;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a narrative under one sub-heading （一）…（十）.
 *
 * @param heading the words of the sub-heading, without number: 主动公开情况
 * @param text what stands under it, also in the same paragraph
 */
public record Subsection(String heading, Narrative text) {

    private static final Pattern HEADING =
            Pattern.compile("[（(][" + Numbering.NUMERALS + "]+[）)]\\s*([^。：:；;，,]{1,30})(?:[。：:]\\s*(.*)|$)");

    static List<Subsection> of(List<String> paragraphs) {
        List<Subsection> subsections = new ArrayList<>();
        List<String> text = new ArrayList<>();
        String heading = "";
        for (String paragraph : paragraphs) {
            Matcher matcher = HEADING.matcher(paragraph);
            if (matcher.matches()) {
                add(subsections, heading, text);
                heading = Blanks.strip(matcher.group(1));
                text = new ArrayList<>();
                String runIn = matcher.group(2);
                text.add(runIn == null ? "" : runIn);
            } else {
                text.add(paragraph);
            }
        }
        add(subsections, heading, text);
        return List.copyOf(subsections);
    }

    private static void add(List<Subsection> subsections, String heading, List<String> text) {
        if (!heading.isEmpty()) {
            subsections.add(new Subsection(heading, Narrative.of(text)));
        }
    }
}
