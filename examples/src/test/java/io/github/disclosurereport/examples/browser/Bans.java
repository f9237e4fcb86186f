package io.github.disclosurereport.examples.browser;

import java.util.List;

/** What TeaVM does not compile, or compiles into something else without a word. */
final class Bans {

    /** What readers may use, because who compiles them emulates it. */
    static final Ban NORMAL_FORMS = Ban.method("java.text.Normalizer.", "leave folding to the readers");

    /** What only the few may use whose files who compiles them brings along. */
    static final Ban FILES =
            Ban.method("java.lang.Class.getResource", "read words with WordList, write what else is needed as code");

    /** What does not compile, or fails when it is first used. */
    static final List<Ban> MISSING = List.of(
            Ban.method("java.lang.Character.isIdeographic(", "ask Han.isHan"),
            Ban.method("java.lang.String.lines(", "split at a pattern of line breaks"),
            Ban.method("java.util.regex.Pattern.splitAsStream(", "stream what Pattern.split gives"),
            Ban.method("java.util.regex.Matcher.results(", "call Matcher.find in a loop"),
            Ban.method("java.util.regex.Matcher.replaceAll(java.util.function.", "append what Matcher.find finds"),
            Ban.method("java.util.regex.Matcher.replaceFirst(java.util.function.", "append what Matcher.find finds"),
            Ban.method("java.util.stream.Stream.ofNullable(", "ask Optional.ofNullable(…).stream()"),
            Ban.pattern("\\R", text -> text.contains("\\R"), "spell out the line breaks"),
            Ban.pattern("\\p{Is", text -> text.contains("\\p{Is"), "write a class of characters, such as Han.RANGES"));

    /** What compiles, and is wrong. */
    static final List<Ban> WRONG = List.of(
            Ban.method("java.lang.String.isBlank(", "ask Blanks.isBlank, because only the plain blank is one there"),
            Ban.method("java.lang.String.strip", "call Blanks.strip, because other characters are stripped there"),
            Ban.method(
                    "java.util.stream.Stream.distinct(", "collect(Distinct.toList()), because repeats are kept there"),
            Ban.method("java.util.stream.IntStream.distinct(", "collect into a set, because repeats are kept there"),
            Ban.method("java.util.stream.LongStream.distinct(", "collect into a set, because repeats are kept there"),
            Ban.method("java.util.stream.DoubleStream.distinct(", "collect into a set, because repeats are kept there"),
            Ban.method("java.util.Map.copyOf(", "copy into a HashMap, because a look-up in an empty copy fails there"),
            Ban.method(
                    "java.util.Properties.load(java.io.Reader)",
                    "read line by line, because characters are cut to bytes there"),
            Ban.pattern(
                    "$ in a repeated group",
                    RepeatedEnd::isIn,
                    "take the last repetition out of the group, because it counts twice there"));

    private Bans() {}
}
