package io.github.disclosurereport.serialization.interpretation.words;

import io.github.disclosurereport.form.SectionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the headings of the sections among lines that also name them in passing.
 *
 * <p>Every line that could be one is weighed; the headings are the heaviest sequence in the order of the form, beside it
 * those that carry the official numeral and have text of their own, and in its gaps lines with the missing numeral.
 */
public final class Headings {

    private static final int LONGEST = 60;
    private static final int SHORTEST_UNNUMBERED = 4;

    public static final int OFFICIAL = 10;
    private static final int RUN_IN = 8;
    private static final int OTHER_NUMERAL = 7;
    private static final int UNNUMBERED = 6;
    private static final int OFFICIAL_OF_ANOTHER = 5;
    private static final int NUMERAL_OF_ANOTHER = 2;
    private static final int FOLLOWED_BY_TEXT = 1;
    public static final int OFFICIAL_ABOVE_TEXT = OFFICIAL + FOLLOWED_BY_TEXT;

    private static final Pattern END_OF_RUN_IN = Pattern.compile("[。：:\\s\\u00A0\\u3000]");
    private static final String LEADERS = "[\\s\\u00A0\\u3000.·…•_—－-]*";
    private static final Pattern PAGE = Pattern.compile(LEADERS + "\\d{1,3}" + LEADERS);
    private static final Pattern PAGE_BEHIND = Pattern.compile("(?<=\\D)" + LEADERS + "[(（]?\\d{1,3}[)）]?\\s*$");
    private static final int LONGEST_PAGE = 20;
    private static final Pattern SENTENCE = Pattern.compile("[。；;！]");

    private Headings() {}

    /** The headings in the order of the lines. */
    public static List<HeadingCandidate> find(List<Line> lines) {
        List<HeadingCandidate> candidates = new ArrayList<>();
        Optional<HeadingCandidate> found = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            if (isPageOfEntry(lines.get(i))) {
                continue;
            }
            int number = i;
            Optional<HeadingCandidate> next = lines.get(i).wording().heading().map(heading -> heading.in(number));
            boolean isFollowedByText = next.isEmpty() && !isEndOfContents(candidates, found, lines);
            found.map(heading -> isFollowedByText ? heavier(heading) : heading).ifPresent(candidates::add);
            found = next;
        }
        found.ifPresent(candidates::add);
        List<HeadingCandidate> headings = heaviestChain(candidates);
        addReworded(headings, lines);
        Set<HeadingCandidate> ofChain = new HashSet<>(headings);
        candidates.stream()
                .filter(candidate -> candidate.weight() >= OFFICIAL_ABOVE_TEXT && !ofChain.contains(candidate))
                .forEach(headings::add);
        headings.sort(Comparator.comparingInt(HeadingCandidate::line));
        return headings;
    }

    /** Whether headings of the sections before it stand in the lines right above, as in a table of contents. */
    private static boolean isEndOfContents(
            List<HeadingCandidate> before, Optional<HeadingCandidate> last, List<Line> lines) {
        int size = before.size();
        return last.isPresent()
                && size >= 2
                && isNext(before.get(size - 2), before.get(size - 1), lines)
                && isNext(before.get(size - 1), last.get(), lines);
    }

    private static boolean isNext(HeadingCandidate above, HeadingCandidate below, List<Line> lines) {
        return above.section().compareTo(below.section()) < 0
                && lines.subList(above.line() + 1, below.line()).stream().allMatch(Headings::isPageOfEntry);
    }

    /** Whether a line is nothing but the number of a page, as beside an entry of a table of contents. */
    private static boolean isPageOfEntry(Line line) {
        return line.text().length() <= LONGEST_PAGE
                && line.wording().mayHaveFigures()
                && PAGE.matcher(line.text()).matches();
    }

    /** Whether a line names a section, perhaps with the number of its page, as a table of contents does. */
    public static boolean isOfContents(String text) {
        String entry = text.length() > LONGEST + LONGEST_PAGE
                ? text
                : PAGE_BEHIND.matcher(text).replaceFirst("");
        return candidate(new Wording(entry)).isPresent();
    }

    /** The section that a text heads with the official numeral. */
    public static Optional<SectionKind> official(Wording wording) {
        return Numeral.of(wording.text()).filter(Numeral::isOfficial).isPresent()
                ? wording.heading()
                        .filter(candidate -> candidate.weight() >= OFFICIAL)
                        .map(HeadingCandidate::section)
                : Optional.empty();
    }

    private static HeadingCandidate heavier(HeadingCandidate heading) {
        return new HeadingCandidate(
                heading.line(), heading.section(), heading.end(), heading.weight() + FOLLOWED_BY_TEXT);
    }

    /** The heading that a text is or begins with, whatever line it stands in. */
    static Optional<HeadingCandidate> candidate(Wording wording) {
        return whole(wording).or(() -> runIn(wording.text()));
    }

    private static Optional<HeadingCandidate> whole(Wording wording) {
        String text = wording.text();
        String letters = text.length() > LONGEST ? "" : wording.folded();
        return FormWords.SECTIONS
                .match(letters)
                .map(match -> new HeadingCandidate(0, match.thing(), text.length(), weight(text, match.thing())))
                .filter(heading -> heading.weight() != UNNUMBERED || letters.length() >= SHORTEST_UNNUMBERED);
    }

    private static int weight(String text, SectionKind section) {
        return Numeral.of(text)
                .map(numeral -> numeral.value() == section.ordinal() + 1
                        ? (numeral.isOfficial() ? OFFICIAL : OTHER_NUMERAL)
                        : (numeral.isOfficial() ? OFFICIAL_OF_ANOTHER : NUMERAL_OF_ANOTHER))
                .orElse(UNNUMBERED);
    }

    /** 一、总体情况。2021年，…: the heading begins the paragraph. */
    private static Optional<HeadingCandidate> runIn(String text) {
        Optional<Numeral> numeral = Numeral.of(text).filter(Numeral::isOfficial);
        if (numeral.isEmpty()) {
            return Optional.empty();
        }
        Matcher end = END_OF_RUN_IN.matcher(text).region(1, Math.min(text.length(), LONGEST));
        while (end.find()) {
            Optional<SectionKind> section = FormWords.SECTIONS
                    .match(Folding.fold(text.substring(0, end.start())))
                    .map(Vocabulary.Match::thing)
                    .filter(named -> named.ordinal() + 1 == numeral.get().value());
            if (section.isPresent()) {
                return Optional.of(new HeadingCandidate(0, section.get(), end.end(), RUN_IN));
            }
        }
        return Optional.empty();
    }

    /** The sequence of growing sections with the greatest weight; of equally heavy ones that which ends last. */
    private static List<HeadingCandidate> heaviestChain(List<HeadingCandidate> candidates) {
        Map<SectionKind, Chain> endingIn = new EnumMap<>(SectionKind.class);
        for (HeadingCandidate candidate : candidates) {
            Chain chain = heaviest(endingIn, section -> section.compareTo(candidate.section()) < 0)
                    .with(candidate);
            endingIn.merge(candidate.section(), chain, Chain::heavierOrLater);
        }
        return new ArrayList<>(heaviest(endingIn, section -> true).headings);
    }

    private static Chain heaviest(Map<SectionKind, Chain> endingIn, Predicate<SectionKind> condition) {
        return endingIn.entrySet().stream()
                .filter(entry -> condition.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Chain.NONE, Chain::heavierOrLater);
    }

    private record Chain(List<HeadingCandidate> headings, int weight) {

        static final Chain NONE = new Chain(List.of(), 0);

        Chain with(HeadingCandidate heading) {
            return new Chain(
                    Stream.concat(headings.stream(), Stream.of(heading)).toList(), weight + heading.weight());
        }

        Chain heavierOrLater(Chain other) {
            return weight == other.weight
                    ? (lastLine() > other.lastLine() ? this : other)
                    : (weight > other.weight ? this : other);
        }

        private int lastLine() {
            return headings.isEmpty() ? -1 : headings.get(headings.size() - 1).line();
        }
    }

    /** Between its neighbours a short line with the numeral of a missing section heads it, whatever its words. */
    private static void addReworded(List<HeadingCandidate> chain, List<Line> lines) {
        for (SectionKind section : SectionKind.values()) {
            int after = lineBefore(chain, section);
            int before = lineBehind(chain, section, lines.size());
            boolean isMissing = chain.stream().noneMatch(heading -> heading.section() == section);
            boolean hasNeighbours = after < before && (after >= 0 || before < lines.size());
            for (int i = after + 1; isMissing && hasNeighbours && i < before; i++) {
                if (isHeadLine(lines.get(i).text(), section)) {
                    chain.add(
                            new HeadingCandidate(i, section, lines.get(i).text().length(), OTHER_NUMERAL));
                    break;
                }
            }
        }
    }

    private static boolean isHeadLine(String text, SectionKind section) {
        return text.length() <= LONGEST
                && Numeral.of(text)
                        .filter(numeral -> numeral.isOfficial() && numeral.value() == section.ordinal() + 1)
                        .isPresent()
                && !AnyTable.beginsWithLabel(text)
                && !SENTENCE.matcher(text).find();
    }

    /** The line of the nearest heading in front of a section. */
    private static int lineBefore(List<HeadingCandidate> chain, SectionKind section) {
        return chain.stream()
                .filter(heading -> heading.section().compareTo(section) < 0)
                .max(Comparator.comparing(HeadingCandidate::section))
                .map(HeadingCandidate::line)
                .orElse(section.ordinal() == 0 ? -1 : Integer.MAX_VALUE - 1);
    }

    /** The line of the nearest heading behind a section. */
    private static int lineBehind(List<HeadingCandidate> chain, SectionKind section, int end) {
        boolean isLast = section.ordinal() + 1 == SectionKind.values().length;
        return chain.stream()
                .filter(heading -> heading.section().compareTo(section) > 0)
                .min(Comparator.comparing(HeadingCandidate::section))
                .map(HeadingCandidate::line)
                .orElse(isLast ? end : -1);
    }
}
