package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.form.SectionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the headings of the sections among lines that also name them in passing.
 *
 * <p>Every line that could be one is weighed; the headings are the heaviest sequence in the order of the form, and
 * beside it those that carry the official numeral and have text of their own.
 */
final class Headings {

    private static final int LONGEST = 60;
    private static final int SHORTEST_UNNUMBERED = 4;

    private static final int OFFICIAL = 10;
    private static final int NUMBERED = 7;
    private static final int RUN_IN = 8;
    private static final int BARE = 6;
    private static final int IN_BRACKETS = 3;
    private static final int FOLLOWED_BY_TEXT = 1;

    private static final Pattern BRACKETS = Pattern.compile("^\\s*[(（]");
    private static final Pattern NUMBER = Pattern.compile(
            "^\\s*(?:第?[一二三四五六七八九十]{1,3}(?:[、.．,，:：\\s]|部分[、.．:：\\s]?)|\\d{1,2}[、.．\\s]|[(（][一二三四五六七八九十\\d]{1,3}[)）])");
    private static final Pattern OFFICIAL_NUMERAL = Pattern.compile("^\\s*([一二三四五六])\\s*[、.．,，]");
    private static final Pattern END_OF_RUN_IN = Pattern.compile("[。：:\\s\\u00A0\\u3000]");

    private Headings() {}

    /** The headings in the order of the lines. */
    static List<SectionHeading> find(List<Line> lines) {
        List<SectionHeading> candidates = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int line = i;
            candidate(i, lines.get(i).text())
                    .map(found -> isFollowedByText(lines, line) ? heavier(found) : found)
                    .ifPresent(candidates::add);
        }
        List<SectionHeading> chain = heaviestChain(candidates);
        candidates.stream()
                .filter(candidate -> candidate.weight() >= OFFICIAL + FOLLOWED_BY_TEXT && !chain.contains(candidate))
                .forEach(chain::add);
        chain.sort(Comparator.comparingInt(SectionHeading::line));
        return chain;
    }

    /** Whether a text is a heading with the official numeral. */
    static boolean isOfficial(String text) {
        return candidate(0, text)
                .filter(candidate -> candidate.weight() >= OFFICIAL)
                .isPresent();
    }

    private static SectionHeading heavier(SectionHeading heading) {
        return new SectionHeading(
                heading.line(), heading.section(), heading.end(), heading.weight() + FOLLOWED_BY_TEXT);
    }

    private static boolean isFollowedByText(List<Line> lines, int index) {
        return index + 1 < lines.size()
                && candidate(index + 1, lines.get(index + 1).text()).isEmpty();
    }

    private static Optional<SectionHeading> candidate(int index, String text) {
        return whole(index, text).or(() -> runIn(index, text));
    }

    private static Optional<SectionHeading> whole(int index, String text) {
        String letters = text.length() > LONGEST ? "" : Folding.fold(text);
        return FormWords.SECTIONS
                .match(letters)
                .map(match -> new SectionHeading(index, match.thing(), text.length(), weight(text, match.thing())))
                .filter(heading -> heading.weight() != BARE || letters.length() >= SHORTEST_UNNUMBERED);
    }

    private static int weight(String text, SectionKind section) {
        Matcher numeral = OFFICIAL_NUMERAL.matcher(Folding.withoutRadicals(text));
        if (numeral.find() && numeral.group(1).equals(section.numeral())) {
            return OFFICIAL;
        }
        if (BRACKETS.matcher(text).find()) {
            return IN_BRACKETS;
        }
        return NUMBER.matcher(Folding.withoutRadicals(text)).find() ? NUMBERED : BARE;
    }

    /** 一、总体情况。2021年，…: the heading begins the paragraph. */
    private static Optional<SectionHeading> runIn(int index, String text) {
        Matcher numeral = OFFICIAL_NUMERAL.matcher(Folding.withoutRadicals(text));
        if (!numeral.find()) {
            return Optional.empty();
        }
        Matcher end = END_OF_RUN_IN.matcher(text).region(numeral.end(), Math.min(text.length(), LONGEST));
        while (end.find()) {
            String head = text.substring(0, end.start());
            Optional<Vocabulary.Match<SectionKind>> match = FormWords.SECTIONS.match(Folding.fold(head));
            if (match.isPresent() && match.get().thing().numeral().equals(numeral.group(1))) {
                return Optional.of(new SectionHeading(index, match.get().thing(), end.end(), RUN_IN));
            }
        }
        return Optional.empty();
    }

    /** The sequence of growing sections with the greatest weight. */
    private static List<SectionHeading> heaviestChain(List<SectionHeading> candidates) {
        List<List<SectionHeading>> best = new ArrayList<>();
        List<SectionHeading> heaviest = List.of();
        for (int i = 0; i < candidates.size(); i++) {
            SectionHeading last = candidates.get(i);
            List<SectionHeading> before = List.of();
            for (int j = 0; j < i; j++) {
                boolean grows = candidates.get(j).section().compareTo(last.section()) < 0;
                if (grows && weight(best.get(j)) >= weight(before)) {
                    before = best.get(j);
                }
            }
            List<SectionHeading> chain = new ArrayList<>(before);
            chain.add(last);
            best.add(chain);
            if (weight(chain) >= weight(heaviest)) {
                heaviest = chain;
            }
        }
        return new ArrayList<>(heaviest);
    }

    private static int weight(List<SectionHeading> chain) {
        return chain.stream().mapToInt(SectionHeading::weight).sum();
    }
}
