package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.serialization.interpretation.words.AnyTable;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.serialization.interpretation.words.PageWords;
import io.github.disclosurereport.serialization.interpretation.words.TitleWords;
import io.github.disclosurereport.text.Blanks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that say whose figures the tables below them have: those of the report, or others, which stand there for comparison
 * or as an example.
 */
public final class Captions {

    private static final int LONGEST = 40;

    private static final Pattern OTHERS = Pattern.compile(PageWords.of("caption-of-others"));
    private static final Pattern OWNS = Pattern.compile(PageWords.of("caption-of-own"));

    /** A caption ends, and has no figures but a year. */
    private static final Pattern WORDS = Pattern.compile("(?:20\\d\\d年?|[^\\d。；;])*(?:[：:）)]|数据|情况|统计|[样附]?表)\\s*");

    /** What a caption ends with. */
    private static final String LAST_LETTERS = "：:）)据况计表";

    private static final Pattern YEAR = Pattern.compile("20\\d\\d(?=年)");

    /** For each caption whether the figures below it are others. */
    private final Map<Line, Boolean> areOthers = new HashMap<>();

    /** The captions among the lines of a document; those that name nothing but a year count if one names that of the title. */
    public Captions(List<Line> lines) {
        Map<Line, Integer> years = new HashMap<>();
        for (Line line : lines) {
            String text = line.text();
            if (text.length() > LONGEST || !isCaption(text)) {
                continue;
            }
            boolean isOther = OTHERS.matcher(text).find();
            boolean isOfOne = isOther != OWNS.matcher(text).find();
            if (isOfOne) {
                areOthers.put(line, isOther);
            } else {
                year(text).ifPresent(year -> years.put(line, year));
            }
        }
        OptionalInt reportYear = years.isEmpty() ? OptionalInt.empty() : yearOfTitle(lines);
        if (reportYear.isPresent() && years.containsValue(reportYear.getAsInt())) {
            years.forEach((line, year) -> areOthers.put(line, year != reportYear.getAsInt()));
        }
    }

    private static boolean isCaption(String text) {
        String printed = Blanks.strip(text);
        boolean mayBeOne = !printed.isEmpty() && LAST_LETTERS.indexOf(printed.charAt(printed.length() - 1)) >= 0;
        return mayBeOne && WORDS.matcher(text).matches() && !AnyTable.beginsWithLabel(text) && !text.contains("括号");
    }

    private static OptionalInt yearOfTitle(List<Line> lines) {
        return lines.stream()
                .map(Line::text)
                .filter(TitleWords::areOfReport)
                .map(TitleWords::year)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private static Optional<Integer> year(String text) {
        Matcher year = YEAR.matcher(text);
        return year.find() ? Optional.of(Integer.valueOf(year.group())) : Optional.empty();
    }

    /** Whether the figures below a line are others; empty if it does not say. */
    public Optional<Boolean> areOthersBelow(Line line) {
        return Optional.ofNullable(areOthers.get(line));
    }

    /** The lines of a section of which the figures are others. */
    public List<Line> others(List<Line> lines) {
        List<Line> others = new ArrayList<>();
        boolean isOther = false;
        for (Line line : lines) {
            isOther = areOthersBelow(line).orElse(isOther);
            if (isOther) {
                others.add(line);
            }
        }
        return others;
    }
}
