package io.github.disclosurereport.source;

import io.github.disclosurereport.form.Language;

/**
 * A paragraph of a document that has no lines of its own, such as one of a word processor.
 *
 * @param number the paragraph in the document
 */
public record ParagraphPlace(int number) implements Place {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public ParagraphPlace {
        if (number < 1) {
            throw new IllegalArgumentException("No paragraph has the number " + number + ": count from 1");
        }
    }

    @Override
    public String describe(Language language) {
        return language == Language.ZH ? "第" + number + "段" : "paragraph " + number;
    }
}
