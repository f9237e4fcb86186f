package io.github.disclosurereport.cli;

import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.validation.rule.OrganLevel;
import io.github.disclosurereport.validation.rule.OrganPower;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The words for levels and powers of organs, in either language: {@code public-institution}, 公共企事业单位. */
final class OrganWords {

    private OrganWords() {}

    static Optional<OrganLevel> level(String word) {
        return meant(word, OrganLevel.values(), OrganLevel::name);
    }

    static Optional<OrganPower> power(String word) {
        return meant(word, OrganPower.values(), OrganPower::name);
    }

    static List<String> levels(Language language) {
        return Arrays.stream(OrganLevel.values())
                .map(level -> hyphenated(level.name(language)))
                .toList();
    }

    static List<String> powers(Language language) {
        return Arrays.stream(OrganPower.values())
                .map(power -> hyphenated(power.name(language)))
                .toList();
    }

    private static <T> Optional<T> meant(String word, T[] constants, BiFunction<T, Language, String> name) {
        String typed = hyphenated(Blanks.strip(word));
        return Arrays.stream(constants)
                .filter(constant -> Stream.of(Language.values())
                        .anyMatch(language ->
                                hyphenated(name.apply(constant, language)).equals(typed)))
                .findFirst();
    }

    private static String hyphenated(String words) {
        return words.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    }

    /** Reads a level from the command line. */
    static final class LevelConverter implements ITypeConverter<OrganLevel> {

        @Override
        public OrganLevel convert(String word) {
            return level(word).orElseThrow(() -> new TypeConversionException(word));
        }
    }
}
