package io.github.disclosurereport.source;

import io.github.disclosurereport.form.Language;

/**
 * A line on a page.
 *
 * @param page the page
 * @param line the line on the page
 */
public record PagePlace(int page, int line) implements Place {

    /**
     * Checks page and line.
     *
     * @throws IllegalArgumentException if one is below 1
     */
    public PagePlace {
        if (page < 1 || line < 1) {
            throw new IllegalArgumentException(
                    "Nothing stands on page " + page + " in line " + line + ": count from 1");
        }
    }

    @Override
    public String describe(Language language) {
        return language == Language.ZH ? "第" + page + "页第" + line + "行" : "page " + page + ", line " + line;
    }
}
