package io.github.disclosurereport.form;

/**
 * A sentence, or words, in both languages.
 *
 * @param chinese in Chinese
 * @param english in English
 */
public record Bilingual(String chinese, String english) {

    /** The words in a language. */
    public String in(Language language) {
        return language == Language.ZH ? chinese : english;
    }
}
