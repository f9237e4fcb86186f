package io.github.disclosurereport.validation.written;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The patterns, by what they say. */
public final class PatternList {

    private static final Pattern GROUP = Pattern.compile("== (.+?)(?: \\[(.+)])?");

    static final Map<String, List<SentencePattern>> GROUPS = read();

    private PatternList() {}

    /** Those that are whole sentences. */
    public static List<String> sentences() {
        return GROUPS.values().stream()
                .flatMap(List::stream)
                .filter(SentencePattern::isSentence)
                .map(SentencePattern::text)
                .distinct()
                .toList();
    }

    private static Map<String, List<SentencePattern>> read() {
        try (InputStream in = Objects.requireNonNull(PatternList.class.getResourceAsStream("patterns.txt"))) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<SentencePattern>> parse(List<String> lines) {
        Map<String, List<SentencePattern>> groups = new LinkedHashMap<>();
        List<SentencePattern> patterns = new ArrayList<>();
        List<Condition> conditions = List.of();
        for (String line : lines) {
            Matcher group = GROUP.matcher(line);
            if (group.matches()) {
                patterns = new ArrayList<>();
                conditions = Condition.parse(Objects.requireNonNullElse(group.group(2), ""));
                groups.put(group.group(1), patterns);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                patterns.add(SentencePattern.parse(line, conditions));
            }
        }
        return groups;
    }
}
