package io.github.disclosurereport.form;

/**
 * A sentence, or words, in both languages.
 *
 * @param chinese in Chinese
 * @param english in English
 */
public record Bilingual(String chinese, String english) {

    /** What is the same in both languages: a name, a number, what was printed. */
    public static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    /** The words in a language. */
    public String in(Language language) {
        return language == Language.ZH ? chinese : english;
    }
}
