package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.validation.rule.Subject;
import io.github.disclosurereport.validation.text.WordSet;

/** Whether documents may have come or gone otherwise than by being issued and repealed: the text says so, or the organ is another. */
final class MovedFunctions {

    private static final WordSet CLEAN_UP = ListedWords.of("CLEAN_UP");
    private static final WordSet DOCUMENTS = ListedWords.of("DOCUMENTS");
    private static final WordSet TRANSFER = ListedWords.of("TRANSFER");

    private MovedFunctions() {}

    static boolean arePossible(Subject subject) {
        return Renaming.isAnotherOrgan(subject)
                || TextPart.all().stream()
                        .flatMap(part -> subject.sentences(part).stream())
                        .map(subject::words)
                        .anyMatch(sentence ->
                                TRANSFER.isIn(sentence) || (CLEAN_UP.isIn(sentence) && DOCUMENTS.isIn(sentence)));
    }
}
