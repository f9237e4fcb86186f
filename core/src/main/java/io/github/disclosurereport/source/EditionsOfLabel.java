package io.github.disclosurereport.source;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.text.Names;
import io.github.disclosurereport.text.Numbering;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The editions of which a printed label has the words. */
final class EditionsOfLabel {

    private static final String BRACKETS = "（【〔[(";
    private static final String CLOSING_BRACKETS = "）】〕])";
    private static final String QUOTES = "“”„‟‘’'「」『』《》〝〞\"";

    /** The number of a label, and the mark or the blank behind it, folded. */
    private static final Pattern NUMBER =
            Pattern.compile("^(?:\\((?=[0-9]))?([" + Numbering.NUMERALS + "]+|[0-9]+)[、。.,:;) ]+");

    /** Nearly every label is printed as the form has it. */
    private static final Map<Heading, Map<String, Set<Edition>>> EXACT = new HashMap<>();

    private EditionsOfLabel() {}

    static {
        Arrays.stream(TableKind.values())
                .flatMap(table -> Stream.of(table.rows(), table.columns()))
                .flatMap(List::stream)
                .forEach(heading -> EXACT.put(heading, exact(heading)));
    }

    private static Map<String, Set<Edition>> exact(Heading heading) {
        Map<String, Set<Edition>> editions = new HashMap<>();
        for (Edition edition : Edition.values()) {
            String label = heading.label(edition);
            editions.put(label, compared(heading, label));
        }
        return editions;
    }

    static Set<Edition> of(Heading heading, String printed) {
        Set<Edition> exact = EXACT.getOrDefault(heading, Map.of()).get(printed);
        return exact == null ? compared(heading, printed) : exact;
    }

    private static Set<Edition> compared(Heading heading, String printed) {
        boolean isRow =
                Arrays.stream(TableKind.values()).anyMatch(table -> table.rows().contains(heading));
        String words = isRow ? words(printed) : Names.letters(printed);
        Set<Edition> editions = EnumSet.noneOf(Edition.class);
        for (Edition edition : Edition.values()) {
            String official = heading.label(edition);
            if (heading.isIn(edition) && words.equals(isRow ? words(official) : Names.letters(official))) {
                editions.add(edition);
            }
        }
        return Collections.unmodifiableSet(editions);
    }

    /** What counts of the label of a row: all but its blanks and quotes; of what stands behind its number only that something does. */
    private static String words(String label) {
        String text = Blanks.strip(label);
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (QUOTES.indexOf(text.charAt(i)) < 0) {
                folded.append(folded(text.charAt(i)));
            }
        }
        return Blanks.without(NUMBER.matcher(folded).replaceFirst("$1."));
    }

    private static char folded(char c) {
        if (Blanks.isBlank(c)) {
            return ' ';
        }
        if (BRACKETS.indexOf(c) >= 0) {
            return '(';
        }
        if (CLOSING_BRACKETS.indexOf(c) >= 0) {
            return ')';
        }
        boolean isFullWidth = c >= '！' && c <= '～';
        return isFullWidth ? (char) (c - '！' + '!') : c;
    }
}
