package io.github.disclosurereport.source;

import io.github.disclosurereport.form.Language;

/**
 * A place in text, such as a plain text file or JSON.
 *
 * @param line the line
 * @param column the character in the line
 */
public record TextPlace(int line, int column) implements Place {

    @Override
    public String describe(Language language) {
        return language == Language.ZH ? "第" + line + "行第" + column + "字" : "line " + line + ", character " + column;
    }
}
