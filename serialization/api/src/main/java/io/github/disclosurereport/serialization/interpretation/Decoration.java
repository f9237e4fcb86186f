package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.serialization.interpretation.words.Headings;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands beside headings for the eye alone: numbers that decorate them, in front of them or in the line above. */
final class Decoration {

    private static final Pattern ORNAMENT = Pattern.compile("\\s*(?:(?i:part)[\\s.]*)?0\\d\\s*");

    private Decoration() {}

    /** Whether a line is nothing but a number as they decorate a heading below. */
    static boolean isNumberOfHeading(Line line) {
        return ORNAMENT.matcher(line.text()).matches();
    }

    /** A line without one in front of its heading; else the line itself. */
    static Line removed(Line line) {
        Matcher ornament = ORNAMENT.matcher(line.text());
        boolean isInFront = ornament.lookingAt()
                && Headings.official(line.wording(ornament.end(), line.text().length()))
                        .isPresent();
        return isInFront ? line.substring(ornament.end(), line.text().length()) : line;
    }
}
