package io.github.disclosurereport.serialization.interpretation.words;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words in the label of a column that say that its figures are those of another time: 月均处理决定数量. */
final class OtherFigures {

    private static final Pattern WORDS = Pattern.compile(PageWords.of("of-other-time"));

    private OtherFigures() {}

    /** Whether folded letters, which are near to the label of a column, have such a word that no label of it has. */
    static boolean areNamed(String letters, Heading column) {
        Matcher other = WORDS.matcher(letters);
        return other.find()
                && Arrays.stream(Edition.values())
                        .filter(column::isIn)
                        .map(edition -> Folding.fold(column.label(edition)))
                        .noneMatch(label -> label.contains(other.group()));
    }
}
