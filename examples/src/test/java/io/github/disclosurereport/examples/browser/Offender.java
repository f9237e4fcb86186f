package io.github.disclosurereport.examples.browser;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Does all that is banned. */
final class Offender {

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    private static final Pattern WORDS = Pattern.compile("(?:[a-z)]+(?: |$)){2,}");

    private Offender() {}

    static Stream<String> texts(String text) {
        return Stream.of(
                        Normalizer.normalize(text, Normalizer.Form.NFKC),
                        Objects.toString(Offender.class.getResource(text)),
                        text.strip(),
                        Stream.ofNullable(text).findFirst().orElse(""),
                        text.stripTrailing(),
                        HAN.matcher(text).replaceAll(Offender::quoted),
                        WORDS.matcher(text).replaceFirst(Offender::quoted))
                .filter(part -> !part.isBlank())
                .flatMap(String::lines)
                .flatMap(LINE_BREAK::splitAsStream)
                .distinct();
    }

    private static String quoted(MatchResult found) {
        return Matcher.quoteReplacement(found.group());
    }

    static List<Number> numbers(String text) {
        return List.of(
                HAN.matcher(text).results().count(),
                text.codePoints().filter(Character::isIdeographic).count(),
                IntStream.of(1).distinct().sum(),
                LongStream.of(1).distinct().sum(),
                DoubleStream.of(1).distinct().sum());
    }

    static Map<String, String> settings(Map<String, String> settings) throws IOException {
        try (Reader reader = new StringReader("")) {
            new Properties().load(reader);
        }
        return Map.copyOf(settings);
    }
}
