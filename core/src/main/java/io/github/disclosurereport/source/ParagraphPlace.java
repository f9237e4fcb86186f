package io.github.disclosurereport.source;

import io.github.disclosurereport.form.Language;

/**
 * A paragraph of a document that has no lines of its own, such as one of a word processor.
 *
 * @param number the paragraph in the document
 */
public record ParagraphPlace(int number) implements Place {

    @Override
    public String describe(Language language) {
        return language == Language.ZH ? "第" + number + "段" : "paragraph " + number;
    }
}
