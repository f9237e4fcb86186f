package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Table 四 in running text in several parts below each other, of one forum or of two, each with its head and its figures in a line. */
final class CasesInParts {

    private static final TableKind KIND = TableKind.CASES;
    private static final FormWords FORM = FormWords.of(KIND);
    private static final int RESULTS = KIND.columns().size();

    private static final Pattern CAPTION = Pattern.compile("(.{2,40}?)(?:情况|统计|统计表|情况表|情况统计)[)）]?[:：]?");

    /**
     * A part: the lines of its head, and that of its figures.
     *
     * @param first the index of the first line
     * @param figures the index of the last
     * @param head the words in front of the figures, each a forum, a group of these or a result
     */
    private record Part(int first, int figures, List<Piece> head) {

        List<Heading> forums() {
            return head.stream()
                    .flatMap(word -> FORM.rows().named(word.letters()).stream())
                    .toList();
        }

        /** Whether its head names all results for each of its forums. */
        boolean isWhole() {
            List<Heading> results = named(Part::isResult)
                    .flatMap(word -> FORM.columns().named(word.letters()).stream())
                    .toList();
            List<Heading> official =
                    forums().stream().flatMap(forum -> KIND.columns().stream()).toList();
            return !official.isEmpty() && results.equals(official);
        }

        Stream<Piece> named(Predicate<Piece> as) {
            return head.stream().filter(as);
        }

        static boolean isResult(Piece word) {
            return FORM.columns().has(word.letters());
        }

        static boolean isForum(Piece word) {
            return FORM.rows().has(word.letters()) || FORM.rowGroups().has(word.letters());
        }
    }

    private final List<Line> lines;

    private CasesInParts(List<Line> lines) {
        this.lines = lines;
    }

    /** A text with the parts as one table, if they are all of it in the official order, with nothing between them. */
    static Passage besideEachOther(TableKind table, Passage text) {
        if (table != KIND) {
            return text;
        }
        CasesInParts cases = new CasesInParts(text.lines());
        List<Part> parts = cases.parts();
        boolean areWhole = parts.size() > 1
                && IntStream.range(1, parts.size())
                        .allMatch(i -> parts.get(i).first() == parts.get(i - 1).figures() + 1)
                && parts.stream().allMatch(cases::isWhole)
                && parts.stream()
                        .flatMap(part -> part.forums().stream())
                        .toList()
                        .equals(KIND.rows());
        return areWhole ? new Passage(cases.joined(parts)) : text;
    }

    private boolean isWhole(Part part) {
        return part.isWhole()
                && lines.get(part.figures()).figures().size()
                        == RESULTS * part.forums().size();
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).figures().size() >= RESULTS) {
                int first = i;
                int above = parts.isEmpty() ? 0 : parts.get(parts.size() - 1).figures() + 1;
                while (first > above && isOfHead(lines.get(first - 1))) {
                    first--;
                }
                parts.add(new Part(
                        first,
                        i,
                        lines.subList(first, i).stream()
                                .flatMap(line -> words(line).stream())
                                .toList()));
            }
        }
        return parts;
    }

    private static boolean isOfHead(Line line) {
        return words(line).stream().allMatch(word -> Part.isResult(word) || Part.isForum(word));
    }

    private static List<Piece> words(Line line) {
        return forumOfCaption(line)
                .map(List::of)
                .orElseGet(() -> line.words().stream()
                        .map(word -> Piece.label(line.placed().substring(word.from(), word.to())))
                        .toList());
    }

    /** The forum that a caption names: （二）行政诉讼（未经复议直接起诉）情况. */
    private static Optional<Piece> forumOfCaption(Line line) {
        Matcher caption = CAPTION.matcher(line.text());
        if (!caption.matches()) {
            return Optional.empty();
        }
        PlacedText words = line.placed().substring(0, caption.end(1));
        String letters = Piece.label(words).letters();
        return FORM.rows()
                .endingExactly(letters)
                .filter(forum -> FORM.namesRow(letters))
                .map(forum -> Piece.label(RunningLabel.lastLetters(words, forum.length())));
    }

    /** The forums of all parts in one line, their results in another, their figures in a third, and what stands around them. */
    private List<Line> joined(List<Part> parts) {
        List<Line> joined = new ArrayList<>(lines.subList(0, parts.get(0).first()));
        joined.add(
                line(parts.stream().flatMap(part -> part.named(Part::isForum)).map(Piece::placed)));
        joined.add(
                line(parts.stream().flatMap(part -> part.named(Part::isResult)).map(Piece::placed)));
        joined.add(line(parts.stream().map(part -> lines.get(part.figures()).placed())));
        joined.addAll(lines.subList(parts.get(parts.size() - 1).figures() + 1, lines.size()));
        return joined;
    }

    private Line line(Stream<PlacedText> words) {
        return lines.get(0)
                .joined(PlacedText.joined(words.flatMap(word -> Stream.of(word, PlacedText.of(" ")))
                        .toList()));
    }
}
