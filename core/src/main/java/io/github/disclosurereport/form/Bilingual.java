package io.github.disclosurereport.form;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A sentence, or words, in both languages.
 *
 * @param chinese in Chinese
 * @param english in English
 */
public record Bilingual(String chinese, String english) {

    /** What something says in each language. */
    public static Bilingual of(Function<Language, String> words) {
        return new Bilingual(words.apply(Language.ZH), words.apply(Language.EN));
    }

    /** Some words one after the other. */
    public static Bilingual listed(List<Bilingual> words) {
        return of(language -> words.stream()
                .map(each -> each.in(language))
                .collect(Collectors.joining(language == Language.ZH ? "、" : ", ")));
    }

    /** What is the same in both languages: a name, a number, what was printed. */
    public static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    /** The words in a language. */
    public String in(Language language) {
        return language == Language.ZH ? chinese : english;
    }
}
