package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.Folding;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.source.PlacedText;
import java.util.List;

/** Words between the rows of table 三, as above those of a new page, that say that the columns below are others than above. */
final class OtherHead {

    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST_LABEL = 12;

    private OtherHead() {}

    /** Whether some of the words are results of 四, or columns of 三 with something in front: 上年自然人. */
    static boolean isIn(TableKind kind, List<PlacedText> words) {
        return kind == TableKind.REQUESTS
                && words.size() >= FEWEST_WORDS
                && words.stream()
                                .map(word -> Folding.fold(word.text()))
                                .filter(OtherHead::isOther)
                                .limit(FEWEST_WORDS)
                                .count()
                        == FEWEST_WORDS;
    }

    private static boolean isOther(String letters) {
        FormWords requests = FormWords.of(TableKind.REQUESTS);
        if (letters.length() > LONGEST_LABEL || requests.has(letters)) {
            return false;
        }
        return FormWords.of(TableKind.CASES).columns().has(letters)
                || requests.columns().endingExactly(letters).isPresent();
    }
}
