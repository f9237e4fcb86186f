package io.github.disclosurereport.source;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.text.Blanks;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The editions of which a printed label has the words. */
final class Wording {

    private static final String BRACKETS = "（【〔[(";
    private static final String CLOSING_BRACKETS = "）】〕])";
    private static final String QUOTES = "“”„‟‘’'「」『』《》〝〞\"";

    /** Nearly every label is printed as the form has it. */
    private static final Map<Heading, Map<String, Wording>> EXACT = new HashMap<>();

    private final Set<Edition> editions;

    private Wording(Set<Edition> editions) {
        this.editions = editions;
    }

    static {
        Arrays.stream(TableKind.values())
                .flatMap(table -> Stream.of(table.rows(), table.columns()))
                .flatMap(List::stream)
                .forEach(heading -> EXACT.put(heading, exact(heading)));
    }

    private static Map<String, Wording> exact(Heading heading) {
        Map<String, Wording> wordings = new HashMap<>();
        for (Edition edition : Edition.values()) {
            String label = heading.label(edition);
            wordings.put(label, compared(heading, label));
        }
        return wordings;
    }

    static Wording of(Heading heading, String printed) {
        Wording exact = EXACT.getOrDefault(heading, Map.of()).get(printed);
        return exact == null ? compared(heading, printed) : exact;
    }

    private static Wording compared(Heading heading, String printed) {
        boolean isRow =
                Arrays.stream(TableKind.values()).anyMatch(table -> table.rows().contains(heading));
        String words = isRow ? words(printed) : letters(printed);
        Set<Edition> editions = EnumSet.noneOf(Edition.class);
        for (Edition edition : Edition.values()) {
            String official = heading.label(edition);
            if (heading.isIn(edition) && words.equals(isRow ? words(official) : letters(official))) {
                editions.add(edition);
            }
        }
        return new Wording(editions);
    }

    boolean isOf(Edition edition) {
        return editions.contains(edition);
    }

    /** What counts of the label of a row. */
    private static String words(String label) {
        StringBuilder words = new StringBuilder(label.length());
        boolean isNumber = true;
        for (int i = 0; i < label.length(); i++) {
            char c = folded(label.charAt(i));
            boolean isDigit = c >= '0' && c <= '9';
            if (isNumber && !isDigit && words.length() > 0 && (c == '、' || c == ')')) {
                c = '.';
            }
            if (!Blanks.isBlank(c)) {
                isNumber &= isDigit;
                words.append(c);
            }
        }
        return words.toString();
    }

    private static char folded(char c) {
        if (BRACKETS.indexOf(c) >= 0) {
            return '(';
        }
        if (CLOSING_BRACKETS.indexOf(c) >= 0) {
            return ')';
        }
        if (QUOTES.indexOf(c) >= 0) {
            return '"';
        }
        boolean isFullWidth = c >= '！' && c <= '～';
        return isFullWidth ? (char) (c - '！' + '!') : c;
    }

    private static String letters(String label) {
        StringBuilder letters = new StringBuilder(label.length());
        label.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
