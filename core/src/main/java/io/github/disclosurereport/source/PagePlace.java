package io.github.disclosurereport.source;

import io.github.disclosurereport.form.Language;

/**
 * A line on a page.
 *
 * @param page the page
 * @param line the line on the page
 */
public record PagePlace(int page, int line) implements Place {

    @Override
    public String describe(Language language) {
        return language == Language.ZH ? "第" + page + "页第" + line + "行" : "page " + page + ", line " + line;
    }
}
