package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.finding.Target.TextTarget;
import io.github.disclosurereport.report.TextPart;
import java.util.List;
import java.util.OptionalInt;

/** A sentence without blanks, in letters of one width, years told against the report's; each letter knows where it stands. */
final class Sentence {

    private static final int LONGEST_HEADING = 30;
    private static final String HEADING_END = "情况";

    private final Letters letters;
    private final int begin;
    private final String text;

    Sentence(Letters letters, int begin) {
        this.letters = letters;
        this.begin = begin;
        text = letters.from(begin);
    }

    String text() {
        return text;
    }

    String text(Word word) {
        return text.substring(word.from(), word.to());
    }

    /** The last letter of a figure: 件, 人. */
    char unit(Word figure) {
        return text.charAt(figure.to() - 1);
    }

    /** The sentences of a part of the text; a line that ends within one goes on in the next, unless it is a heading. */
    static List<Sentence> of(TextPart part, List<String> paragraphs, OptionalInt reportYear) {
        Letters letters = new Letters(part, paragraphs, reportYear);
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean isHeading = isHeading(paragraphs.get(i));
            if (isHeading) {
                letters.end();
            }
            letters.read(i);
            if (isHeading) {
                letters.end();
            }
        }
        letters.end();
        return letters.sentences();
    }

    /** Whether it begins with the number of a heading, and is no longer than one. */
    boolean isHeading() {
        return text.length() <= LONGEST_HEADING && isNumbered(text);
    }

    private static boolean isNumbered(String line) {
        return "(（".indexOf(line.charAt(0)) >= 0 || line.indexOf('、') == 1 || line.indexOf('.') == 1;
    }

    private static boolean isHeading(String line) {
        return line.length() <= LONGEST_HEADING
                && !Letter.endsSentence(line.charAt(line.length() - 1))
                && (isNumbered(line) || line.endsWith(HEADING_END));
    }

    /** The letters from one to another that stand in the paragraph of one of them. */
    TextTarget target(int from, int to, int within) {
        return letters.target(begin + from, begin + to, begin + within);
    }
}
